package org.shirube.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// Sealed blocks of 4 KiB one after the other behind the [Front] of a file, each with the [Piece]
/// that it is. A row of places, of which the channel knows what lies where.
final class Blocks {

    static final int BLOCK = 4096;

    private static final int PLAIN = Piece.LENGTH + BLOCK;
    private static final int SEALED = PLAIN + BlockCipher.EXTRA;

    private final FileChannel file;
    private final BlockCipher cipher;

    Blocks(FileChannel file, BlockCipher cipher) {
        this.file = file;
        this.cipher = cipher;
    }

    /// One block as it was written.
    record Opened(Piece piece, ByteBuffer content) {}

    /// How many places there are; what lies behind the last whole one was begun and not finished.
    long count() throws IOException {
        return Math.max(0, (file.size() - Front.LENGTH) / SEALED);
    }

    void truncate(long count) throws IOException {
        file.truncate(position(count));
    }

    /// Writes the pieces of one write at places that follow each other.
    void write(long first, Piece from, int count, ByteBuffer source) throws IOException {
        var plain = new byte[PLAIN];
        var sealed = ByteBuffer.allocate(Math.multiplyExact(count, SEALED));
        for (int i = 0; i < count; i++) {
            from.at(from.place() + i).put(ByteBuffer.wrap(plain));
            source.get(plain, Piece.LENGTH, BLOCK);
            cipher.seal(first + i, plain, sealed);
        }
        Bytes.write(file, position(first), sealed.flip());
    }

    Opened read(long place) throws IOException {
        return opened(place, sealed(place, 1));
    }

    /// Whether so many places from `first` hold these pieces, and whole.
    boolean hold(long first, Piece from, int count) throws IOException {
        var sealed = sealed(first, count);
        try {
            for (int i = 0; i < count; i++) {
                if (!opened(first + i, sealed).piece().equals(from.at(from.place() + i))) {
                    return false;
                }
            }
            return true;
        } catch (DamagedBlock damaged) {
            return false;
        }
    }

    private ByteBuffer sealed(long first, int count) throws IOException {
        return Bytes.read(file, position(first), count * SEALED);
    }

    private Opened opened(long place, ByteBuffer sealed) throws DamagedBlock {
        if (sealed.remaining() < SEALED) {
            throw new DamagedBlock(place);
        }
        var plain = new byte[PLAIN];
        cipher.open(place, sealed, plain);
        var content = ByteBuffer.wrap(plain);
        return new Opened(Piece.get(content), content.slice());
    }

    private static long position(long place) {
        return Front.LENGTH + place * SEALED;
    }
}
