package org.shirube.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The backups of an open store. Folders and files are named as the system does; `second` is the
/// folder of the second place. Called from one thread at a time.
public interface BackupStore {

    /// Begins to make a backup.
    Steps<BackupOutcome> begin(Optional<String> second, Instant now);

    /// Begins to copy one that was made into another folder, or under a name of its own.
    Steps<BackupOutcome.Second> copy(Backup made, String target);

    /// All that can be found, each place's newest first.
    List<Backup> all(Optional<String> second);

    /// Begins to open one; whether it is whole.
    Steps<Boolean> verify(Backup backup, Optional<String> second);

    /// Begins to read the store's own file and every row in it; whether it is whole.
    Steps<Boolean> readStore();

    /// Why nothing can be written into a folder, as far as that can be told.
    Optional<BackupTrouble> obstacle(String folder);

    /// The newest entry of the log that is noted on a backup of this store; nothing for other
    /// files.
    Optional<AuditHead> endOn(String file);

    /// How many bytes are left where the store lies, and how many it takes.
    Room room();

    /// In bytes.
    record Room(long left, long store) {}

    /// Writes an entry about a backup or a check.
    void note(AuditAction action, String detail);

    /// The newest entries about backups and checks, the newest first.
    List<AuditEntry> noted();

    /// Whether anything but looking was done after the entry with this number.
    boolean isChangedAfter(long sequence);
}
