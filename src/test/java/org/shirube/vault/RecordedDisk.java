package org.shirube.vault;

import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A disk that remembers everything that was done to a store's file, below the sealing of its
/// blocks, so that the file can be made again as it was at any moment.
public final class RecordedDisk extends FilePathWrapper {

    private static final String SCHEME = "recorded";
    private static final long CHUNKS =
            Front.LENGTH
                    + (long) HeaderBlocks.PLACES
                            * (Blocks.BLOCK + Piece.LENGTH + BlockCipher.EXTRA);
    private static final List<Event> EVENTS = Collections.synchronizedList(new ArrayList<>());

    /// What was done to the file.
    public sealed interface Event {

        record Written(long position, ByteBuffer bytes) implements Event {

            /// Whether this is one of the places of H2's header.
            public boolean isHeader() {
                return position >= Front.LENGTH && position < CHUNKS;
            }

            /// Whether this is what the header leads to.
            public boolean isChunk() {
                return position >= CHUNKS;
            }
        }

        record Truncated(long size) implements Event {}

        /// Everything before it is on the disk.
        record Forced() implements Event {}
    }

    /// Makes this disk known to H2, with nothing recorded.
    public static void mount() {
        FilePath.register(new RecordedDisk());
        EVENTS.clear();
    }

    static Ground ground() {
        return new Ground(SCHEME + ":", folder -> Long.MAX_VALUE);
    }

    public static List<Event> events() {
        return List.copyOf(EVENTS);
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(super.open(mode));
    }

    private static final class Channel extends PassingChannel {

        private Channel(FileChannel base) {
            super(base);
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            var bytes = new byte[source.remaining()];
            source.duplicate().get(bytes);
            int written = base.write(source, position);
            EVENTS.add(new Event.Written(position, ByteBuffer.wrap(bytes, 0, written).slice()));
            return written;
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            base.truncate(size);
            EVENTS.add(new Event.Truncated(size));
            return this;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            base.force(metaData);
            EVENTS.add(new Event.Forced());
        }
    }
}
