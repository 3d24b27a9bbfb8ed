package org.shirube.scoring;

/// How much stands behind an element. NONE: it was asked and nothing was found. OPEN: too little
/// was asked to say.
public enum Status {
    STRONG,
    SOME,
    NONE,
    OPEN;

    /// True for SOME and STRONG.
    public boolean indicated() {
        return this == STRONG || this == SOME;
    }
}
