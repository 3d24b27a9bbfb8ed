package org.shirube.ui.signin;

import org.shirube.casework.Passphrase;

/// How long a new passphrase holds out, judged by its length alone: what else makes one strong no
/// program can see, and rules about signs only make it hard to remember.
public enum Strength {
    NOTHING,
    TOO_SHORT,
    FAIR,
    GOOD;

    static final int SHORTEST = 12;
    private static final int LONG = 20;

    static Strength of(Passphrase passphrase) {
        int length = passphrase.length();
        if (length == 0) {
            return NOTHING;
        }
        return length < SHORTEST ? TOO_SHORT : length < LONG ? FAIR : GOOD;
    }
}
