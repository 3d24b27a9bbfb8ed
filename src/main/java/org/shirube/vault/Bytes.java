package org.shirube.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// Bytes at a place of a file, all of them: a channel may stop halfway.
final class Bytes {

    private Bytes() {}

    static void write(FileChannel file, long position, ByteBuffer source) throws IOException {
        long at = position;
        while (source.hasRemaining()) {
            at += file.write(source, at);
        }
    }

    /// From position 0 of the buffer to its limit; fewer than `length` where the file ends.
    static ByteBuffer read(FileChannel file, long position, int length) throws IOException {
        var target = ByteBuffer.allocate(length);
        int got = 0;
        while (got >= 0 && target.hasRemaining()) {
            got = file.read(target, position + target.position());
        }
        return target.flip();
    }
}
