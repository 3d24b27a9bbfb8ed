package org.shirube.vault;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The random 256-bit key that a store lies under. Each use has a key of its own derived from it;
/// closing wipes it.
final class StoreKey implements AutoCloseable {

    private static final int LENGTH = 32;

    private final byte[] key;

    private StoreKey(byte[] key) {
        this.key = key;
    }

    static StoreKey random() {
        var key = new byte[LENGTH];
        new SecureRandom().nextBytes(key);
        return new StoreKey(key);
    }

    /// Takes the array over.
    static StoreKey of(byte[] unwrapped) {
        return new StoreKey(unwrapped);
    }

    /// The key itself, not a copy, to be wrapped.
    byte[] bytes() {
        return key;
    }

    /// What the keys of files are wrapped under.
    byte[] wrapping() {
        return Hkdf.derive(key, "shirube file key", LENGTH);
    }

    /// What the keys of cases are wrapped under.
    byte[] caseWrapping() {
        return Hkdf.derive(key, "shirube case key", LENGTH);
    }

    /// The password of H2's only user: 64 hex digits. Whoever can read the file has it too.
    char[] userPassword() {
        return hex("h2 user");
    }

    /// Shows that only somebody with this key can have written the bytes (HMAC-SHA256).
    byte[] seal(byte[] bytes) {
        var sealing = Hkdf.derive(key, "shirube header seal", LENGTH);
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(sealing, "HmacSHA256"));
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java has no HMAC-SHA256", missing);
        } finally {
            Arrays.fill(sealing, (byte) 0);
        }
    }

    @Override
    public void close() {
        Arrays.fill(key, (byte) 0);
    }

    private char[] hex(String purpose) {
        var derived = Hkdf.derive(key, "shirube " + purpose, LENGTH);
        var digits = new char[2 * LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            digits[2 * i] = HexFormat.of().toHighHexDigit(derived[i]);
            digits[2 * i + 1] = HexFormat.of().toLowHexDigit(derived[i]);
        }
        Arrays.fill(derived, (byte) 0);
        return digits;
    }
}
