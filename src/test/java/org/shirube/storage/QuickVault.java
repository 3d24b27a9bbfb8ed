package org.shirube.storage;

import org.shirube.casework.Clock;
import org.shirube.casework.Passphrase;
import org.shirube.casework.Session;
import org.shirube.casework.Unlocking;
import org.shirube.vault.CheapStores;
import org.shirube.vault.OpenStore;
import org.shirube.vault.Opening;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/// A real vault on a real encrypted file for tests, with a passphrase that is cheap to try.
public final class QuickVault {

    public static final String NAME = "Aiko";
    public static final String PASSPHRASE = "correct horse battery staple";

    private QuickVault() {}

    public static StoredVault in(Path home, Clock clock) {
        return new StoredVault(CheapStores.in(home), clock, () -> {});
    }

    /// Over a disk that can be filled: see [org.shirube.vault.ScarceDisk].
    public static StoredVault onScarceDisk(Path home, Clock clock) {
        return new StoredVault(CheapStores.onScarceDisk(home), clock, () -> {});
    }

    /// Over a disk with a folder that hangs: see [org.shirube.vault.HangingDisk].
    static StoredVault onHangingDisk(Path home, Clock clock, Duration patience) {
        return new StoredVault(CheapStores.onHangingDisk(home, patience), clock, () -> {});
    }

    /// Over a disk that remembers: see [org.shirube.vault.RecordedDisk].
    static StoredVault onRecordedDisk(Path home, Clock clock) {
        return new StoredVault(CheapStores.onRecordedDisk(home), clock, () -> {});
    }

    /// Makes the store on the first call and opens it on the later ones.
    public static Session session(Path home, Clock clock) {
        var vault = in(home, clock);
        return session(
                vault.exists()
                        ? vault.unlock(NAME, passphrase())
                        : vault.create(NAME, passphrase()));
    }

    public static Session session(Unlocking unlocking) {
        if (unlocking instanceof Unlocking.Unlocked(Session session)) {
            return session;
        }
        throw new AssertionError("the vault did not open: " + unlocking);
    }

    /// The open store itself, below the cases: made by an earlier call of [#session].
    static OpenStore open(Path home) {
        var opening = CheapStores.in(home).open(NAME, PASSPHRASE.toCharArray());
        if (opening instanceof Opening.Opened(OpenStore open)) {
            return open;
        }
        throw new AssertionError("the store did not open: " + opening);
    }

    /// Every row of a store that somebody made.
    public static List<String> rows(Path home, String name, char[] passphrase) throws SQLException {
        if (CheapStores.in(home).open(name, passphrase) instanceof Opening.Opened(OpenStore open)) {
            try (open) {
                return AllRows.of(open.connection()).values().stream()
                        .flatMap(List::stream)
                        .toList();
            }
        }
        throw new AssertionError("the store did not open");
    }

    public static Passphrase passphrase() {
        return new Passphrase(PASSPHRASE.toCharArray());
    }
}
