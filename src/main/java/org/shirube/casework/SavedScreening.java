package org.shirube.casework;

import org.shirube.questionnaire.QuestionId;
import org.shirube.scoring.Versions;
import org.shirube.screening.Extent;
import org.shirube.screening.Screening;

import java.time.Instant;
import java.util.Optional;

/// A screening as it is kept: what was answered, on which page the caseworker was, how far it goes,
/// and under which versions it is asked.
public record SavedScreening(
        ScreeningId id,
        CaseId caseId,
        String label,
        String alias,
        AccountId by,
        Instant startedAt,
        Screening content,
        Optional<QuestionId> position,
        Extent extent,
        Versions versions,
        Optional<Instant> submittedAt) {

    /// The same screening with other content.
    public SavedScreening with(Screening changed) {
        return new SavedScreening(
                id,
                caseId,
                label,
                alias,
                by,
                startedAt,
                changed,
                position,
                extent,
                versions,
                submittedAt);
    }

    /// The same screening, left on another page or asked to another extent.
    public SavedScreening at(Optional<QuestionId> page, Extent further) {
        return new SavedScreening(
                id,
                caseId,
                label,
                alias,
                by,
                startedAt,
                content,
                page,
                further,
                versions,
                submittedAt);
    }

    public boolean isSubmitted() {
        return submittedAt.isPresent();
    }
}
