package org.shirube.ui.assessment;

import org.shirube.casework.DangerEntry;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.StoredAssessment;
import org.shirube.questionnaire.QuestionId;
import org.shirube.scoring.AskNext;
import org.shirube.scoring.Assessment;
import org.shirube.scoring.Findings;
import org.shirube.scoring.Rulebook;
import org.shirube.screening.Enablement;
import org.shirube.screening.Screening;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A screening as it lies in the store, with what it amounts to: once handed in, what was frozen.
/// `asked` are the questions that would be asked now; `log` is what was noted about its dangers.
public record Assessed(
        SavedScreening saved,
        ThenAndNow results,
        Findings findings,
        List<AskNext> askNext,
        Set<QuestionId> asked,
        List<DangerEntry> log) {

    private static final int MOST_QUESTIONS = 5;

    static Assessed of(
            SavedScreening saved,
            Optional<StoredAssessment> stored,
            Rulebook rulebook,
            List<DangerEntry> log) {
        Screening content = saved.content();
        return new Assessed(
                saved,
                new ThenAndNow(stored, rulebook.assess(content), false),
                rulebook.findings(content),
                saved.isSubmitted() ? List.of() : rulebook.askNext(content, MOST_QUESTIONS),
                new Enablement(rulebook.library(), content, saved.extent()).asked(),
                log);
    }

    /// The result that is shown.
    public Assessment assessment() {
        return results.shown();
    }

    /// The same, with today's result instead of what was frozen.
    Assessed asNow(boolean now) {
        return new Assessed(
                saved,
                new ThenAndNow(results.stored(), results.now(), now),
                findings,
                askNext,
                asked,
                log);
    }

    /// Whether there is nothing to draw a conclusion from.
    boolean isEmpty() {
        Screening content = saved.content();
        return content.facts().isEmpty()
                && content.answers().all().values().stream()
                        .noneMatch(answer -> answer.value().isAnswer());
    }
}
