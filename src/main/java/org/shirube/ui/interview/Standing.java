package org.shirube.ui.interview;

import org.shirube.casework.SavedScreening;
import org.shirube.questionnaire.QuestionId;
import org.shirube.scoring.Danger;
import org.shirube.screening.Answer;
import org.shirube.screening.Journey;

import java.util.List;
import java.util.Optional;

/// Where a screening stands after the last answer: what it holds, which pages it has now, and the
/// dangers that it shows, the worst first. Holds no conclusion: the interview shows none.
public record Standing(SavedScreening saved, Journey journey, List<Danger> dangers) {

    public Optional<Answer> answer(QuestionId question) {
        return saved.content().answers().to(question);
    }
}
