package org.shirube.casework;

/// Something in the audit log that is not as it was written, and where: at the entry with this
/// number. `count` says how many entries it concerns.
public record AuditFault(long sequence, Kind kind, long count) {

    public enum Kind {
        /// Entries are gone, the first of them with this number.
        MISSING,
        /// What the entry says is not what its hash and signature were made of.
        CHANGED,
        /// The entry was not signed with its author's key.
        FALSE_SIGNATURE,
        /// Nobody whose key was introduced wrote the entry.
        UNKNOWN_AUTHOR,
        /// The entry was made after another one than the one that stands before it.
        MISPLACED,
        /// The log ends before the newest entry that was noted elsewhere.
        CUT_OFF,
        /// The entry is not the one that was noted elsewhere under its number.
        NOT_AS_NOTED,
        /// Nothing is noted outside the tables, so that an end that was cut off shows nowhere.
        END_UNKNOWN,
        /// When the store was opened here, the log had lost its end: the entry noted it.
        END_LOST_BEFORE,
        /// When the store was opened here, nothing was noted outside the tables.
        END_UNKNOWN_BEFORE,
        /// The key that is introduced here is not in the table of accounts.
        KEY_DIFFERS
    }
}
