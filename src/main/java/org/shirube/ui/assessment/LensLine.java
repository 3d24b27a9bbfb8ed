package org.shirube.ui.assessment;

import org.shirube.scoring.Panel.Sees;
import org.shirube.scoring.Truth;

import java.util.List;
import java.util.Optional;

/// One lens in words: whether the framework sees the person, what it concludes, and the parts that
/// this rests on. `parting` says where it parts from the Protocol, `asked` what it would still ask.
public record LensLine(
        String id,
        String name,
        String about,
        Sees sees,
        String conclusion,
        Optional<String> parting,
        Optional<String> asked,
        List<Part> parts) {

    /// One part of a lens, and the facts that bear it.
    public record Part(String name, Truth holds, String facts) {}
}
