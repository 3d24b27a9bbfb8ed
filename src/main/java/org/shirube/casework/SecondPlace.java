package org.shirube.casework;

import java.util.List;
import java.util.Optional;

/// What was found in the folder for second copies: the backups of this store that lie there, the
/// newest first, and why no more can be written there, if that is so.
public record SecondPlace(List<Backup> backups, Optional<BackupTrouble> trouble) {

    /// No second place is set.
    static final SecondPlace NOT_SET = new SecondPlace(List.of(), Optional.empty());

    public SecondPlace {
        backups = List.copyOf(backups);
    }

    /// Nobody could look into it.
    public static SecondPlace unseen(BackupTrouble why) {
        return new SecondPlace(List.of(), Optional.of(why));
    }
}
