package org.shirube.ui.assessment;

import org.shirube.casework.ScreeningId;
import org.shirube.questionnaire.QuestionId;
import org.shirube.ui.Navigator;

import java.util.Optional;

/// Where one can go from the assessment of one screening.
record Ways(Navigator navigator, ScreeningId screening) {

    /// To a question of this screening, or to where it was left.
    void toQuestions(Optional<QuestionId> question) {
        question.ifPresentOrElse(
                id -> navigator.toQuestion(screening, id), () -> navigator.toScreening(screening));
    }

    void toCases() {
        navigator.toCases();
    }
}
