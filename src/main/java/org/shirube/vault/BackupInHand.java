package org.shirube.vault;

import org.shirube.casework.AccountId;
import org.shirube.casework.Backup;
import org.shirube.casework.RestoreTrouble;
import org.shirube.casework.Restored;
import org.shirube.casework.Steps;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;

/// A backup that somebody has opened with a name and passphrase of its day, and the place where it
/// would be restored. Closing it wipes the key.
public final class BackupInHand implements AutoCloseable {

    /// Four derivations of the dearest cost that this program would choose.
    private static final long MOST_PASSES = 4L * 100 * 64 * 1024;

    private final BackupFile backup;
    private final AccountKey.Opened access;
    private final Path store;
    private final Ground ground;

    BackupInHand(BackupFile backup, AccountKey.Opened access, Path store, Ground ground) {
        this.backup = backup;
        this.access = access;
        this.store = store;
        this.ground = ground;
    }

    /// What came of opening one.
    public sealed interface Opening {

        record Opened(BackupInHand backup) implements Opening {}

        record Refused(RestoreTrouble why) implements Opening {}
    }

    /// The passphrase is not wiped here.
    static Opening open(Path file, String name, char[] passphrase, Path store, Ground ground) {
        return switch (BackupFile.read(file)) {
            case BackupFile.Reading.Unreadable _ -> new Opening.Refused(RestoreTrouble.UNREADABLE);
            case BackupFile.Reading.Damaged _ -> new Opening.Refused(RestoreTrouble.DAMAGED);
            case BackupFile.Reading.TooNew _ -> new Opening.Refused(RestoreTrouble.TOO_NEW);
            case BackupFile.Reading.Found(BackupFile backup) -> {
                try (var credentials = new Credentials(name, passphrase)) {
                    yield unlocked(backup, credentials, store, ground);
                }
            }
        };
    }

    private static Opening unlocked(
            BackupFile backup, Credentials credentials, Path store, Ground ground) {
        if (!isBearable(backup.header().header())) {
            return new Opening.Refused(RestoreTrouble.DAMAGED);
        }
        var accesses = backup.header().header().unlock(credentials);
        if (accesses.isEmpty()) {
            return new Opening.Refused(RestoreTrouble.WRONG_PASSPHRASE);
        }
        accesses.stream().skip(1).forEach(more -> more.storeKey().close());
        var access = accesses.getFirst();
        if (!backup.isSealedBy(access.storeKey())) {
            access.storeKey().close();
            return new Opening.Refused(RestoreTrouble.DAMAGED);
        }
        return new Opening.Opened(new BackupInHand(backup, access, store, ground));
    }

    /// Whether to try a passphrase takes a minute at most: a stranger's file could ask for days.
    private static boolean isBearable(StoreHeader header) {
        return header.derivations().stream().mapToLong(each -> each.cost().passes()).sum()
                <= MOST_PASSES;
    }

    /// Whose name and passphrase it was.
    public AccountId account() {
        return access.account();
    }

    public Backup.Facts facts() {
        var manifest = backup.manifest();
        return new Backup.Facts(
                manifest.number(), manifest.taken(), manifest.schema(), manifest.end());
    }

    /// How many accounts can open it.
    public int accounts() {
        return backup.header().header().accountCount();
    }

    /// Opens it as far as a store can be opened, and reads in it.
    public <T> Steps<Verified<T>> verify(Contents<T> contents) {
        return new Verification<>(backup, access.storeKey(), contents);
    }

    /// What lies there now. Must not be asked while this program has that store open.
    public <T> Present<T> present(Contents<T> contents) {
        if (!Files.exists(store)) {
            return new Present.None<>();
        }
        try {
            var header = new HeaderFile(store).sealedBy(access.storeKey()).header();
            return header.store().equals(backup.manifest().store())
                    ? sameStore(header, contents)
                    : new Present.Other<>();
        } catch (IOException notOfThisKey) {
            return new Present.Other<>();
        }
    }

    private <T> Present<T> sameStore(StoreHeader header, Contents<T> contents) {
        var path = store.resolve(H2File.NAME);
        try (var hold = Hold.on(store).orElse(null)) {
            var part = new PartPath.Within(path, 0, Files.size(path));
            try (var file =
                    H2File.within(part, access.storeKey(), header.fileKey(access.storeKey()))) {
                return hold == null || Inspection.of(file).isPresent()
                        ? new Present.Closed<>()
                        : opened(file, contents);
            }
        } catch (IOException | SQLException refused) {
            return new Present.Closed<>();
        }
    }

    private static <T> Present<T> opened(H2File file, Contents<T> contents) throws SQLException {
        try (var connection = file.openToRead()) {
            return new Present.Open<>(contents.of(connection), AuditEnd.of(connection));
        }
    }

    /// Puts it in the store's place. Only for one that was found whole, and never while this
    /// program has the store open.
    public Steps<Restored> restore(Instant now) {
        return new Restoration(backup, store, ground, now);
    }

    @Override
    public void close() {
        access.storeKey().close();
    }
}
