package org.shirube.casework;

/// What came of taking what was erased out of the backups too.
public sealed interface Removal {

    /// There is a new backup, and so many that held erased cases are gone; what holds them still.
    record Done(int removed, StillHeld left) implements Removal {}

    /// No new backup was made, so that none was removed.
    record NoBackup(BackupTrouble why) implements Removal {}

    /// The store could not be given a new file, or the log takes no entry: none was removed.
    record Refused(Saving.Reason why) implements Removal {}
}
