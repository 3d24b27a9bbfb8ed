package org.shirube.scoring;

/// What the answers amount to under a lens: an indication, never a determination. Ordered from the
/// one that says most to the one that says nothing.
public enum Conclusion {
    ALL_ELEMENTS_INDICATED,
    PARTLY_INDICATED,
    NOT_INDICATED,
    INSUFFICIENT_INFORMATION
}
