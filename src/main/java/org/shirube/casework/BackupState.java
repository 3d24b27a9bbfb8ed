package org.shirube.casework;

import java.util.List;
import java.util.Optional;

/// How it stands with the backups: whether what is stored can be had again, what lies where, and
/// the second place with why it is out of reach, if it is.
public record BackupState(
        Restorable restorable,
        List<Backup> backups,
        Optional<String> second,
        Optional<BackupTrouble> secondTrouble) {

    public BackupState {
        backups = List.copyOf(backups);
    }
}
