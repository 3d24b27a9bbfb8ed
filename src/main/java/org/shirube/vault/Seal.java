package org.shirube.vault;

import org.h2.store.fs.FilePath;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.LongSupplier;

/// What a store's file is sealed with, and how far it is known to be on the disk: the versions are
/// those that H2 counts, one for each chunk that it writes.
final class Seal implements AutoCloseable {

    private static final long NONE = -1;

    private final byte[] key;
    private volatile LongSupplier newest = () -> NONE;
    private volatile Mark mark = Mark.NONE;
    private final Queue<SealedChannel> files = new ConcurrentLinkedQueue<>();

    /// Takes the key over.
    Seal(byte[] key) {
        this.key = key;
    }

    BlockCipher cipher() {
        return new BlockCipher(key);
    }

    /// The file as H2 is to see it.
    FileChannel over(FileChannel file) {
        files.removeIf(earlier -> !earlier.isHeld());
        var sealed = new SealedChannel(file, this);
        files.add(sealed);
        return sealed;
    }

    /// The one that H2 opened last and has open still.
    SealedChannel openFile() throws IOException {
        return files.stream()
                .filter(SealedChannel::isHeld)
                .reduce((_, last) -> last)
                .orElseThrow(() -> new IOException("the file is not open"));
    }

    /// Whether a file bears a mark that was made with this key.
    boolean isOn(Ground ground, Path path) throws IOException {
        var file = FilePath.get(ground.scheme() + path);
        if (!file.exists()) {
            return false;
        }
        try (var channel = file.open("r")) {
            return !Front.of(channel, cipher()).mark().isNone();
        } catch (DamagedBlock noFront) {
            return false;
        }
    }

    /// Closes what H2 has left open, as it does where it comes upon damage: it would stay locked.
    void letGo() {
        for (var file = files.poll(); file != null; file = files.poll()) {
            file.letGo();
        }
    }

    /// From where to learn which version H2 has written last.
    void follow(LongSupplier written) {
        newest = written;
    }

    /// Until it is known what H2 writes next.
    void unfollow() {
        newest = () -> NONE;
    }

    /// The newest version that a sync now would bring to the disk, where that is known.
    OptionalLong newest() {
        long version = newest.getAsLong();
        return version == NONE ? OptionalLong.empty() : OptionalLong.of(version);
    }

    /// What the file said when it was opened last.
    void found(Mark marked) {
        mark = marked;
    }

    /// Whether a file that was opened at this version has lost nothing that was ever synced. Where
    /// H2 finds its newest chunk damaged it goes back to the one before, without a word.
    boolean reaches(long version) {
        return !mark.isNone() && version >= mark.version();
    }

    @Override
    public void close() {
        letGo();
        Arrays.fill(key, (byte) 0);
    }
}
