package org.shirube.casework;

import org.shirube.questionnaire.QuestionId;
import org.shirube.scoring.Assessment;
import org.shirube.scoring.Conclusion;
import org.shirube.scoring.Rulebook;
import org.shirube.scoring.Triage;
import org.shirube.screening.Answer;
import org.shirube.screening.AnswerKey;
import org.shirube.screening.Extent;
import org.shirube.screening.Profile;
import org.shirube.screening.Screening;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// What somebody who is signed in does with cases. Every operation checks here that they may.
public final class Casework {

    private final Session session;
    private final Rulebook rulebook;
    private final Clock clock;

    public Casework(Session session, Rulebook rulebook, Clock clock) {
        this.session = session;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    public Account account() {
        return session.account();
    }

    public Rulebook rulebook() {
        return rulebook;
    }

    public Clock clock() {
        return clock;
    }

    /// One page of the case list, the newest change first.
    public List<CaseSummary> cases(int offset, int limit) {
        return allowed(Operation.LIST_CASES).cases(offset, limit);
    }

    public int caseCount() {
        return allowed(Operation.LIST_CASES).caseCount();
    }

    public Optional<CaseFile> open(CaseId id) {
        return toOpen(access -> access.isAssigned(id, account().id())).open(id);
    }

    /// The screening as it was left, looked at today.
    public Optional<SavedScreening> screening(ScreeningId id) {
        return toOpen(access -> access.isAssigned(id, account().id()))
                .screening(id)
                .map(saved -> saved.with(saved.content().on(clock.today())));
    }

    /// Opens a case file and its first screening. The alias is what the office calls the person,
    /// and may be empty.
    public SavedScreening begin(String alias) {
        return begin(alias, Screening.blank(clock.today()));
    }

    /// The same, with a screening that holds answers already.
    public SavedScreening begin(String alias, Screening content) {
        return allowed(Operation.SCREEN)
                .begin(
                        new NewCase(alias, content, rulebook.versions(), result(content)),
                        account().id());
    }

    /// Begins a further screening of the same person. Who they are is carried over, and nothing
    /// else: what was told then is asked anew. Empty where there is no such case.
    public Optional<SavedScreening> screenAgain(CaseId id) {
        CaseStore store = allowed(Operation.SCREEN);
        Profile known =
                store.open(id)
                        .flatMap(CaseFile::newest)
                        .map(newest -> newest.content().profile().on(clock.today()))
                        .orElse(Profile.UNKNOWN);
        Screening content = Screening.blank(clock.today()).with(known);
        return session.folder()
                .filing()
                .screenAgain(id, new NewScreening(content, rulebook.versions(), result(content)));
    }

    /// Writes an answer to a screening whose content already holds it.
    public Saving answered(SavedScreening changed, AnswerKey key) {
        CaseStore store = allowed(Operation.SCREEN);
        refuseSubmitted(changed);
        Answer answer = changed.content().answers().all().get(key);
        CaseSummary summary = summary(changed);
        return answer == null
                ? store.remove(changed.id(), key, summary, account().id())
                : store.save(changed.id(), key, answer, summary, account().id());
    }

    /// Writes who the person is.
    public Saving profiled(SavedScreening changed) {
        CaseStore store = allowed(Operation.SCREEN);
        refuseSubmitted(changed);
        Profile profile = changed.content().profile();
        return store.save(changed.id(), profile, summary(changed), account().id());
    }

    /// Remembers the page, and the topics that were added by hand.
    public Saving placed(ScreeningId id, Optional<QuestionId> page, Extent extent) {
        return allowed(Operation.SCREEN).savePlace(id, page, extent);
    }

    /// Freezes the screening with its assessment; nothing in it changes afterwards.
    public Saving submit(SavedScreening screening) {
        CaseStore store = allowed(Operation.SUBMIT_FOR_REVIEW);
        refuseSubmitted(screening);
        Assessment assessment = rulebook.assess(screening.content());
        return store.submit(screening.id(), assessment, submitted(screening), account().id());
    }

    /// The assessment as it was when the screening was handed in; empty before.
    public Optional<StoredAssessment> assessment(ScreeningId id) {
        return toOpen(access -> access.isAssigned(id, account().id())).assessment(id);
    }

    /// The questions with which a supervisor sent the screening back the last time.
    public List<ReviewTask> tasks(ScreeningId id) {
        return allowed(Operation.SCREEN).reviews().tasks(id);
    }

    /// Says why a question that was sent back stays without an answer.
    public Saving explain(ScreeningId id, QuestionId question, String why) {
        return allowed(Operation.SCREEN).reviews().explain(id, question, why);
    }

    /// What whoever screened thinks of it themselves; empty until they say so.
    public Optional<OwnView> view(ScreeningId id) {
        return allowed(Operation.OPEN_CASE).reviews().view(id);
    }

    public Saving state(ScreeningId id, Conclusion conclusion, String words) {
        return allowed(Operation.STATE_OWN_VIEW).reviews().state(id, conclusion, words);
    }

    /// How many screenings there are to score again.
    public int screeningCount() {
        return allowed(Operation.RESCORE).screenings().count();
    }

    /// Scores every screening again, and says of each what would change. Nothing is changed.
    public void rescore(Rules rules, Consumer<Rescored> each) {
        new Rescoring(allowed(Operation.RESCORE).screenings(), rulebook, clock.today(), rules)
                .run(each);
    }

    /// Notes that a danger showed, or what was done about it.
    public Saving record(DangerEntry entry) {
        return allowed(Operation.RECORD_DANGER).record(entry, account().id());
    }

    public List<DangerEntry> dangers(ScreeningId id) {
        return allowed(Operation.RECORD_DANGER).dangers(id);
    }

    /// Also for those who may open only what they are assigned to.
    private CaseStore toOpen(Predicate<AccessStore> isAssigned) {
        boolean assigned =
                Permissions.allowsIfAssigned(account().roles(), Operation.OPEN_CASE)
                        && isAssigned.test(session.access());
        return assigned ? session.store() : allowed(Operation.OPEN_CASE);
    }

    private CaseStore allowed(Operation operation) {
        if (!account().may(operation)) {
            throw new NotAllowed(operation);
        }
        return session.store();
    }

    private static void refuseSubmitted(SavedScreening screening) {
        if (screening.isSubmitted()) {
            throw new NotAllowed(Operation.SCREEN);
        }
    }

    private CaseSummary summary(SavedScreening screening) {
        return summary(screening, CaseSummary.Progress.IN_PROGRESS);
    }

    private CaseSummary submitted(SavedScreening screening) {
        return summary(screening, CaseSummary.Progress.SUBMITTED);
    }

    private CaseSummary summary(SavedScreening screening, CaseSummary.Progress progress) {
        Profile profile = screening.content().profile();
        return new CaseSummary(
                screening.caseId(),
                screening.label(),
                screening.alias(),
                new CaseSummary.Profiled(
                        profile.scheme(), profile.nationality(), profile.minority()),
                result(screening.content()),
                Optional.of(screening.id()),
                progress,
                clock.now());
    }

    private CaseSummary.Result result(Screening screening) {
        Triage triage = rulebook.triage(screening);
        return new CaseSummary.Result(
                triage.conclusion(),
                triage.element("act"),
                triage.element("means"),
                triage.element("purpose"),
                triage.level(),
                rulebook.deadlines().of(screening));
    }
}
