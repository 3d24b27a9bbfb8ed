package org.shirube.ui.kit;

import org.shirube.casework.Passphrase;

import java.util.Arrays;

/// A new passphrase as somebody typed it, and once more. Closing it wipes both.
public record TypedTwice(Passphrase passphrase, Passphrase again) implements AutoCloseable {

    public boolean isEmpty() {
        return passphrase.isEmpty();
    }

    public boolean isSame() {
        return Arrays.equals(passphrase.characters(), again.characters());
    }

    @Override
    public void close() {
        passphrase.close();
        again.close();
    }

    @Override
    public String toString() {
        return "a passphrase, typed twice";
    }
}
