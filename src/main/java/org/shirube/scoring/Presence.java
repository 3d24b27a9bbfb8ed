package org.shirube.scoring;

/// Whether a fact is there. Unknown is never absent.
public enum Presence {
    UNKNOWN,
    PRESENT,
    ABSENT
}
