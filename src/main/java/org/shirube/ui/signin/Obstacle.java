package org.shirube.ui.signin;

/// Why somebody is not in yet; each has a sentence of its own that says what to do.
public enum Obstacle {
    NAME_MISSING,
    PASSPHRASE_MISSING,
    TOO_SHORT,
    NOT_THE_SAME,
    WRONG_PASSPHRASE,
    TOO_SOON,
    IN_USE_ELSEWHERE,
    DAMAGED,
    TOO_NEW,
    NOT_WRITABLE
}
