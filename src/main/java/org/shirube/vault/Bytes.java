package org.shirube.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Optional;

/// Bytes at a place of a file, all of them: a channel may stop halfway.
final class Bytes {

    private Bytes() {}

    static void write(FileChannel file, long position, ByteBuffer source) throws IOException {
        long at = position;
        while (source.hasRemaining()) {
            at += file.write(source, at);
        }
    }

    /// Closes a file of which nothing is waiting: what was forced to the disk is there.
    static void letGo(Optional<FileChannel> file) {
        try {
            if (file.isPresent()) {
                file.get().close();
            }
        } catch (IOException gone) {
            return;
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
