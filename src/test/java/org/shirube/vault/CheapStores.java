package org.shirube.vault;

import java.nio.file.Path;

/// Stores whose passphrases are cheap to try, so that tests need not wait. Tests only: nothing in
/// the program can ask for less than [Cost#LEAST] for a passphrase that somebody chose.
public final class CheapStores {

    static final Cost CHEAP = new Cost(64, 1);

    private CheapStores() {}

    public static EncryptedStore in(Path home) {
        return on(home, Ground.DISK);
    }

    /// A store on a disk that can be filled.
    public static EncryptedStore onScarceDisk(Path home) {
        return on(home, ScarceDisk.ground());
    }

    /// A store on a disk that remembers what was done to it.
    public static EncryptedStore onRecordedDisk(Path home) {
        return on(home, RecordedDisk.ground());
    }

    static EncryptedStore on(Path home, Ground ground) {
        return new EncryptedStore(home, () -> CHEAP, ground);
    }
}
