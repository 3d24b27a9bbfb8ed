package org.shirube.ui.kit;

/// How well a passphrase holds out against somebody who has the encrypted file: how many guesses it
/// withstands (as a power of ten), and what would make it better.
public record PassphraseStrength(double guessesLog10, Advice advice) {

    /// What a thief with a thousand office computers tries in a second: our key derivation takes
    /// half a second on one.
    static final double GUESSES_A_SECOND = 2_000;

    /// All guesses are tried after less than fourteen hours, two months, sixteen years, sixteen
    /// thousand years, or never.
    public enum Level {
        TOO_WEAK(8),
        WEAK(10),
        FAIR(12),
        GOOD(15),
        STRONG(Double.POSITIVE_INFINITY);

        private final double below;

        Level(double below) {
            this.below = below;
        }
    }

    /// What the passphrase consists of that a guesser tries early, or what to add.
    public enum Advice {
        BEGIN,
        OWN_NAME,
        NAME,
        COMMON,
        DATE,
        KEYBOARD,
        REPEATED,
        SEQUENCE,
        LONGER,
        MORE_WORDS,
        FINE
    }

    /// Nothing was typed yet.
    static PassphraseStrength none() {
        return new PassphraseStrength(0, Advice.BEGIN);
    }

    public Level level() {
        for (var level : Level.values()) {
            if (guessesLog10 < level.below) {
                return level;
            }
        }
        return Level.STRONG;
    }

    /// How long the thief needs for all these guesses.
    double seconds() {
        return Math.pow(10, guessesLog10) / GUESSES_A_SECOND;
    }
}
