package org.shirube.vault;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

/// Random 256-bit keys, one for each case that has attachments, wrapped under the store's key and
/// bound to their case. The store keeps them wrapped; with the row of a key gone, what it sealed
/// opens no more, wherever a copy of it is.
public final class AttachmentKeys {

    private static final int LENGTH = 32;

    private final StoreKey store;

    AttachmentKeys(StoreKey store) {
        this.store = store;
    }

    /// A new key for a case, wrapped, in Base64.
    public String make(UUID caseId) {
        var key = new byte[LENGTH];
        new SecureRandom().nextBytes(key);
        var wrapping = store.caseWrapping();
        try {
            var wrapped = Wrapping.wrap(wrapping, key, context(caseId));
            return Base64.getEncoder().encodeToString(wrapped);
        } finally {
            Arrays.fill(wrapping, (byte) 0);
            Arrays.fill(key, (byte) 0);
        }
    }

    /// Throws IllegalArgumentException where it is no key of this case in this store.
    public AttachmentKey open(UUID caseId, String wrapped) {
        var wrapping = store.caseWrapping();
        try {
            return Wrapping.unwrap(wrapping, Base64.getDecoder().decode(wrapped), context(caseId))
                    .map(AttachmentKey::new)
                    .orElseThrow(() -> new IllegalArgumentException("not this case's key"));
        } finally {
            Arrays.fill(wrapping, (byte) 0);
        }
    }

    private static byte[] context(UUID caseId) {
        return (caseId + "\ncase key").getBytes(StandardCharsets.UTF_8);
    }
}
