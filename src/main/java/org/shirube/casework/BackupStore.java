package org.shirube.casework;

import org.shirube.casework.SelfCheckReport.Newest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The backups of an open store. Folders and files are named as the system does; `second` is the
/// folder of the second place. Called from one thread at a time, which no folder holds up: the
/// second place is looked at, written to and read on a thread of its own, while the steps go on.
public interface BackupStore {

    /// Begins to make a backup.
    BackingUp begin(Optional<String> second, Instant now);

    /// Begins to copy one that was made into another folder, or under a name of its own.
    Steps<BackupOutcome.Second> copy(Backup made, String target);

    /// All that can be found beside the store, the newest first.
    List<Backup> first();

    /// Begins to look into the second place.
    Steps<SecondPlace> look(String second);

    /// Begins to open one; whether it is whole. None where the second place does not answer.
    Steps<Newest> verify(Backup backup, Optional<String> second);

    /// Removes backups beside the store, as far as that can be done.
    void removeFirst(List<Backup> surplus);

    /// Begins to remove backups in the second place, as far as that can be done, and looks what is
    /// left there.
    Steps<SecondPlace> removeSecond(String second, List<Backup> surplus);

    /// Begins to read the store's own file and every row in it; whether it is whole.
    Steps<Boolean> readStore();

    /// The newest entry of the log that is noted on a backup of this store; nothing for other
    /// files.
    Optional<AuditHead> endOn(String file);

    /// How many bytes are left where the store lies, and how many it takes.
    Room room();

    /// In bytes.
    record Room(long left, long store) {}

    /// Writes an entry about a backup or a check.
    void note(AuditAction action, String detail);

    /// Of each case that was erased, between which entries of the log it lay in the store.
    List<ErasedSpan> erased();

    /// Whether the log has this very entry.
    boolean isInLog(AuditHead end);

    /// The newest entries about backups and checks, the newest first.
    List<AuditEntry> noted();

    /// Whether anything but looking was done after the entry with this number.
    boolean isChangedAfter(long sequence);
}
