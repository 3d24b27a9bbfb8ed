package org.shirube.casework;

import java.util.Arrays;

/// A passphrase on its way to the key derivation. Whoever receives one closes it, which wipes it;
/// it never becomes a string of ours.
public final class Passphrase implements AutoCloseable {

    private final char[] characters;

    /// Takes the array over: the caller keeps no copy.
    public Passphrase(char[] characters) {
        this.characters = characters;
    }

    /// The characters themselves, not a copy.
    public char[] characters() {
        return characters;
    }

    public int length() {
        return characters.length;
    }

    public boolean isEmpty() {
        return characters.length == 0;
    }

    @Override
    public void close() {
        Arrays.fill(characters, '\0');
    }

    @Override
    public String toString() {
        return "a passphrase";
    }
}
