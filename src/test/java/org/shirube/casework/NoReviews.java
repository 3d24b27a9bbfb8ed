package org.shirube.casework;

import org.shirube.questionnaire.QuestionId;
import org.shirube.scoring.Conclusion;

import java.util.List;
import java.util.Optional;

/// Reviews of tests that need none: nothing is there, and what is written goes nowhere.
public final class NoReviews implements ReviewStore {

    private static final Saving SAVED = new Saving.Saved(StillClock.NOW, 1);

    @Override
    public List<QueueLine> queue(QueueFilter filter, int offset, int limit) {
        return List.of();
    }

    @Override
    public QueueCounts counts() {
        return QueueCounts.NONE;
    }

    @Override
    public Optional<ReviewCase> open(ScreeningId id, boolean blind) {
        return Optional.empty();
    }

    @Override
    public Saving decide(ScreeningId id, int version, Decision decision) {
        return SAVED;
    }

    @Override
    public List<ReviewTask> tasks(ScreeningId id) {
        return List.of();
    }

    @Override
    public Saving explain(ScreeningId id, QuestionId question, String why) {
        return SAVED;
    }

    @Override
    public Optional<OwnView> view(ScreeningId id) {
        return Optional.empty();
    }

    @Override
    public Saving state(ScreeningId id, Conclusion conclusion, String words) {
        return SAVED;
    }

    @Override
    public AgreementCounts agreement() {
        return new AgreementCounts(List.of(), List.of());
    }
}
