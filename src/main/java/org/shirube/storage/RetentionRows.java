package org.shirube.storage;

import static org.shirube.storage.schema.Tables.CASE_FILE;
import static org.shirube.storage.schema.Tables.CASE_SUMMARY;
import static org.shirube.storage.schema.Tables.SCREENING;

import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.SelectOnConditionStep;
import org.jspecify.annotations.Nullable;
import org.shirube.casework.CaseId;
import org.shirube.casework.KeptCase;
import org.shirube.casework.NotStored;
import org.shirube.casework.Saving;
import org.shirube.questionnaire.Minority;
import org.shirube.storage.schema.tables.records.CaseFileRecord;
import org.shirube.storage.schema.tables.records.CaseSummaryRecord;
import org.shirube.storage.schema.tables.records.ScreeningRecord;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// How long each case is kept. Days are kept as their first moment, Greenwich time.
final class RetentionRows {

    private RetentionRows() {}

    static int due(DSLContext db, LocalDate on) {
        return db.fetchCount(CASE_FILE, CASE_FILE.DUE_AT.le(moment(on)));
    }

    static List<KeptCase> page(DSLContext db, int offset, int limit) {
        return joined(db)
                .orderBy(CASE_FILE.DUE_AT.asc().nullsLast(), CASE_FILE.CHANGED_AT, CASE_FILE.ID)
                .limit(limit)
                .offset(offset)
                .fetch(RetentionRows::kept);
    }

    static Optional<KeptCase> find(DSLContext db, CaseId id) {
        return joined(db).where(CASE_FILE.ID.eq(id.id())).fetchOptional(RetentionRows::kept);
    }

    static int close(
            DSLContext db,
            CaseId id,
            LocalDate on,
            boolean claimOpen,
            LocalDate due,
            Change change) {
        var row = row(db, id);
        row.setClosedAt(moment(on));
        row.setClaimOpen(claimOpen);
        row.setDueAt(moment(due));
        return changed(db, row, change);
    }

    static int reopen(DSLContext db, CaseId id, Change change) {
        var row = row(db, id);
        row.setClosedAt(null);
        row.setClaimOpen(false);
        row.setDueAt(null);
        return changed(db, row, change);
    }

    private static CaseFileRecord row(DSLContext db, CaseId id) {
        return db.fetchOptional(CASE_FILE, CASE_FILE.ID.eq(id.id()))
                .orElseThrow(() -> new NotStored(Saving.Reason.CHANGED_ELSEWHERE));
    }

    private static int changed(DSLContext db, CaseFileRecord row, Change change) {
        row.setVersion(row.getVersion() + 1);
        row.setAuthor(change.author());
        row.setChangedAt(change.time());
        row.update();
        AttentionRows.renew(db, new CaseId(row.getId()));
        return row.getVersion();
    }

    private static SelectOnConditionStep<
                    Record3<CaseFileRecord, CaseSummaryRecord, ScreeningRecord>>
            joined(DSLContext db) {
        return db.select(CASE_FILE, CASE_SUMMARY, SCREENING)
                .from(CASE_FILE)
                .leftJoin(CASE_SUMMARY)
                .on(CASE_SUMMARY.CASE_ID.eq(CASE_FILE.ID))
                .leftJoin(SCREENING)
                .on(SCREENING.ID.eq(CASE_SUMMARY.NEWEST));
    }

    private static KeptCase kept(
            Record3<CaseFileRecord, CaseSummaryRecord, ScreeningRecord> found) {
        var row = found.value1();
        var summary = found.value2();
        return new KeptCase(
                new CaseId(row.getId()),
                row.getLabel(),
                row.getAlias(),
                changedAt(row, summary),
                day(row.getClosedAt()),
                row.getClaimOpen(),
                day(row.getDueAt()),
                child(summary),
                bornAtLatest(found.value3()));
    }

    /// Of a sealed case only that of its file is known here.
    private static Instant changedAt(CaseFileRecord row, @Nullable CaseSummaryRecord summary) {
        return summary == null || summary.getCaseId() == null
                ? row.getChangedAt().toInstant()
                : summary.getChangedAt().toInstant();
    }

    /// Who is sealed may be a child.
    private static Minority child(@Nullable CaseSummaryRecord summary) {
        return summary == null || summary.getCaseId() == null
                ? Minority.POSSIBLE
                : EnumText.read(Minority.class, summary.getChild());
    }

    private static Optional<LocalDate> bornAtLatest(@Nullable ScreeningRecord newest) {
        return newest == null || newest.getId() == null
                ? Optional.empty()
                : AgeText.bornAtLatest(
                        AgeText.read(newest.getAge()), newest.getStartedAt().toLocalDate());
    }

    private static OffsetDateTime moment(LocalDate day) {
        return day.atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    private static Optional<LocalDate> day(@Nullable OffsetDateTime moment) {
        return Optional.ofNullable(moment)
                .map(time -> time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate());
    }
}
