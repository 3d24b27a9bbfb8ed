package org.shirube.vault;

import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicLong;

/// A disk that refuses to write more than so many bytes, put under H2 as one of its own file
/// systems. What it says is left need not be true: another program may take it meanwhile.
public final class ScarceDisk extends FilePathWrapper {

    private static final String SCHEME = "scarce";
    private static final AtomicLong WRITABLE = new AtomicLong();
    private static final AtomicLong SAID_TO_BE_LEFT = new AtomicLong();

    /// Makes this disk known to H2, with plenty of room.
    public static void mount() {
        FilePath.register(new ScarceDisk());
        clear();
    }

    static Ground ground() {
        return new Ground(SCHEME + ":", folder -> SAID_TO_BE_LEFT.get());
    }

    /// From now on it takes so many bytes, and says that it has so many left.
    public static void fill(long writable, long saidToBeLeft) {
        WRITABLE.set(writable);
        SAID_TO_BE_LEFT.set(saidToBeLeft);
    }

    public static void clear() {
        fill(Long.MAX_VALUE, Long.MAX_VALUE);
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(super.open(mode));
    }

    /// Writes what still fits and then fails, as disks do.
    private static final class Channel extends FileBase {

        private final FileChannel base;

        private Channel(FileChannel base) {
            this.base = base;
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            int fitting = (int) Math.min(source.remaining(), take(source.remaining()));
            if (fitting == source.remaining()) {
                return base.write(source, position);
            }
            var part = source.duplicate().limit(source.position() + fitting);
            base.write(part, position);
            throw new IOException("No space left on device");
        }

        private static long take(int wanted) {
            return Math.min(wanted, WRITABLE.getAndUpdate(left -> Math.max(0, left - wanted)));
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            int written = write(source, base.position());
            base.position(base.position() + written);
            return written;
        }

        @Override
        public synchronized int read(ByteBuffer target, long position) throws IOException {
            return base.read(target, position);
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            return base.read(target);
        }

        @Override
        public long position() throws IOException {
            return base.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            base.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return base.size();
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            base.truncate(size);
            return this;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            base.force(metaData);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return base.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            base.close();
        }
    }
}
