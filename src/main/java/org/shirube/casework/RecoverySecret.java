package org.shirube.casework;

import java.util.Arrays;

/// The 128 random bits behind a set of recovery sheets. A key derived from them opens the store
/// without a passphrase. Whoever receives one closes it, which wipes it.
public final class RecoverySecret implements AutoCloseable {

    public static final int LENGTH = 16;

    private final byte[] bytes;

    /// Takes the array of 16 bytes over: the caller keeps no copy.
    public RecoverySecret(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a recovery secret has 16 bytes");
        }
        this.bytes = bytes;
    }

    /// The bytes themselves, not a copy.
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public String toString() {
        return "a recovery secret";
    }
}
