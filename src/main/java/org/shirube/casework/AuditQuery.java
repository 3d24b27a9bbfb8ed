package org.shirube.casework;

import java.time.Instant;
import java.util.Optional;

/// Which entries of the log to show: only those of one account, of one action, on the case with
/// this label, from a moment on, before a moment.
public record AuditQuery(
        Optional<AccountId> by,
        Optional<AuditAction> action,
        Optional<String> caseLabel,
        Optional<Instant> from,
        Optional<Instant> until) {

    public static final AuditQuery ALL =
            new AuditQuery(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
}
