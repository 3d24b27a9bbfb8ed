package org.shirube.storage;

import static org.jooq.impl.DSL.select;
import static org.shirube.storage.schema.Tables.CASE_SUMMARY;
import static org.shirube.storage.schema.Tables.SCREENING;

import org.jooq.DSLContext;
import org.shirube.casework.CaseId;
import org.shirube.casework.CaseSummary;
import org.shirube.casework.ScreeningId;
import org.shirube.questionnaire.Minority;
import org.shirube.questionnaire.Words;
import org.shirube.scoring.Conclusion;
import org.shirube.scoring.Danger;
import org.shirube.scoring.Status;
import org.shirube.storage.schema.tables.records.CaseSummaryRecord;

import java.util.List;
import java.util.Optional;

/// The lines of the case list in their table: flat, so that a page is one look into one index.
final class SummaryRows {

    private SummaryRows() {}

    static void save(DSLContext db, CaseSummary summary) {
        var row = row(summary);
        if (db.executeUpdate(row) == 0) {
            db.executeInsert(row);
        }
    }

    static List<CaseSummary> page(DSLContext db, int offset, int limit) {
        return db.selectFrom(CASE_SUMMARY)
                .orderBy(CASE_SUMMARY.CHANGED_AT.desc(), CASE_SUMMARY.CASE_ID.desc())
                .limit(limit)
                .offset(offset)
                .fetch(SummaryRows::summary);
    }

    static int count(DSLContext db) {
        return db.fetchCount(CASE_SUMMARY);
    }

    /// The screening is open for answers again.
    static void reopened(DSLContext db, ScreeningId id, Change change) {
        db.update(CASE_SUMMARY)
                .set(CASE_SUMMARY.PROGRESS, Words.of(CaseSummary.Progress.IN_PROGRESS))
                .set(CASE_SUMMARY.CHANGED_AT, change.time())
                .where(
                        CASE_SUMMARY.CASE_ID.eq(
                                select(SCREENING.CASE_ID)
                                        .from(SCREENING)
                                        .where(SCREENING.ID.eq(id.id()))))
                .and(CASE_SUMMARY.NEWEST.eq(id.id()))
                .execute();
    }

    private static CaseSummaryRecord row(CaseSummary summary) {
        var result = summary.result();
        var row = new CaseSummaryRecord();
        row.setCaseId(summary.caseId().id());
        row.setLabel(summary.label());
        row.setAlias(summary.alias());
        row.setScheme(summary.person().scheme());
        row.setNationality(summary.person().nationality());
        row.setChild(Words.of(summary.person().child()));
        row.setConclusion(Words.of(result.conclusion()));
        row.setAct(Words.of(result.act()));
        row.setMeans(Words.of(result.means()));
        row.setPurpose(Words.of(result.purpose()));
        row.setDanger(result.danger().map(Words::of).orElse(null));
        row.setNewest(summary.newest().map(ScreeningId::id).orElse(null));
        row.setProgress(Words.of(summary.progress()));
        row.setChangedAt(Moments.of(summary.changedAt()));
        return row;
    }

    private static CaseSummary summary(CaseSummaryRecord row) {
        return new CaseSummary(
                new CaseId(row.getCaseId()),
                row.getLabel(),
                row.getAlias(),
                new CaseSummary.Profiled(
                        row.getScheme(),
                        row.getNationality(),
                        EnumText.read(Minority.class, row.getChild())),
                result(row),
                Optional.ofNullable(row.getNewest()).map(ScreeningId::new),
                EnumText.read(CaseSummary.Progress.class, row.getProgress()),
                row.getChangedAt().toInstant());
    }

    private static CaseSummary.Result result(CaseSummaryRecord row) {
        return new CaseSummary.Result(
                EnumText.read(Conclusion.class, row.getConclusion()),
                EnumText.read(Status.class, row.getAct()),
                EnumText.read(Status.class, row.getMeans()),
                EnumText.read(Status.class, row.getPurpose()),
                Optional.ofNullable(row.getDanger())
                        .map(level -> EnumText.read(Danger.Level.class, level)));
    }
}
