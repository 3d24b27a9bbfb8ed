package org.shirube.casework;

import org.shirube.questionnaire.QuestionId;
import org.shirube.scoring.Assessment;
import org.shirube.screening.Answer;
import org.shirube.screening.AnswerKey;
import org.shirube.screening.Extent;
import org.shirube.screening.Profile;

import java.util.List;
import java.util.Optional;

/// Where cases lie. Every call that writes is one transaction and returns when it is on the disk.
/// Called from one thread at a time; `by` is who does it.
public interface CaseStore extends AutoCloseable {

    /// One page of the case list, newest change first, after so many lines.
    List<CaseSummary> cases(int offset, int limit);

    /// How many cases there are.
    int caseCount();

    Optional<CaseFile> open(CaseId id);

    Optional<SavedScreening> screening(ScreeningId id);

    /// Opens a case file and its first screening.
    SavedScreening begin(NewCase opened, AccountId by);

    /// Writes the answer, its history row and the case's summary.
    Saving save(ScreeningId id, AnswerKey key, Answer answer, CaseSummary summary, AccountId by);

    /// Takes an answer back: its history stays.
    Saving remove(ScreeningId id, AnswerKey key, CaseSummary summary, AccountId by);

    Saving save(ScreeningId id, Profile profile, CaseSummary summary, AccountId by);

    /// Where the caseworker is, and which topics were added by hand.
    Saving savePlace(ScreeningId id, Optional<QuestionId> page, Extent extent);

    /// Freezes the screening with its assessment.
    Saving submit(ScreeningId id, Assessment assessment, CaseSummary summary, AccountId by);

    /// What was frozen with the screening; empty until it is handed in.
    Optional<StoredAssessment> assessment(ScreeningId id);

    Saving record(DangerEntry entry, AccountId by);

    List<DangerEntry> dangers(ScreeningId id);

    /// Keeps an edition; what is kept already costs nothing. From now on screenings are begun and
    /// handed in under it.
    void keep(Edition edition);

    /// All screenings, to be gone through by edition.
    KeptScreenings screenings();

    /// What supervisors decide about screenings that were handed in.
    ReviewStore reviews();

    /// What was done in this store, by whom and when.
    AuditTrail audit();

    @Override
    void close();
}
