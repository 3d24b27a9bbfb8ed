package org.shirube.storage;

import static org.shirube.storage.schema.Tables.CASE_FILE;
import static org.shirube.storage.schema.Tables.CASE_SUMMARY;
import static org.shirube.storage.schema.Tables.ERASED_CASE;
import static org.shirube.storage.schema.Tables.ERASED_COUNT;
import static org.shirube.storage.schema.Tables.PERSON;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.shirube.casework.AccountId;
import org.shirube.casework.CaseId;
import org.shirube.casework.ErasedCase;
import org.shirube.casework.ErasureReason;
import org.shirube.questionnaire.Words;

import java.util.List;
import java.util.UUID;

/// Takes everything away that belongs to a case, whatever table it is in. Entries of the audit log
/// stay.
final class ErasureRows {

    private ErasureRows() {}

    /// False where there is no such case.
    static boolean erase(DSLContext db, CaseId id, ErasureReason reason, Change change) {
        var file = db.fetchOptional(CASE_FILE, CASE_FILE.ID.eq(id.id()));
        file.ifPresent(row -> {
            count(db, id, row.getOpenedAt().getYear());
            keepLabel(db, row.getLabel(), reason, change);
            CaseIndex.forget(db, id);
            delete(db, id);
            deletePerson(db, row.getPersonId());
        });
        return file.isPresent();
    }

    static List<ErasedCase> newest(DSLContext db, int limit) {
        return db.selectFrom(ERASED_CASE)
                .orderBy(ERASED_CASE.ERASED_AT.desc(), ERASED_CASE.ID)
                .limit(limit)
                .fetch(row ->
                        new ErasedCase(
                                row.getLabel(),
                                EnumText.read(ErasureReason.class, row.getReason()),
                                new AccountId(row.getAuthor()),
                                row.getErasedAt().toInstant()));
    }

    private static void delete(DSLContext db, CaseId id) {
        for (var part : CaseTables.of(db, id)) {
            delete(db, part.table(), part.rows());
        }
    }

    private static void delete(DSLContext db, Table<?> table, Condition which) {
        db.deleteFrom(table).where(which).execute();
    }

    private static void deletePerson(DSLContext db, UUID person) {
        if (!db.fetchExists(CASE_FILE, CASE_FILE.PERSON_ID.eq(person))) {
            delete(db, PERSON, PERSON.ID.eq(person));
        }
    }

    private static void keepLabel(
            DSLContext db, String label, ErasureReason reason, Change change) {
        var row = db.newRecord(ERASED_CASE);
        row.setId(UUID.randomUUID());
        row.setLabel(label);
        row.setReason(Words.of(reason));
        row.setAuthor(change.author());
        row.setErasedAt(change.time());
        row.insert();
    }

    private static void count(DSLContext db, CaseId id, int year) {
        db.selectFrom(CASE_SUMMARY)
                .where(CASE_SUMMARY.CASE_ID.eq(id.id()))
                .fetchOptional()
                .ifPresent(summary -> {
                    int before =
                            db.update(ERASED_COUNT)
                                    .set(ERASED_COUNT.CASES, ERASED_COUNT.CASES.plus(1))
                                    .where(ERASED_COUNT.OPENED_YEAR.eq(year))
                                    .and(ERASED_COUNT.CONCLUSION.eq(summary.getConclusion()))
                                    .and(ERASED_COUNT.CHILD.eq(summary.getChild()))
                                    .execute();
                    if (before == 0) {
                        db.insertInto(ERASED_COUNT)
                                .values(year, summary.getConclusion(), summary.getChild(), 1)
                                .execute();
                    }
                });
    }
}
