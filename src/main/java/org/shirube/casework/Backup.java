package org.shirube.casework;

import java.time.Instant;
import java.util.Optional;

/// A backup of this store as it lies in a folder: a file of so many bytes. Its facts are those that
/// were sealed into it; none where it cannot be read or was changed.
public record Backup(String name, Place place, long bytes, Optional<Facts> facts) {

    /// In which folder it lies.
    public enum Place {
        /// Beside the store.
        FIRST,
        /// Where the office wants a second copy, such as on a memory stick.
        SECOND
    }

    /// The how-manieth backup it is, when it was taken, with which tables, and the newest entry of
    /// the audit log then; none where the log had not begun. It was opened and found whole before
    /// it was given its name.
    public record Facts(long number, Instant takenAt, int schema, Optional<AuditHead> end) {}
}
