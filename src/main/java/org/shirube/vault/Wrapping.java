package org.shirube.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Secrets wrapped under a 256-bit key by AES-GCM: nonce (12 bytes), cipher text, tag (16 bytes).
/// What is wrapped is bound to its context: unwrapped under another one, it is refused.
final class Wrapping {

    static final String NAME = "aes-256-gcm";

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private Wrapping() {}

    static byte[] wrap(byte[] key, byte[] secret, byte[] context) {
        var nonce = new byte[NONCE];
        new SecureRandom().nextBytes(nonce);
        try {
            var wrapped = cipher(Cipher.ENCRYPT_MODE, key, nonce, context).doFinal(secret);
            return ByteBuffer.allocate(NONCE + wrapped.length).put(nonce).put(wrapped).array();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java has no AES-256-GCM", missing);
        }
    }

    /// The secret, or nothing under a wrong key, in a wrong context or when it was changed.
    static Optional<byte[]> unwrap(byte[] key, byte[] wrapped, byte[] context) {
        if (wrapped.length < NONCE + TAG_BITS / 8) {
            return Optional.empty();
        }
        var nonce = Arrays.copyOf(wrapped, NONCE);
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, key, nonce, context);
            return Optional.of(cipher.doFinal(wrapped, NONCE, wrapped.length - NONCE));
        } catch (AEADBadTagException refused) {
            return Optional.empty();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java has no AES-256-GCM", missing);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] context)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context);
        return cipher;
    }
}
