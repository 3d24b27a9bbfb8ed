package org.shirube.vault;

import org.shirube.casework.AccountId;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/// Stores whose passphrases are cheap to try and whose files are not made smaller as they close, so
/// that tests need not wait. Tests only: nothing in the program can ask for less than [Cost#LEAST]
/// for a passphrase that somebody chose.
public final class CheapStores {

    static final Cost CHEAP = new Cost(64, 1);

    private CheapStores() {}

    public static EncryptedStore in(Path home) {
        return on(home, Ground.DISK.untidied());
    }

    /// A store on a disk with a folder that hangs.
    public static EncryptedStore onHangingDisk(Path home, Duration patience) {
        return on(home, HangingDisk.ground(patience));
    }

    /// A store on a disk that can be filled.
    public static EncryptedStore onScarceDisk(Path home) {
        return on(home, ScarceDisk.ground());
    }

    /// A store on a disk that remembers what was done to it.
    public static EncryptedStore onRecordedDisk(Path home) {
        return on(home, RecordedDisk.ground());
    }

    /// Writes the row of a first account, and nothing else.
    static void firstRow(Connection store, AccountId account, String publicKey)
            throws SQLException {
        try (var insert =
                store.prepareStatement(
                        "insert into account (id, name, roles, signing_key, version, author,"
                                + " changed_at) values (?, 'aiko', '', ?, 1, ?,"
                                + " current_timestamp)")) {
            insert.setObject(1, account.id());
            insert.setString(2, publicKey);
            insert.setObject(3, account.id());
            insert.executeUpdate();
        }
    }

    static EncryptedStore on(Path home, Ground ground) {
        return new EncryptedStore(home, Pricing.fixed(CHEAP), ground);
    }
}
