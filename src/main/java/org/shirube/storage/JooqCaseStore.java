package org.shirube.storage;

import org.jooq.DSLContext;
import org.shirube.casework.AccountId;
import org.shirube.casework.CaseFile;
import org.shirube.casework.CaseId;
import org.shirube.casework.CaseStore;
import org.shirube.casework.CaseSummary;
import org.shirube.casework.Clock;
import org.shirube.casework.DangerEntry;
import org.shirube.casework.Definition;
import org.shirube.casework.Edition;
import org.shirube.casework.KeptScreening;
import org.shirube.casework.NewCase;
import org.shirube.casework.NotStored;
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
import java.util.function.ToIntFunction;

/// Cases in an open store. Each call that writes is one transaction: what changed, its history, and
/// the line of the case list that follows from it.
public final class JooqCaseStore implements CaseStore {

    private final OpenStore store;
    private final Transactions transactions;
    private final Clock clock;
    private final Runnable afterwards;
    private final SeenRevisions seen = new SeenRevisions();
    private String inForce = EditionRows.NONE;

    public JooqCaseStore(OpenStore store, Clock clock) {
        this(store, clock, () -> {});
    }

    /// With what is to be done once the store is closed.
    JooqCaseStore(OpenStore store, Clock clock, Runnable afterwards) {
        this.store = store;
        this.transactions = new Transactions(store);
        this.clock = clock;
        this.afterwards = afterwards;
    }

    @Override
    public List<CaseSummary> cases(int offset, int limit) {
        return transactions.read(db -> SummaryRows.page(db, offset, limit));
    }

    @Override
    public int caseCount() {
        return transactions.read(SummaryRows::count);
    }

    @Override
    public Optional<CaseFile> open(CaseId id) {
        return transactions.read(db -> CaseRows.find(db, id, clock.today()));
    }

    @Override
    public Optional<SavedScreening> screening(ScreeningId id) {
        return transactions.read(db -> {
            seen.look(db, id);
            return ScreeningRows.find(db, id, clock.today());
        });
    }

    @Override
    public SavedScreening begin(NewCase opened, AccountId by) {
        return transactions.write(db -> {
            var begun = Beginning.of(db, opened, now(by));
            ScreeningRows.putUnder(db, begun.id(), inForce);
            return begun;
        });
    }

    @Override
    public Saving save(
            ScreeningId id, AnswerKey key, Answer answer, CaseSummary summary, AccountId by) {
        var change = now(by);
        return revised(
                id,
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
                key,
                summary,
                change,
                (db, revision) -> AnswerRows.remove(db, id, key, revision, change));
    }

    @Override
    public Saving save(ScreeningId id, Profile profile, CaseSummary summary, AccountId by) {
        var change = now(by);
        return saved(
                change,
                db -> {
                    int version = ScreeningRows.change(db, id, profile, change);
                    SummaryRows.save(db, summary);
                    return version;
                });
    }

    @Override
    public Saving savePlace(ScreeningId id, Optional<QuestionId> page, Extent extent) {
        return saved(now(store.account()), db -> ScreeningRows.place(db, id, page, extent));
    }

    @Override
    public Saving submit(ScreeningId id, Assessment assessment, CaseSummary summary, AccountId by) {
        var change = now(by);
        return saved(
                change,
                db -> {
                    ScreeningRows.putUnder(db, id, inForce);
                    int version = ScreeningRows.submit(db, id, change);
                    AssessmentRows.add(db, id, version, assessment, change);
                    SummaryRows.save(db, summary);
                    return version;
                });
    }

    @Override
    public Optional<StoredAssessment> assessment(ScreeningId id) {
        return transactions.read(db -> AssessmentRows.find(db, id));
    }

    @Override
    public Saving record(DangerEntry entry, AccountId by) {
        var change = now(by);
        return saved(change, db -> DangerRows.record(db, entry, change));
    }

    @Override
    public List<DangerEntry> dangers(ScreeningId id) {
        return transactions.read(db -> DangerRows.all(db, id));
    }

    @Override
    public void keep(Edition edition) {
        if (!transactions.read(db -> EditionRows.isKept(db, edition))) {
            transactions.write(db -> EditionRows.add(db, edition, now(store.account())));
        }
        inForce = edition.id();
    }

    @Override
    public int screeningCount() {
        return transactions.read(ScreeningRows::count);
    }

    @Override
    public List<String> editions() {
        return transactions.read(EditionRows::ofScreenings);
    }

    @Override
    public List<KeptScreening> screenings(String edition, Optional<ScreeningId> after, int limit) {
        var today = clock.today();
        return transactions.read(db ->
                ScreeningRows.under(db, edition, after, limit, today).stream()
                        .map(screening ->
                                new KeptScreening(
                                        screening,
                                        edition,
                                        AssessmentRows.find(db, screening.id())))
                        .toList());
    }

    @Override
    public List<Definition> files(String edition) {
        return transactions.read(db -> EditionRows.files(db, edition));
    }

    @Override
    public void close() {
        store.close();
        afterwards.run();
    }

    private Change now(AccountId by) {
        return new Change(by, clock.now());
    }

    /// One answer's next revision, with the version of its screening and the line of the case list.
    private Saving revised(
            ScreeningId id,
            AnswerKey key,
            CaseSummary summary,
            Change change,
            ObjIntConsumer<DSLContext> rows) {
        var saving =
                saved(
                        change,
                        db -> {
                            int revision = seen.last(db, id, key) + 1;
                            ScreeningRows.change(db, id, change);
                            rows.accept(db, revision);
                            SummaryRows.save(db, summary);
                            return revision;
                        });
        seen.learn(id, key, saving);
        return saving;
    }

    private Saving saved(Change change, ToIntFunction<DSLContext> rows) {
        try {
            return new Saving.Saved(change.at(), transactions.write(rows::applyAsInt));
        } catch (NotStored refused) {
            return new Saving.NotSaved(refused.reason());
        }
    }
}
