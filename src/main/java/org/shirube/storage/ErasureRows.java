package org.shirube.storage;

import static org.jooq.impl.DSL.select;
import static org.shirube.storage.schema.Tables.ASSESSMENT;
import static org.shirube.storage.schema.Tables.CASE_FILE;
import static org.shirube.storage.schema.Tables.CASE_SUMMARY;
import static org.shirube.storage.schema.Tables.DRAFT;
import static org.shirube.storage.schema.Tables.DRAFT_FIELD;
import static org.shirube.storage.schema.Tables.ERASED_CASE;
import static org.shirube.storage.schema.Tables.ERASED_COUNT;
import static org.shirube.storage.schema.Tables.PERSON;
import static org.shirube.storage.schema.Tables.SCREENING;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.shirube.casework.AccountId;
import org.shirube.casework.CaseId;
import org.shirube.casework.ErasedCase;
import org.shirube.casework.ErasureReason;
import org.shirube.questionnaire.Words;
import org.shirube.storage.schema.DefaultSchema;
import org.shirube.storage.schema.Tables;

import java.util.List;
import java.util.UUID;

/// Takes everything away that belongs to a case, whatever table it is in: a table belongs to cases
/// if it has a column that names one, a screening or an assessment. Entries of the audit log stay.
final class ErasureRows {

    private static final String OF_CASE = "case_id";
    private static final String OF_SCREENING = "screening_id";
    private static final String OF_ASSESSMENT = "assessment_id";

    private ErasureRows() {}

    /// False where there is no such case.
    static boolean erase(DSLContext db, CaseId id, ErasureReason reason, Change change) {
        var file = db.fetchOptional(CASE_FILE, CASE_FILE.ID.eq(id.id()));
        file.ifPresent(row -> {
            count(db, id, row.getOpenedAt().getYear());
            keepLabel(db, row.getLabel(), reason, change);
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

    /// The tables that hold something of a case, by the column that says so.
    static List<Table<?>> tables(String column) {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .filter(table -> table.field(column) != null && !table.equals(Tables.AUDIT_ENTRY))
                .toList();
    }

    private static void delete(DSLContext db, CaseId id) {
        var screenings = select(SCREENING.ID).from(SCREENING).where(SCREENING.CASE_ID.eq(id.id()));
        var assessments =
                select(ASSESSMENT.ID)
                        .from(ASSESSMENT)
                        .where(ASSESSMENT.SCREENING_ID.in(screenings));
        for (var table : tables(OF_ASSESSMENT)) {
            delete(db, table, named(table, OF_ASSESSMENT).in(assessments));
        }
        var drafts = select(DRAFT.ACCOUNT_ID).from(DRAFT).where(DRAFT.SCREENING_ID.in(screenings));
        delete(db, DRAFT_FIELD, DRAFT_FIELD.ACCOUNT_ID.in(drafts));
        for (var table : tables(OF_SCREENING)) {
            delete(db, table, named(table, OF_SCREENING).in(screenings));
        }
        for (var table : tables(OF_CASE)) {
            delete(db, table, named(table, OF_CASE).eq(id.id()));
        }
        delete(db, CASE_FILE, CASE_FILE.ID.eq(id.id()));
    }

    private static void delete(DSLContext db, Table<?> table, Condition which) {
        db.deleteFrom(table).where(which).execute();
    }

    @SuppressWarnings("NullAway") // `tables` found the column in the table
    private static Field<UUID> named(Table<?> table, String column) {
        return table.field(column, UUID.class);
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
