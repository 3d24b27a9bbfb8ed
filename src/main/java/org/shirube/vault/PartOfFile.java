package org.shirube.vault;

import org.h2.store.fs.FileBaseDefault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.NonWritableChannelException;

/// A part of a file as a file of its own that can only be read.
final class PartOfFile extends FileBaseDefault {

    private final FileChannel whole;
    private final long start;
    private final long length;

    /// Takes the channel over.
    PartOfFile(FileChannel whole, long start, long length) {
        this.whole = whole;
        this.start = start;
        this.length = length;
    }

    @Override
    public synchronized long size() throws IOException {
        return Math.clamp(whole.size() - start, 0, length);
    }

    @Override
    public synchronized int read(ByteBuffer target, long position) throws IOException {
        long left = size() - position;
        if (left <= 0) {
            return -1;
        }
        int wanted = (int) Math.min(target.remaining(), left);
        var part = target.slice(target.position(), wanted);
        int got = whole.read(part, start + position);
        target.position(target.position() + Math.max(0, got));
        return got;
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) {
        throw new NonWritableChannelException();
    }

    @Override
    protected void implTruncate(long size) {
        throw new NonWritableChannelException();
    }

    @Override
    public void force(boolean metaData) {}

    /// A backup is never written again once it has its name, so nobody need be kept out; and not
    /// every share and stick knows locks.
    @Override
    public FileLock tryLock(long position, long size, boolean shared) {
        return new FileLock(this, position, size, shared) {
            @Override
            public boolean isValid() {
                return isOpen();
            }

            @Override
            public void release() {}
        };
    }

    @Override
    protected void implCloseChannel() throws IOException {
        whole.close();
    }
}
