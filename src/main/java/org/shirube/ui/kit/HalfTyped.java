package org.shirube.ui.kit;

import java.util.List;
import java.util.Map;

/// A control in which somebody can be in the middle of a sentence.
interface HalfTyped {

    /// Whether it holds what was not handed on yet.
    boolean isHalfTyped();

    List<Part> parts();

    /// Shows what its parts held; tells nobody.
    void resume(Map<Part, String> contents);
}
