package org.shirube.casework;

import org.shirube.questionnaire.Minority;
import org.shirube.scoring.Conclusion;
import org.shirube.scoring.Danger;
import org.shirube.scoring.Deadline;
import org.shirube.scoring.Status;

import java.time.Instant;
import java.util.List;
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

    /// The conclusion and the three elements, the worst danger, and the days that law attaches to
    /// what was told. Those are written with the rest, and not read again with a line of the list.
    public record Result(
            Conclusion conclusion,
            Status act,
            Status means,
            Status purpose,
            Optional<Danger.Level> danger,
            List<Deadline> deadlines) {

        public Result {
            deadlines = List.copyOf(deadlines);
        }

        /// Without any such day.
        public Result(
                Conclusion conclusion,
                Status act,
                Status means,
                Status purpose,
                Optional<Danger.Level> danger) {
            this(conclusion, act, means, purpose, danger, List.of());
        }
    }

    /// Where the newest screening stands.
    public enum Progress {
        NOT_SCREENED,
        IN_PROGRESS,
        SUBMITTED
    }
}
