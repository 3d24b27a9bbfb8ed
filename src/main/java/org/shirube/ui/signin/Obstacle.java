package org.shirube.ui.signin;

import org.shirube.casework.Unlocking;

import java.util.Optional;

/// Why somebody is not in yet; each has a sentence of its own that says what to do.
public enum Obstacle {
    NAME_MISSING,
    PASSPHRASE_MISSING,
    TOO_WEAK,
    NOT_THE_SAME,
    WRONG_PASSPHRASE,
    WRONG_SHEETS,
    TOO_SOON,
    IN_USE_ELSEWHERE,
    DAMAGED,
    TOO_NEW,
    NOT_BROUGHT_UP_TO_DATE,
    NOT_WRITABLE;

    /// None, where the store is open.
    static Optional<Obstacle> of(Unlocking outcome) {
        return switch (outcome) {
            case Unlocking.Unlocked _ -> Optional.empty();
            case Unlocking.WrongPassphrase _ -> Optional.of(WRONG_PASSPHRASE);
            case Unlocking.TooSoon _ -> Optional.of(TOO_SOON);
            case Unlocking.InUseElsewhere _ -> Optional.of(IN_USE_ELSEWHERE);
            case Unlocking.Damaged _ -> Optional.of(DAMAGED);
            case Unlocking.TooNew _ -> Optional.of(TOO_NEW);
            case Unlocking.NotBroughtUpToDate _ -> Optional.of(NOT_BROUGHT_UP_TO_DATE);
            case Unlocking.NotWritable _ -> Optional.of(NOT_WRITABLE);
        };
    }
}
