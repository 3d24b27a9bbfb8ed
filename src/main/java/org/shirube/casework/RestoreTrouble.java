package org.shirube.casework;

/// Why a backup is not restored; each has a sentence of its own.
public enum RestoreTrouble {
    /// There is no such file, or it cannot be read.
    UNREADABLE,
    /// The file is no backup, or not as it was written.
    DAMAGED,
    /// A newer version of the program wrote it.
    TOO_NEW,
    /// No account of that backup has this name and passphrase.
    WRONG_PASSPHRASE,
    /// The account may not, by its roles in that backup.
    NOT_ALLOWED,
    /// The present store is open elsewhere.
    IN_USE,
    DISK_FULL,
    /// The folder of the store cannot be written.
    NOT_WRITABLE
}
