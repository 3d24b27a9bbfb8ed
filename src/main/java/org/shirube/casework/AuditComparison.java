package org.shirube.casework;

import java.util.Optional;

/// Whether a log holds an entry that was noted elsewhere as its newest. `restored` is the entry
/// that says that a backup took the store's place, where there is one up to that number: from there
/// on the log is another than the one that was noted.
public sealed interface AuditComparison {

    record Held(AuditHead entry) implements AuditComparison {}

    /// Another entry has this number.
    record Another(AuditHead entry, Optional<AuditHead> restored) implements AuditComparison {}

    /// The log ends before it.
    record Ended(AuditHead newest, Optional<AuditHead> restored) implements AuditComparison {}
}
