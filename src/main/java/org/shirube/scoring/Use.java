package org.shirube.scoring;

/// Whether a fact served to make the person accept or stay.
public enum Use {
    UNKNOWN,
    USED,
    UNUSED
}
