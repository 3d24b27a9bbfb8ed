package org.shirube.ui.audit;

import org.shirube.casework.AccountId;
import org.shirube.casework.AuditAction;
import org.shirube.casework.AuditQuery;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/// What of the log somebody wants to see: of whom, which action, the label of a case as it was
/// typed, and the first and last day.
record Filter(
        Optional<AccountId> who,
        Optional<AuditAction> what,
        String label,
        Optional<LocalDate> first,
        Optional<LocalDate> last) {

    static final Filter NONE =
            new Filter(Optional.empty(), Optional.empty(), "", Optional.empty(), Optional.empty());

    /// Days are whole days in this computer's zone.
    AuditQuery query(ZoneId zone) {
        var typed = label.strip().toUpperCase(Locale.ROOT);
        return new AuditQuery(
                who,
                what,
                Optional.of(typed).filter(text -> !text.isEmpty()),
                first.map(day -> day.atStartOfDay(zone).toInstant()),
                last.map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()));
    }
}
