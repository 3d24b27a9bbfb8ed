package org.shirube.vault;

import org.shirube.casework.Passphrase;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;

/// A store in a temporary folder of its own, to be deleted after use. Its passphrase is random and
/// as long as a key, so that it need not be dear to guess.
public final class ThrowAwayStore {

    private static final String PREFIX = "shirube-demo-";

    /// The file that a program keeps locked as long as it lives, whatever of the store there is.
    private static final String MARK = "in-use";

    private final Path home;
    private final FileChannel mark;
    private final EncryptedStore store;

    private ThrowAwayStore(Path home, FileChannel mark) {
        this.home = home;
        this.mark = mark;
        this.store =
                new EncryptedStore(home, Pricing.fixed(new Cost(8, 1)), Ground.DISK.untidied());
    }

    /// Makes one in a folder for temporary things, where it first deletes what those left behind
    /// that were killed.
    public static ThrowAwayStore in(Path temporary) throws IOException {
        clear(temporary);
        var home = Files.createTempDirectory(temporary, PREFIX);
        var mark = mark(home);
        mark.lock();
        return new ThrowAwayStore(home, mark);
    }

    public static Passphrase passphrase() {
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        return new Passphrase(HexFormat.of().formatHex(random).toCharArray());
    }

    public EncryptedStore store() {
        return store;
    }

    /// As far as it can be: what stays cannot be read by anybody, and is tried again next time.
    public void delete() {
        try {
            mark.close();
        } catch (IOException lockedUntilTheEnd) {
            home.toFile().deleteOnExit();
        }
        deleteQuietly(home);
    }

    private static void clear(Path temporary) throws IOException {
        try (var folders = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (var folder : folders) {
                if (isLeftOver(folder)) {
                    deleteQuietly(folder);
                }
            }
        }
    }

    private static boolean isLeftOver(Path folder) {
        try (var mark = mark(folder);
                var lock = mark.tryLock()) {
            return lock != null;
        } catch (IOException | OverlappingFileLockException inUse) {
            return false;
        }
    }

    private static FileChannel mark(Path folder) throws IOException {
        return FileChannel.open(
                folder.resolve(MARK),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
    }

    private static void deleteQuietly(Path folder) {
        try {
            StoreFolder.delete(folder);
        } catch (IOException later) {
            folder.toFile().deleteOnExit();
        }
    }
}
