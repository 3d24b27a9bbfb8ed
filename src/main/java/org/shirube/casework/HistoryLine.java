package org.shirube.casework;

import java.time.Instant;
import java.util.Optional;

/// Something that happened to a case: what, when, by whom. `times` is how often it happened that
/// day in the same screening, where that is told together; `subject` is what a note or an
/// attachment is called by: its beginning, its name. The number is that of its newest entry in the
/// audit log.
public record HistoryLine(
        long number,
        Instant at,
        AuditAction action,
        AccountId by,
        Optional<ScreeningId> screening,
        int times,
        String subject) {

    public HistoryLine about(String called) {
        return new HistoryLine(number, at, action, by, screening, times, called);
    }

    public HistoryKind kind() {
        return HistoryKind.of(action)
                .orElseThrow(() -> new IllegalStateException("no part of a history: " + action));
    }
}
