package org.shirube.scoring;

import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.QuestionId;
import org.shirube.screening.Enablement;
import org.shirube.screening.Extent;

import java.util.List;
import java.util.Set;

/// Tries answers the long way: can a question change a result, by any of its answers or by an
/// answer to a question that such an answer opens?
final class Changing {

    private static final int DEEPEST = 4;

    private Changing() {}

    static boolean canChange(ScreeningLanguage told, QuestionId id) {
        return canChange(result(told), told, Shipped.library().get(id), DEEPEST);
    }

    /// Whether one answer to the question itself changes the result.
    static boolean changesAtOnce(ScreeningLanguage told, QuestionId id) {
        List<Object> before = result(told);
        return PossibleAnswers.to(Shipped.library().get(id)).stream()
                .anyMatch(answer -> !result(told.answer(id.id(), answer)).equals(before));
    }

    private static boolean canChange(
            List<Object> before, ScreeningLanguage told, Question question, int deepest) {
        Set<QuestionId> asked = asked(told);
        for (String answer : PossibleAnswers.to(question)) {
            ScreeningLanguage then = told.answer(question.id().id(), answer);
            if (!result(then).equals(before)) {
                return true;
            }
            Set<QuestionId> opened = asked(then);
            opened.removeAll(asked);
            if (deepest > 0 && oneChanges(before, then, opened, deepest - 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean oneChanges(
            List<Object> before, ScreeningLanguage told, Set<QuestionId> opened, int deepest) {
        return opened.stream()
                .map(Shipped.library()::get)
                .filter(Question::takesAnswer)
                .anyMatch(one -> canChange(before, told, one, deepest));
    }

    private static Set<QuestionId> asked(ScreeningLanguage told) {
        return new Enablement(Shipped.library(), told.told(), Extent.FULL).asked();
    }

    private static List<Object> result(ScreeningLanguage told) {
        Assessment found = Shipped.rules().assess(told.told());
        return List.of(
                found.conclusion(), found.elements().stream().map(ElementResult::status).toList());
    }
}
