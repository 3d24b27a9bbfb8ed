package org.shirube.storage;

import org.shirube.casework.Clock;
import org.shirube.casework.Passphrase;
import org.shirube.casework.RestoreTrouble;
import org.shirube.casework.Restoring;
import org.shirube.vault.BackupInHand;
import org.shirube.vault.EncryptedStore;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// The way back to a backup of a store in its folder.
record StoredRestoring(EncryptedStore store, Clock clock) implements Restoring {

    @Override
    public Opening open(String file, String name, Passphrase passphrase) {
        try (passphrase) {
            return switch (store.backup(Path.of(file), name, passphrase.characters())) {
                case BackupInHand.Opening.Refused(var why) -> new Opening.Refused(why);
                case BackupInHand.Opening.Opened(var backup) ->
                        new Opening.Opened(new StoredRestorePoint(backup, clock));
            };
        } catch (InvalidPathException nowhere) {
            return new Opening.Refused(RestoreTrouble.UNREADABLE);
        }
    }
}
