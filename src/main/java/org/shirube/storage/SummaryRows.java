package org.shirube.storage;

import static org.jooq.impl.DSL.select;
import static org.shirube.storage.schema.Tables.CASE_FILE;
import static org.shirube.storage.schema.Tables.CASE_SUMMARY;
import static org.shirube.storage.schema.Tables.SCREENING;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.shirube.casework.AccountId;
import org.shirube.casework.CaseId;
import org.shirube.casework.CaseSummary;
import org.shirube.casework.ListedCase;
import org.shirube.casework.ScreeningId;
import org.shirube.questionnaire.Minority;
import org.shirube.questionnaire.Words;
import org.shirube.scoring.Conclusion;
import org.shirube.scoring.Danger;
import org.shirube.scoring.Status;
import org.shirube.storage.schema.tables.records.CaseSummaryRecord;
import org.shirube.storage.search.SortKey;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The lines of the case list in their table: flat, so that a page is one look into one index.
final class SummaryRows {

    private SummaryRows() {}

    static void save(DSLContext db, CaseSummary summary) {
        var row = row(summary);
        if (db.executeUpdate(row) == 0) {
            row.setOpenedAt(openedAt(db, summary));
            db.executeInsert(row);
            SearchRows.index(db, summary.caseId(), SearchField.LABEL, summary.label());
        }
        DeadlineRows.save(db, summary);
        AttentionRows.renew(db, summary.caseId());
        SearchRows.index(db, summary.caseId(), SearchField.ALIAS, summary.alias());
        SearchRows.pending(db, summary.caseId());
    }

    /// Which lines somebody may see at all: what this leaves out does not exist for them, in no
    /// list, no search and no count.
    static Condition visibleTo(AccountId account) {
        return DSL.noCondition();
    }

    static List<ListedCase> lines(DSLContext db, Collection<UUID> ids) {
        return db.selectFrom(CASE_SUMMARY)
                .where(CASE_SUMMARY.CASE_ID.in(ids))
                .fetch(row -> new ListedCase(summary(row), row.getOpenedAt().toInstant()));
    }

    private static OffsetDateTime openedAt(DSLContext db, CaseSummary summary) {
        return db.select(CASE_FILE.OPENED_AT)
                .from(CASE_FILE)
                .where(CASE_FILE.ID.eq(summary.caseId().id()))
                .fetchSingle()
                .value1();
    }

    static List<CaseSummary> page(DSLContext db, int offset, int limit) {
        return db.selectFrom(CASE_SUMMARY)
                .where(CASE_SUMMARY.ARCHIVED.isFalse())
                .orderBy(CASE_SUMMARY.CHANGED_AT.desc(), CASE_SUMMARY.CASE_ID.desc())
                .limit(limit)
                .offset(offset)
                .fetch(SummaryRows::summary);
    }

    static int count(DSLContext db) {
        return db.fetchCount(CASE_SUMMARY, CASE_SUMMARY.ARCHIVED.isFalse());
    }

    static void archive(DSLContext db, CaseId id, boolean archived) {
        db.update(CASE_SUMMARY)
                .set(CASE_SUMMARY.ARCHIVED, archived)
                .where(CASE_SUMMARY.CASE_ID.eq(id.id()))
                .execute();
        AttentionRows.renew(db, id);
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
        ScreeningRows.caseOf(db, id).ifPresent(of -> SearchRows.pending(db, of));
    }

    static CaseSummaryRecord row(CaseSummary summary) {
        var result = summary.result();
        var row = new CaseSummaryRecord();
        row.setCaseId(summary.caseId().id());
        row.setLabel(summary.label());
        row.setAlias(summary.alias());
        row.setAliasKey(SortKey.of(summary.alias()));
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

    static CaseSummary summary(CaseSummaryRecord row) {
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
