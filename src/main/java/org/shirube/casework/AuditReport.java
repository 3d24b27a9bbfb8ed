package org.shirube.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What came of checking the audit log: how many entries, since when, where it ends, and what is
/// wrong with it, the first faults by name and all of them by number. `clockSetBack` counts entries
/// with a time before that of the one before, `behind` by how many entries the note outside the
/// tables was late, `restored` how often a backup took the store's place: none is a fault.
public record AuditReport(
        long entries,
        Optional<Instant> since,
        Optional<AuditHead> end,
        List<AuditFault> faults,
        long faultCount,
        long clockSetBack,
        long behind,
        long restored) {

    public boolean isWhole() {
        return faultCount == 0;
    }
}
