package org.shirube.vault;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

/// The random 256-bit key that the blocks of one file are sealed with, wrapped under the store's
/// key, in Base64. A store is given a new file under a new key when something in it was erased:
/// what is left of the old file on a disk then opens with nothing that is kept.
record FileKey(String wrapped) {

    private static final int LENGTH = 32;

    /// For the store that `identity` names.
    static FileKey make(StoreKey store, String identity) {
        var key = new byte[LENGTH];
        new SecureRandom().nextBytes(key);
        var wrapping = store.wrapping();
        try {
            var wrapped = Wrapping.wrap(wrapping, key, context(identity));
            return new FileKey(Base64.getEncoder().encodeToString(wrapped));
        } finally {
            Arrays.fill(wrapping, (byte) 0);
            Arrays.fill(key, (byte) 0);
        }
    }

    /// Throws IllegalArgumentException where the store's key is another: a header whose seal holds
    /// has none such.
    byte[] open(StoreKey store, String identity) {
        var wrapping = store.wrapping();
        try {
            return Wrapping.unwrap(wrapping, Base64.getDecoder().decode(wrapped), context(identity))
                    .orElseThrow(() -> new IllegalArgumentException("not this store's file key"));
        } finally {
            Arrays.fill(wrapping, (byte) 0);
        }
    }

    private static byte[] context(String identity) {
        return (identity + "\nfile key").getBytes(StandardCharsets.UTF_8);
    }
}
