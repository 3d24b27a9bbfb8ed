package org.shirube.scoring;

/// How much one fact says about an element; structural facts establish it and carry no strength.
public enum Strength {
    STRONG,
    MEDIUM,
    WEAK,
    STRUCTURAL
}
