package org.shirube.casework;

import org.jspecify.annotations.Nullable;
import org.shirube.questionnaire.QuestionId;
import org.shirube.scoring.Assessment;
import org.shirube.screening.Answer;
import org.shirube.screening.AnswerKey;
import org.shirube.screening.Extent;
import org.shirube.screening.Profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A store by hand: holds one screening, and remembers what was written and the last summary.
final class RememberingStore implements CaseStore {

    private static final Saving SAVED = new Saving.Saved(StillClock.NOW, 1);

    private final List<String> calls = new ArrayList<>();
    private @Nullable CaseSummary summary;
    private @Nullable SavedScreening held;

    List<String> calls() {
        return List.copyOf(calls);
    }

    Optional<CaseSummary> summary() {
        return Optional.ofNullable(summary);
    }

    void holds(SavedScreening screening) {
        held = screening;
    }

    private Saving wrote(String call, @Nullable CaseSummary with) {
        calls.add(call);
        summary = with;
        return SAVED;
    }

    @Override
    public List<CaseSummary> cases(int offset, int limit) {
        calls.add("cases");
        return List.of();
    }

    @Override
    public int caseCount() {
        calls.add("caseCount");
        return 0;
    }

    @Override
    public Optional<CaseFile> open(CaseId id) {
        calls.add("open");
        return Optional.empty();
    }

    @Override
    public Optional<SavedScreening> screening(ScreeningId id) {
        calls.add("screening");
        return Optional.ofNullable(held);
    }

    @Override
    public SavedScreening begin(NewCase opened, AccountId by) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Saving save(
            ScreeningId id, AnswerKey key, Answer answer, CaseSummary with, AccountId by) {
        return wrote("save " + key.question() + " " + answer.value().words().getFirst(), with);
    }

    @Override
    public Saving remove(ScreeningId id, AnswerKey key, CaseSummary with, AccountId by) {
        return wrote("remove " + key.question(), with);
    }

    @Override
    public Saving save(ScreeningId id, Profile profile, CaseSummary with, AccountId by) {
        return wrote("profile", with);
    }

    @Override
    public Saving savePlace(ScreeningId id, Optional<QuestionId> page, Extent extent) {
        return wrote("place", null);
    }

    @Override
    public Saving submit(ScreeningId id, Assessment found, CaseSummary with, AccountId by) {
        return wrote("submit " + found.conclusion(), with);
    }

    @Override
    public Optional<StoredAssessment> assessment(ScreeningId id) {
        calls.add("assessment");
        return Optional.empty();
    }

    @Override
    public Saving record(DangerEntry entry, AccountId by) {
        return wrote("danger", null);
    }

    @Override
    public List<DangerEntry> dangers(ScreeningId id) {
        calls.add("dangers");
        return List.of();
    }

    @Override
    public KeptScreenings screenings() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void keep(Edition edition) {
        calls.add("keep");
    }

    @Override
    public ReviewStore reviews() {
        return new NoReviews();
    }

    @Override
    public AuditTrail audit() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
