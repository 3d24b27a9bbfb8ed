package org.shirube.vault;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// Keeps other programs out of a store that is not open, with the lock that H2 itself takes. Must
/// not be used on a store that this program has open: closing the file would let go of that lock.
final class Hold implements AutoCloseable {

    private static final int AT_ONCE = 1024 * 1024;

    private final Optional<FileChannel> file;

    private Hold(Optional<FileChannel> file) {
        this.file = file;
    }

    /// Nothing where another program has the store open. A store without a file needs no hold.
    static Optional<Hold> on(Path store) throws IOException {
        var path = store.resolve(H2File.NAME);
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(new Hold(Optional.empty()));
        }
        var file =
                FileChannel.open(
                        path,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        LinkOption.NOFOLLOW_LINKS);
        if (isLocked(file)) {
            return Optional.of(new Hold(Optional.of(file)));
        }
        file.close();
        return Optional.empty();
    }

    /// All bytes of the store's file: other channels than this one may not read it everywhere.
    void copyTo(FileChannel target) throws IOException {
        var source = file.orElseThrow(() -> new IOException("the store has no file"));
        long length = source.size();
        for (long done = 0; done < length; ) {
            var part = Bytes.read(source, done, (int) Math.min(AT_ONCE, length - done));
            int got = part.remaining();
            Bytes.write(target, done, part);
            done += got;
        }
    }

    /// To be called right before the store's folder is renamed. Windows renames none with an open
    /// file in it, so there the hold ends; a program that comes in between then keeps it from being
    /// renamed.
    void renaming(Path store) {
        if (!store.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            close();
        }
    }

    private static boolean isLocked(FileChannel file) throws IOException {
        try {
            FileLock lock = file.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException here) {
            return false;
        }
    }

    @Override
    public void close() {
        Bytes.letGo(file);
    }
}
