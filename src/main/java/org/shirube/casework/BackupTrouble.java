package org.shirube.casework;

/// Why a backup was not made or is not to be had; each has a sentence of its own.
public enum BackupTrouble {
    /// No room is left on the disk or stick.
    DISK_FULL,
    /// Nothing may be written there.
    READ_ONLY,
    /// The folder is not there: the stick is not plugged in, or the folder was moved.
    ABSENT,
    /// The folder is there, or was, and does not answer, as a network drive does that hangs.
    SILENT,
    /// Somebody did not want to wait any longer.
    STOPPED,
    /// The store's own file is damaged: a copy would be too.
    STORE_DAMAGED,
    /// What was read back is not what was written.
    COPY_DAMAGED
}
