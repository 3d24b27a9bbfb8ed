package org.shirube.ui.interview;

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
import java.util.UUID;

/// A store of one screening in memory, that can be made to fail.
public final class RecordingStore implements CaseStore {

    public static final Instant NOW = Instant.parse("2026-11-22T05:32:00Z");

    private final List<DangerEntry> dangers = new ArrayList<>();
    private Optional<SavedScreening> kept = Optional.empty();
    private Optional<Saving.Reason> trouble = Optional.empty();
    private int writes;

    public SavedScreening kept() {
        return kept.orElseThrow();
    }

    public void fail(Saving.Reason reason) {
        trouble = Optional.of(reason);
    }

    public void recover() {
        trouble = Optional.empty();
    }

    public int writes() {
        return writes;
    }

    private Saving write(SavedScreening changed) {
        if (trouble.isPresent()) {
            return new Saving.NotSaved(trouble.get());
        }
        kept = Optional.of(changed);
        return new Saving.Saved(NOW, ++writes);
    }

    @Override
    public SavedScreening begin(NewCase opened, AccountId by) {
        var made =
                new SavedScreening(
                        new ScreeningId(UUID.randomUUID()),
                        new CaseId(UUID.randomUUID()),
                        "KJ-4718",
                        opened.alias(),
                        by,
                        NOW,
                        opened.content(),
                        Optional.empty(),
                        Extent.FULL,
                        opened.versions(),
                        Optional.empty());
        kept = Optional.of(made);
        return made;
    }

    @Override
    public Optional<SavedScreening> screening(ScreeningId id) {
        return kept;
    }

    @Override
    public Saving save(
            ScreeningId id, AnswerKey key, Answer answer, CaseSummary summary, AccountId by) {
        var content = kept().content();
        return write(kept().with(content.with(content.answers().with(key, answer))));
    }

    @Override
    public Saving remove(ScreeningId id, AnswerKey key, CaseSummary summary, AccountId by) {
        var content = kept().content();
        return write(kept().with(content.with(content.answers().without(key))));
    }

    @Override
    public Saving save(ScreeningId id, Profile profile, CaseSummary summary, AccountId by) {
        return write(kept().with(kept().content().with(profile)));
    }

    @Override
    public Saving savePlace(ScreeningId id, Optional<QuestionId> page, Extent extent) {
        return write(kept().at(page, extent));
    }

    @Override
    public Saving submit(ScreeningId id, Assessment assessment, CaseSummary summary, AccountId by) {
        return write(kept());
    }

    @Override
    public Optional<StoredAssessment> assessment(ScreeningId id) {
        return Optional.empty();
    }

    @Override
    public Saving record(DangerEntry entry, AccountId by) {
        if (trouble.isEmpty()) {
            dangers.add(entry);
        }
        return write(kept());
    }

    @Override
    public List<DangerEntry> dangers(ScreeningId id) {
        return List.copyOf(dangers);
    }

    @Override
    public List<CaseSummary> cases(int offset, int limit) {
        return List.of();
    }

    @Override
    public int caseCount() {
        return kept.isPresent() ? 1 : 0;
    }

    @Override
    public Optional<CaseFile> open(CaseId id) {
        return Optional.empty();
    }

    @Override
    public KeptScreenings screenings() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void keep(Edition edition) {}

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
