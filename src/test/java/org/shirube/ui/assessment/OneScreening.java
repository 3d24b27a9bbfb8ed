package org.shirube.ui.assessment;

import org.shirube.casework.AccountId;
import org.shirube.casework.AuditTrail;
import org.shirube.casework.CaseFile;
import org.shirube.casework.CaseId;
import org.shirube.casework.CaseStore;
import org.shirube.casework.CaseSummary;
import org.shirube.casework.DangerEntry;
import org.shirube.casework.Edition;
import org.shirube.casework.KeptScreenings;
import org.shirube.casework.NewCase;
import org.shirube.casework.NoReviews;
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

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A store that holds one screening, and can be told to refuse.
final class OneScreening implements CaseStore {

    SavedScreening saved;
    Optional<Saving.Reason> refusal = Optional.empty();
    Optional<StoredAssessment> stored = Optional.empty();
    private final List<DangerEntry> log = new ArrayList<>();

    OneScreening(SavedScreening saved) {
        this.saved = saved;
    }

    @Override
    public Optional<SavedScreening> screening(ScreeningId id) {
        return Optional.of(saved);
    }

    @Override
    public Saving submit(ScreeningId id, Assessment assessment, CaseSummary summary, AccountId by) {
        if (refusal.isPresent()) {
            return new Saving.NotSaved(refusal.get());
        }
        saved =
                new SavedScreening(
                        saved.id(),
                        saved.caseId(),
                        saved.label(),
                        saved.alias(),
                        saved.by(),
                        saved.startedAt(),
                        saved.content(),
                        saved.position(),
                        saved.extent(),
                        saved.versions(),
                        Optional.of(AssessmentDesk.NOW));
        stored = Optional.of(new StoredAssessment(Optional.of(assessment), by, AssessmentDesk.NOW));
        return new Saving.Saved(AssessmentDesk.NOW, 1);
    }

    @Override
    public Optional<StoredAssessment> assessment(ScreeningId id) {
        return stored;
    }

    @Override
    public Saving record(DangerEntry entry, AccountId by) {
        log.add(entry);
        return new Saving.Saved(Instant.EPOCH, 1);
    }

    @Override
    public List<DangerEntry> dangers(ScreeningId id) {
        return List.copyOf(log);
    }

    @Override
    public List<CaseSummary> cases(int offset, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int caseCount() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<CaseFile> open(CaseId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SavedScreening begin(NewCase opened, AccountId by) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Saving save(
            ScreeningId id, AnswerKey key, Answer answer, CaseSummary summary, AccountId by) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Saving remove(ScreeningId id, AnswerKey key, CaseSummary summary, AccountId by) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Saving save(ScreeningId id, Profile profile, CaseSummary summary, AccountId by) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Saving savePlace(ScreeningId id, Optional<QuestionId> page, Extent extent) {
        throw new UnsupportedOperationException();
    }

    @Override
    public KeptScreenings screenings() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void keep(Edition edition) {
        throw new UnsupportedOperationException();
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
