package org.shirube.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;

import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Makes keys for one purpose each out of one good key (HKDF-SHA256, RFC 5869), so that a key that
/// serves one purpose says nothing about the others.
final class Hkdf {

    private static final int KEY = 32;

    private Hkdf() {}

    /// A key of 32 bytes out of a secret that is random but shorter than a key, and a salt.
    static byte[] extract(byte[] secret, byte[] salt, String purpose) {
        try {
            var parameters =
                    HKDFParameterSpec.ofExtract()
                            .addIKM(secret)
                            .addSalt(salt)
                            .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), KEY);
            return KDF.getInstance("HKDF-SHA256").deriveData(parameters);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java has no HKDF-SHA256", missing);
        }
    }

    static byte[] derive(byte[] key, String purpose, int length) {
        try {
            var parameters =
                    HKDFParameterSpec.expandOnly(
                            new SecretKeySpec(key, "HKDF"),
                            purpose.getBytes(StandardCharsets.UTF_8),
                            length);
            return KDF.getInstance("HKDF-SHA256").deriveData(parameters);
        } catch (InvalidAlgorithmParameterException impossible) {
            throw new IllegalArgumentException("a key of " + key.length + " bytes", impossible);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java has no HKDF-SHA256", missing);
        }
    }
}
