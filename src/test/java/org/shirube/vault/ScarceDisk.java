package org.shirube.vault;

import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
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

    /// From now on it takes so many bytes, and says that it has so many left, until it is full.
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
    private static final class Channel extends PassingChannel {

        private Channel(FileChannel base) {
            super(base);
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            int fitting = (int) Math.min(source.remaining(), take(source.remaining()));
            if (fitting == source.remaining()) {
                return base.write(source, position);
            }
            var part = source.duplicate().limit(source.position() + fitting);
            base.write(part, position);
            SAID_TO_BE_LEFT.set(0);
            throw new IOException("No space left on device");
        }

        private static long take(int wanted) {
            return Math.min(wanted, WRITABLE.getAndUpdate(left -> Math.max(0, left - wanted)));
        }
    }
}
