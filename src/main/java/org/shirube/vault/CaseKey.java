package org.shirube.vault;

import org.shirube.casework.CaseId;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/// The key of one sealed case: 256 random bits that are kept nowhere but wrapped for each account
/// that was named for the case. Closing it wipes it.
public final class CaseKey implements AutoCloseable {

    private static final int LENGTH = 32;

    private final CaseId of;
    private final byte[] key;

    private CaseKey(CaseId of, byte[] key) {
        this.of = of;
        this.key = key;
    }

    public static CaseKey fresh(CaseId of) {
        var key = new byte[LENGTH];
        new SecureRandom().nextBytes(key);
        return new CaseKey(of, key);
    }

    /// The key as it was wrapped for whoever has this sealing key; nothing where it was wrapped for
    /// somebody else or for another case.
    public static Optional<CaseKey> unwrapped(CaseId of, String wrapped, SealingKey by) {
        return by.open(wrapped, context(of, "key"))
                .filter(key -> key.length == LENGTH)
                .map(key -> new CaseKey(of, key));
    }

    /// In Base64, for whoever gave out this card.
    public String wrappedFor(String card) {
        return SealingKey.seal(card, key, context(of, "key"));
    }

    /// `version` is which state of the case this is: none passes for another.
    public byte[] seal(byte[] content, int version) {
        return Wrapping.wrap(key, content, context(of, "content " + version));
    }

    /// Nothing under another key, of another case or state, or when it was changed.
    public Optional<byte[]> open(byte[] sealed, int version) {
        return Wrapping.unwrap(key, sealed, context(of, "content " + version));
    }

    @Override
    public void close() {
        Arrays.fill(key, (byte) 0);
    }

    private static byte[] context(CaseId of, String purpose) {
        return ("shirube sealed case " + of.id() + " " + purpose).getBytes(StandardCharsets.UTF_8);
    }
}
