package org.shirube.storage;

import org.jooq.DSLContext;
import org.shirube.casework.AuditAction;
import org.shirube.casework.AuditDeed;
import org.shirube.casework.CaseId;

import java.util.Optional;
import java.util.function.Function;

/// A look at something that lies in a case's file: an entry that the case was viewed, unless the
/// case is open before somebody already.
final class CaseView {

    private CaseView() {}

    static <T> AuditLog.View<T> of(CaseId id, Function<DSLContext, T> query) {
        return new AuditLog.View<>(
                AuditAction.CASE_VIEWED,
                id.id(),
                query,
                (_, _) -> Optional.of(AuditDeed.of(AuditAction.CASE_VIEWED).on(id)));
    }
}
