package org.shirube.casework;

/// With which rules answers are scored again.
public enum Rules {
    /// Today's, or those of a draft.
    NOW,
    /// Those of then, from the files that were kept: shows that what was frozen can be had again.
    THEN
}
