package org.shirube.casework;

import org.shirube.questionnaire.Minority;
import org.shirube.scoring.Conclusion;
import org.shirube.scoring.Danger;
import org.shirube.scoring.Status;

import java.time.Instant;
import java.util.Optional;

/// A line of the case list, derived from the case's newest screening and rebuilt whenever an answer
/// changes. `label` is random (KJ-4718); `alias` is what the office calls the person.
public record CaseSummary(
        CaseId caseId,
        String label,
        String alias,
        Profiled person,
        Result result,
        Optional<ScreeningId> newest,
        Progress progress,
        Instant changedAt) {

    /// As much of the person as a list shows.
    public record Profiled(String scheme, String nationality, Minority child) {}

    /// The conclusion and the three elements, and the worst danger.
    public record Result(
            Conclusion conclusion,
            Status act,
            Status means,
            Status purpose,
            Optional<Danger.Level> danger) {}

    /// Where the newest screening stands.
    public enum Progress {
        NOT_SCREENED,
        IN_PROGRESS,
        SUBMITTED
    }
}
