package org.shirube.storage;

import static org.jooq.impl.DSL.min;
import static org.shirube.storage.schema.Tables.AUDIT_ENTRY;
import static org.shirube.storage.schema.Tables.ERASED_CASE;

import org.jooq.DSLContext;
import org.shirube.casework.AuditAction;
import org.shirube.casework.ErasedSpan;
import org.shirube.questionnaire.Words;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/// Between which entries of the log the erased cases lay in the store, as the log says it.
final class ErasedSpans {

    private ErasedSpans() {}

    /// A case whose beginning is not in the log was there before the log.
    static List<ErasedSpan> all(DSLContext db) {
        if (!db.fetchExists(ERASED_CASE)) {
            return List.of();
        }
        var renewed = renewals(db);
        var begun = AUDIT_ENTRY.as("begun");
        return db.select(AUDIT_ENTRY.SEQUENCE, min(begun.SEQUENCE))
                .from(AUDIT_ENTRY)
                .leftJoin(begun)
                .on(begun.CASE_ID.eq(AUDIT_ENTRY.CASE_ID))
                .and(begun.ACTION.eq(Words.of(AuditAction.CASE_BEGUN)))
                .where(AUDIT_ENTRY.ACTION.eq(Words.of(AuditAction.CASE_ERASED)))
                .groupBy(AUDIT_ENTRY.SEQUENCE)
                .fetch(row -> {
                    Long from = row.value2();
                    return new ErasedSpan(
                            from == null ? 0 : from,
                            Optional.ofNullable(renewed.higher(row.value1())));
                });
    }

    private static NavigableSet<Long> renewals(DSLContext db) {
        return new TreeSet<>(
                db.select(AUDIT_ENTRY.SEQUENCE)
                        .from(AUDIT_ENTRY)
                        .where(AUDIT_ENTRY.ACTION.eq(Words.of(AuditAction.FILE_RENEWED)))
                        .fetch(AUDIT_ENTRY.SEQUENCE));
    }
}
