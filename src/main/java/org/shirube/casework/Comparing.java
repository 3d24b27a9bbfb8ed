package org.shirube.casework;

import java.util.Optional;

/// Goes over a log entry by entry, the oldest first, in search of one that was noted elsewhere.
final class Comparing {

    private final NotedEnd noted;
    private Optional<AuditEntry> found = Optional.empty();
    private Optional<AuditHead> restored = Optional.empty();

    Comparing(NotedEnd noted) {
        this.noted = noted;
    }

    void next(AuditEntry entry) {
        if (entry.sequence() > noted.sequence()) {
            return;
        }
        if (entry.sequence() == noted.sequence()) {
            found = Optional.of(entry);
        }
        if (entry.deed().action() == AuditAction.RESTORED) {
            restored = Optional.of(entry.head());
        }
    }

    /// Once all entries were seen, the newest of which is given; nothing where there is none.
    Optional<AuditComparison> outcome(Optional<AuditHead> newest) {
        return found.<AuditComparison>map(entry ->
                        noted.is(entry)
                                ? new AuditComparison.Held(entry.head())
                                : new AuditComparison.Another(entry.head(), restored))
                .or(() -> newest.map(end -> new AuditComparison.Ended(end, restored)));
    }
}
