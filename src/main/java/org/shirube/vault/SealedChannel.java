package org.shirube.vault;

import org.h2.store.fs.FileBaseDefault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.Optional;

/// A store's file as H2 sees it: blocks of 4 KiB, each of which lies sealed on the disk. See
/// [SealedFile] for what that is good for.
final class SealedChannel extends FileBaseDefault {

    private static final int AT_ONCE = 1024 * 1024;

    private final FileChannel file;
    private final Seal seal;
    private Optional<SealedFile> content = Optional.empty();

    SealedChannel(FileChannel file, Seal seal) {
        this.file = file;
        this.seal = seal;
    }

    @Override
    public synchronized int read(ByteBuffer target, long position) throws IOException {
        long left = size() - position;
        if (left <= 0) {
            return -1;
        }
        int length = (int) Math.min(target.remaining(), left);
        long end = position + length;
        for (long at = position; at < end; ) {
            int from = (int) (at % Blocks.BLOCK);
            int part = (int) Math.min(Blocks.BLOCK - from, end - at);
            target.put(content().read(at / Blocks.BLOCK).slice(from, part));
            at += part;
        }
        return length;
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
        int length = source.remaining();
        content().write(inBlocks(position), inBlocks(length), source);
        return length;
    }

    @Override
    public synchronized long size() throws IOException {
        return content().count() * Blocks.BLOCK;
    }

    @Override
    protected void implTruncate(long size) throws IOException {
        content().truncate(inBlocks(size));
    }

    @Override
    public synchronized void force(boolean metaData) throws IOException {
        content().force(metaData);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        var lock = file.tryLock(position, size, shared);
        return lock == null || shared ? lock : new ClosingLock(lock);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }

    /// Whether the file below is still open.
    boolean isHeld() {
        return file.isOpen();
    }

    /// Closes the file below, whatever is still open above.
    void letGo() {
        try {
            file.close();
        } catch (IOException lost) {
            // Nothing is waiting: every write was synced before it was called saved.
            return;
        }
    }

    /// Writes all bytes of the file below, sealed as they are, and says how many. Whoever writes to
    /// the file waits meanwhile.
    synchronized long copyTo(FileChannel target, long at, Checksum sum) throws IOException {
        long length = file.size();
        for (long done = 0; done < length; ) {
            var part = Bytes.read(file, done, (int) Math.min(AT_ONCE, length - done));
            if (!part.hasRemaining()) {
                throw new IOException("the file ends early");
            }
            sum.add(part);
            int got = part.remaining();
            Bytes.write(target, at + done, part);
            done += got;
        }
        return length;
    }

    /// See [SealedFile#check].
    synchronized int check(long block) throws IOException {
        return content().check(block);
    }

    /// Not before H2 has locked the file: where another program holds it, some systems let nobody
    /// read.
    private SealedFile content() throws IOException {
        if (content.isEmpty()) {
            var opened = new SealedFile(file, seal);
            content = Optional.of(opened);
            return opened;
        }
        return content.get();
    }

    private synchronized void end() throws IOException {
        if (content.isPresent()) {
            content.get().end();
        }
    }

    private static int inBlocks(long bytes) throws IOException {
        if (bytes % Blocks.BLOCK != 0) {
            throw new IOException("only whole blocks are written");
        }
        return Math.toIntExact(bytes / Blocks.BLOCK);
    }

    /// Lets go of the file only when the file says that nobody is writing.
    private final class ClosingLock extends FileLock {

        private final FileLock lock;

        private ClosingLock(FileLock lock) {
            super(SealedChannel.this, lock.position(), lock.size(), lock.isShared());
            this.lock = lock;
        }

        @Override
        public boolean isValid() {
            return lock.isValid();
        }

        @Override
        public void release() throws IOException {
            try {
                end();
            } finally {
                lock.release();
            }
        }
    }
}
