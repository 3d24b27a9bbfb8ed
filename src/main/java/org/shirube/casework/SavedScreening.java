package org.shirube.casework;

import org.shirube.questionnaire.QuestionId;
import org.shirube.scoring.Versions;
import org.shirube.screening.Screening;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// A screening as it is kept: what was answered, on which page the caseworker was, which topics
/// were added by hand, and under which versions it is asked.
public record SavedScreening(
        ScreeningId id,
        CaseId caseId,
        String label,
        String alias,
        AccountId by,
        Instant startedAt,
        Screening content,
        Optional<QuestionId> position,
        Set<String> addedTopics,
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
                addedTopics,
                versions,
                submittedAt);
    }

    /// The same screening, left on another page or with other topics added by hand.
    public SavedScreening at(Optional<QuestionId> page, Set<String> topics) {
        return new SavedScreening(
                id,
                caseId,
                label,
                alias,
                by,
                startedAt,
                content,
                page,
                topics,
                versions,
                submittedAt);
    }

    public boolean isSubmitted() {
        return submittedAt.isPresent();
    }
}
