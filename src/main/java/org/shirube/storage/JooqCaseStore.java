package org.shirube.storage;

import static org.shirube.casework.AuditAction.CASES_LISTED;
import static org.shirube.casework.AuditAction.CASE_BEGUN;
import static org.shirube.casework.AuditAction.CASE_VIEWED;
import static org.shirube.casework.AuditAction.DANGERS_VIEWED;
import static org.shirube.casework.AuditAction.PROFILE_CHANGED;
import static org.shirube.casework.AuditAction.SCREENING_VIEWED;
import static org.shirube.casework.AuditAction.SUBMITTED;
import static org.shirube.storage.ScreeningRows.deed;

import org.jooq.DSLContext;
import org.shirube.casework.AccountId;
import org.shirube.casework.AuditAction;
import org.shirube.casework.AuditDeed;
import org.shirube.casework.AuditTrail;
import org.shirube.casework.CaseFile;
import org.shirube.casework.CaseId;
import org.shirube.casework.CaseStore;
import org.shirube.casework.CaseSummary;
import org.shirube.casework.Clock;
import org.shirube.casework.DangerEntry;
import org.shirube.casework.Edition;
import org.shirube.casework.KeptScreenings;
import org.shirube.casework.NewCase;
import org.shirube.casework.NotStored;
import org.shirube.casework.ReviewStore;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Saving;
import org.shirube.casework.ScreeningId;
import org.shirube.casework.StoredAssessment;
import org.shirube.questionnaire.QuestionId;
import org.shirube.scoring.Assessment;
import org.shirube.screening.Answer;
import org.shirube.screening.AnswerKey;
import org.shirube.screening.Extent;
import org.shirube.screening.Profile;
import org.shirube.vault.OpenStore;

import java.util.List;
import java.util.Optional;
import java.util.function.ObjIntConsumer;

/// Cases in an open store. Each call that writes is one transaction: what changed, its history, the
/// line of the case list that follows from it, and the entry in the audit log. So is each call that
/// shows a case to somebody.
public final class JooqCaseStore implements CaseStore {

    private final Books books;
    private final Shelves shelves;
    private final AuditLog log;
    private final Clock clock;
    private final Runnable afterwards;
    private final SeenRevisions seen = new SeenRevisions();
    private final InForce inForce;

    public JooqCaseStore(OpenStore store, Clock clock) {
        this(Books.of(store, clock));
    }

    private JooqCaseStore(Books books) {
        this(books, new Shelves(books), new InForce(books), () -> {});
    }

    /// With what is to be done once the store is closed.
    JooqCaseStore(Books books, Shelves shelves, InForce inForce, Runnable afterwards) {
        this.books = books;
        this.shelves = shelves;
        this.inForce = inForce;
        log = books.log();
        clock = books.clock();
        this.afterwards = afterwards;
    }

    @Override
    public List<CaseSummary> cases(int offset, int limit) {
        return log.view(
                new AuditLog.View<>(
                        CASES_LISTED,
                        Views.NOTHING,
                        db -> SummaryRows.page(db, offset, limit),
                        (_, _) -> Optional.of(AuditDeed.of(CASES_LISTED))));
    }

    @Override
    public int caseCount() {
        return books.read(SummaryRows::count);
    }

    @Override
    public Optional<CaseFile> open(CaseId id) {
        return shelves.of(id)
                .view(
                        new AuditLog.View<>(
                                CASE_VIEWED,
                                id.id(),
                                db -> CaseRows.find(db, id, clock.today()),
                                (_, found) ->
                                        found.map(
                                                file -> AuditDeed.of(CASE_VIEWED).on(file.id()))));
    }

    @Override
    public Optional<SavedScreening> screening(ScreeningId id) {
        return shelves.of(id)
                .view(
                        new AuditLog.View<>(
                                SCREENING_VIEWED,
                                id.id(),
                                db -> {
                                    seen.look(db, id);
                                    return ScreeningRows.find(db, id, clock.today());
                                },
                                (_, found) ->
                                        found.map(saved ->
                                                AuditDeed.of(SCREENING_VIEWED)
                                                        .on(saved.caseId(), id))));
    }

    @Override
    public SavedScreening begin(NewCase opened, AccountId by) {
        var change = now(by);
        var begun =
                log.write(
                        change,
                        (db, entries) -> {
                            var made = Beginning.of(db, opened, inForce.edition(), change);
                            entries.add(AuditDeed.of(CASE_BEGUN).on(made.caseId(), made.id()));
                            return made;
                        });
        log.opened(SCREENING_VIEWED, begun.id().id());
        return begun;
    }

    @Override
    public Saving save(
            ScreeningId id, AnswerKey key, Answer answer, CaseSummary summary, AccountId by) {
        var change = now(by);
        return revised(
                id,
                AuditDeed.of(AuditAction.ANSWERED),
                key,
                summary,
                change,
                (db, revision) -> AnswerRows.save(db, id, key, answer, revision, change));
    }

    @Override
    public Saving remove(ScreeningId id, AnswerKey key, CaseSummary summary, AccountId by) {
        var change = now(by);
        return revised(
                id,
                AuditDeed.of(AuditAction.ANSWER_REMOVED),
                key,
                summary,
                change,
                (db, revision) -> AnswerRows.remove(db, id, key, revision, change));
    }

    @Override
    public Saving save(ScreeningId id, Profile profile, CaseSummary summary, AccountId by) {
        var change = now(by);
        return shelves.of(id)
                .save(
                        change,
                        (db, entries, _) -> {
                            int version = ScreeningRows.change(db, id, profile, change);
                            SummaryRows.save(db, summary);
                            entries.add(AuditDeed.of(PROFILE_CHANGED).on(summary.caseId(), id));
                            return version;
                        });
    }

    /// A page that is turned is no entry: how fast somebody answers is nobody's business.
    @Override
    public Saving savePlace(ScreeningId id, Optional<QuestionId> page, Extent extent) {
        return shelves.of(id)
                .save(
                        log.now(),
                        (db, entries, _) -> {
                            var before = ScreeningRows.extent(db, id);
                            int version = ScreeningRows.place(db, id, page, extent);
                            if (!before.equals(Optional.of(extent))) {
                                deed(db, id, AuditAction.EXTENT_CHANGED).ifPresent(entries::add);
                            }
                            return version;
                        });
    }

    @Override
    public Saving submit(ScreeningId id, Assessment assessment, CaseSummary summary, AccountId by) {
        var change = now(by);
        return shelves.of(id)
                .save(
                        change,
                        (db, entries, _) -> {
                            entries.add(AuditDeed.of(SUBMITTED).on(summary.caseId(), id));
                            return HandingIn.of(
                                    db, id, inForce.edition(), assessment, summary, change);
                        });
    }

    @Override
    public Optional<StoredAssessment> assessment(ScreeningId id) {
        return shelves.of(id)
                .view(
                        new AuditLog.View<>(
                                SCREENING_VIEWED,
                                id.id(),
                                db -> AssessmentRows.find(db, id),
                                (db, found) -> found.flatMap(_ -> deed(db, id, SCREENING_VIEWED))));
    }

    @Override
    public Saving record(DangerEntry entry, AccountId by) {
        var change = now(by);
        return shelves.of(entry.screening())
                .save(
                        change,
                        (db, entries, _) -> {
                            int version = DangerRows.record(db, entry, change);
                            deed(db, entry.screening(), AuditAction.DANGER_RECORDED)
                                    .ifPresent(entries::add);
                            return version;
                        });
    }

    @Override
    public List<DangerEntry> dangers(ScreeningId id) {
        return shelves.of(id)
                .view(
                        new AuditLog.View<>(
                                DANGERS_VIEWED,
                                id.id(),
                                db -> DangerRows.all(db, id),
                                (db, _) -> deed(db, id, DANGERS_VIEWED)));
    }

    @Override
    public void keep(Edition edition) {
        inForce.keep(edition);
    }

    @Override
    public KeptScreenings screenings() {
        return new StoredScreenings(books.transactions(), log, clock);
    }

    @Override
    public ReviewStore reviews() {
        return new StoredReviews(books, shelves);
    }

    @Override
    public AuditTrail audit() {
        return new StoredTrail(books.store(), books.transactions(), log);
    }

    @Override
    public void close() {
        try {
            log.note(AuditAction.SIGNED_OUT);
        } catch (NotStored refused) {
            // Somebody who leaves is not kept: the log then shows no leaving.
            return;
        } finally {
            books.store().close();
            afterwards.run();
        }
    }

    private Change now(AccountId by) {
        return new Change(by, clock.now());
    }

    /// One answer's next revision, with the version of its screening and the line of the case list.
    private Saving revised(
            ScreeningId id,
            AuditDeed deed,
            AnswerKey key,
            CaseSummary summary,
            Change change,
            ObjIntConsumer<DSLContext> rows) {
        var saving =
                shelves.of(id)
                        .save(
                                change,
                                (db, entries, _) -> {
                                    int revision = seen.last(db, id, key) + 1;
                                    ScreeningRows.change(db, id, change);
                                    rows.accept(db, revision);
                                    SummaryRows.save(db, summary);
                                    entries.add(
                                            deed.on(summary.caseId(), id).about(key.question()));
                                    return revision;
                                });
        seen.learn(id, key, saving);
        return saving;
    }
}
