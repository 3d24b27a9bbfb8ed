package org.shirube.casework;

/// What came of making a backup.
public sealed interface BackupOutcome {

    /// Written, read back, opened and found whole.
    record Made(Backup backup, Second second) implements BackupOutcome {}

    /// Nothing counts of it, and earlier backups are as they were.
    record NotMade(BackupTrouble why) implements BackupOutcome {}

    /// What became of the copy in the second place.
    sealed interface Second {

        /// No second place is set.
        record NotWanted() implements Second {}

        record Made() implements Second {}

        record NotMade(BackupTrouble why) implements Second {}
    }
}
