package org.shirube.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Optional;

/// Bytes of one file written to the beginning of another, forced to the disk and read back, some
/// megabytes at a time. Closing it closes both files.
final class CheckedCopy implements AutoCloseable {

    /// How often each byte is touched: written once, read back once.
    static final int PASSES = 2;

    private static final int AT_ONCE = 4 * 1024 * 1024;

    private final FileChannel source;
    private final long start;
    private final long length;
    private final FileChannel target;
    private final Checksum written = new Checksum();
    private final Checksum readBack = new Checksum();
    private long copied;
    private long compared;

    /// The checksums of what was written and of what was read back.
    record Sums(String written, String readBack) {}

    /// Where the copy is to lie.
    interface Target {

        FileChannel open() throws IOException;
    }

    /// So many bytes of the source from `start` on. Takes the source over, also where the target
    /// does not open.
    static CheckedCopy of(FileChannel source, long start, long length, Target target)
            throws IOException {
        try {
            return new CheckedCopy(source, start, length, target.open());
        } catch (IOException refused) {
            Bytes.letGo(Optional.of(source));
            throw refused;
        }
    }

    private CheckedCopy(FileChannel source, long start, long length, FileChannel target) {
        this.source = source;
        this.start = start;
        this.length = length;
        this.target = target;
    }

    /// Counts bytes that lie elsewhere as the first of both.
    void beginWith(byte[] bytes) {
        written.add(bytes);
        readBack.add(bytes);
    }

    /// Bytes written and read back, together.
    long done() {
        return copied + compared;
    }

    boolean isDone() {
        return done() == PASSES * length;
    }

    void step() throws IOException {
        if (copied < length) {
            copy();
        } else {
            compare();
        }
    }

    /// To be asked once, when it is done.
    Sums sums() {
        return new Sums(written.hex(), readBack.hex());
    }

    @Override
    public void close() {
        Bytes.letGo(Optional.of(source));
        Bytes.letGo(Optional.of(target));
    }

    private void copy() throws IOException {
        var part = part(source, start + copied, copied);
        written.add(part);
        int got = part.remaining();
        Bytes.write(target, copied, part);
        copied += got;
        // At once: a slow stick would otherwise take all its time for the last piece, as if it
        // hung.
        target.force(copied == length);
    }

    private void compare() throws IOException {
        var part = part(target, compared, compared);
        readBack.add(part);
        compared += part.remaining();
    }

    private ByteBuffer part(FileChannel file, long at, long done) throws IOException {
        var part = Bytes.read(file, at, (int) Math.min(AT_ONCE, length - done));
        if (!part.hasRemaining()) {
            throw new IOException("the file ends early");
        }
        return part;
    }
}
