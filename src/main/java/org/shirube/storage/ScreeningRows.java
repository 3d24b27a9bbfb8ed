package org.shirube.storage;

import static org.shirube.storage.schema.Tables.CASE_FILE;
import static org.shirube.storage.schema.Tables.SCREENING;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record3;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.DSL;
import org.shirube.casework.AccountId;
import org.shirube.casework.AuditAction;
import org.shirube.casework.AuditDeed;
import org.shirube.casework.CaseId;
import org.shirube.casework.NotStored;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Saving;
import org.shirube.casework.ScreeningId;
import org.shirube.questionnaire.QuestionId;
import org.shirube.scoring.Versions;
import org.shirube.screening.Extent;
import org.shirube.screening.Interview;
import org.shirube.screening.Profile;
import org.shirube.screening.Screening;
import org.shirube.storage.schema.tables.records.ScreeningRecord;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Screenings in their table. A submitted one never changes, unless a reviewer sends it back.
final class ScreeningRows {

    private ScreeningRows() {}

    static void add(DSLContext db, SavedScreening screening, String edition, Change change) {
        var row = db.newRecord(SCREENING);
        row.setId(screening.id().id());
        row.setCaseId(screening.caseId().id());
        row.setStartedBy(change.author());
        row.setStartedAt(Moments.of(screening.startedAt()));
        ProfileColumns.write(screening.content().profile(), row);
        var interview = screening.content().interview();
        row.setInPrivate(interview.inPrivate().orElse(null));
        row.setInterpreterIndependent(interview.interpreterIndependent().orElse(null));
        row.setAddedTopics(Lines.of(List.of()));
        row.setShortForm(screening.extent().shortForm());
        row.setVersions(Lines.of(screening.versions().byId()));
        row.setEdition(edition);
        row.setVersion(1);
        row.setAuthor(change.author());
        row.setChangedAt(change.time());
        row.insert();
    }

    static Optional<SavedScreening> find(DSLContext db, ScreeningId id, LocalDate asOf) {
        return joined(db)
                .where(SCREENING.ID.eq(id.id()))
                .fetchOptional(row -> saved(db, row.value1(), row, asOf));
    }

    private static SelectOnConditionStep<Record3<ScreeningRecord, String, String>> joined(
            DSLContext db) {
        return db.select(SCREENING, CASE_FILE.LABEL, CASE_FILE.ALIAS)
                .from(SCREENING)
                .join(CASE_FILE)
                .on(CASE_FILE.ID.eq(SCREENING.CASE_ID));
    }

    /// The screenings of a case, the newest first.
    static List<ScreeningId> of(DSLContext db, CaseId id) {
        return db.select(SCREENING.ID)
                .from(SCREENING)
                .where(SCREENING.CASE_ID.eq(id.id()))
                .orderBy(SCREENING.STARTED_AT.desc(), SCREENING.ID)
                .fetch(row -> new ScreeningId(row.value1()));
    }

    /// Counts a change of what the screening holds; gives its new version.
    static int change(DSLContext db, ScreeningId id, Change change) {
        return change(db, id, new ScreeningRecord(), change);
    }

    static int change(DSLContext db, ScreeningId id, Profile profile, Change change) {
        var changed = new ScreeningRecord();
        ProfileColumns.write(profile, changed);
        return change(db, id, changed, change);
    }

    /// `edition` is what it is assessed with.
    static int submit(DSLContext db, ScreeningId id, String edition, Change change) {
        var changed = new ScreeningRecord();
        changed.setEdition(edition);
        changed.setSubmittedAt(change.time());
        return change(db, id, changed, change);
    }

    /// It was handed in, and is open for answers again.
    static void reopen(DSLContext db, ScreeningId id, Change change) {
        require(
                db.update(SCREENING)
                        .setNull(SCREENING.SUBMITTED_AT)
                        .set(SCREENING.AUTHOR, change.author())
                        .set(SCREENING.CHANGED_AT, change.time())
                        .set(SCREENING.VERSION, SCREENING.VERSION.plus(1))
                        .where(SCREENING.ID.eq(id.id()))
                        .and(SCREENING.SUBMITTED_AT.isNotNull())
                        .execute());
    }

    /// Screenings under an edition by id, after one of them.
    static List<SavedScreening> under(
            DSLContext db, String edition, Optional<ScreeningId> after, int limit, LocalDate asOf) {
        return joined(db)
                .where(SCREENING.EDITION.eq(edition))
                .and(after.map(last -> SCREENING.ID.gt(last.id())).orElse(DSL.noCondition()))
                .orderBy(SCREENING.ID)
                .limit(limit)
                .fetch(row -> saved(db, row.value1(), row, asOf));
    }

    static int count(DSLContext db) {
        return db.fetchCount(SCREENING);
    }

    /// What was done to a screening that exists, as the audit log says it.
    static Optional<AuditDeed> deed(DSLContext db, ScreeningId id, AuditAction action) {
        return caseOf(db, id).map(of -> AuditDeed.of(action).on(of, id));
    }

    static Optional<CaseId> caseOf(DSLContext db, ScreeningId id) {
        return db.select(SCREENING.CASE_ID)
                .from(SCREENING)
                .where(SCREENING.ID.eq(id.id()))
                .fetchOptional(row -> new CaseId(row.value1()));
    }

    /// Where the caseworker is; not a change of what was established, so the version stays.
    static int place(DSLContext db, ScreeningId id, Optional<QuestionId> page, Extent extent) {
        require(
                db.update(SCREENING)
                        .set(SCREENING.POSITION, page.map(QuestionId::id).orElse(null))
                        .set(
                                SCREENING.ADDED_TOPICS,
                                Lines.of(extent.addedTopics().stream().sorted().toList()))
                        .set(SCREENING.SHORT_FORM, extent.shortForm())
                        .where(SCREENING.ID.eq(id.id()))
                        .execute());
        return version(db, id);
    }

    /// How far the screening goes; empty where there is none.
    static Optional<Extent> extent(DSLContext db, ScreeningId id) {
        return db.select(SCREENING.ADDED_TOPICS, SCREENING.SHORT_FORM)
                .from(SCREENING)
                .where(SCREENING.ID.eq(id.id()))
                .fetchOptional(
                        row -> new Extent(Set.copyOf(Lines.read(row.value1())), row.value2()));
    }

    private static int change(
            DSLContext db, ScreeningId id, ScreeningRecord changed, Change change) {
        changed.setAuthor(change.author());
        changed.setChangedAt(change.time());
        require(
                db.update(SCREENING)
                        .set(changed)
                        .set(SCREENING.VERSION, SCREENING.VERSION.plus(1))
                        .where(SCREENING.ID.eq(id.id()))
                        .and(SCREENING.SUBMITTED_AT.isNull())
                        .execute());
        return version(db, id);
    }

    private static int version(DSLContext db, ScreeningId id) {
        return db.select(SCREENING.VERSION)
                .from(SCREENING)
                .where(SCREENING.ID.eq(id.id()))
                .fetchSingle()
                .value1();
    }

    private static void require(int changedRows) {
        if (changedRows == 0) {
            throw new NotStored(Saving.Reason.CHANGED_ELSEWHERE);
        }
    }

    private static SavedScreening saved(
            DSLContext db, ScreeningRecord row, Record ofCase, LocalDate asOf) {
        var id = new ScreeningId(row.getId());
        var interview =
                new Interview(
                        Optional.ofNullable(row.getInPrivate()),
                        Optional.ofNullable(row.getInterpreterIndependent()));
        var content =
                new Screening(
                        ProfileColumns.read(row),
                        interview,
                        AnswerRows.all(db, id),
                        FactRows.all(db, id),
                        asOf);
        return new SavedScreening(
                id,
                new CaseId(row.getCaseId()),
                ofCase.get(CASE_FILE.LABEL),
                ofCase.get(CASE_FILE.ALIAS),
                new AccountId(row.getStartedBy()),
                row.getStartedAt().toInstant(),
                content,
                Optional.ofNullable(row.getPosition()).map(QuestionId::new),
                new Extent(Set.copyOf(Lines.read(row.getAddedTopics())), row.getShortForm()),
                new Versions(Lines.readPairs(row.getVersions())),
                Optional.ofNullable(row.getSubmittedAt()).map(OffsetDateTime::toInstant));
    }
}
