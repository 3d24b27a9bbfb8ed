package org.shirube.vault;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/// The key of one case, at hand: seals pieces of files by AES-256-GCM. Closing wipes it.
public final class AttachmentKey implements AutoCloseable {

    private final byte[] key;

    /// Takes the array over.
    AttachmentKey(byte[] key) {
        this.key = key;
    }

    /// Which piece of which file, of how many: what is sealed for one place opens at no other.
    public record Place(UUID file, int ordinal, int total) {

        private byte[] context() {
            return (file + "\n" + ordinal + " of " + total).getBytes(StandardCharsets.UTF_8);
        }
    }

    public byte[] seal(byte[] piece, Place place) {
        return Wrapping.wrap(key, piece, place.context());
    }

    /// Empty where it was changed, cut, moved, or sealed with another key.
    public Optional<byte[]> open(byte[] sealed, Place place) {
        return Wrapping.unwrap(key, sealed, place.context());
    }

    @Override
    public void close() {
        Arrays.fill(key, (byte) 0);
    }
}
