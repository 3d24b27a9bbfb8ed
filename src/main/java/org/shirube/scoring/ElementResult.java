package org.shirube.scoring;

import java.util.List;

/// One element (`act`, `means`, `purpose`) under a lens: its status, how many distinct strong,
/// medium and weak items count, which values of the element they are, and the facts behind it.
public record ElementResult(
        String element,
        Status status,
        int strong,
        int medium,
        int weak,
        List<String> values,
        List<Evidence> evidence) {}
