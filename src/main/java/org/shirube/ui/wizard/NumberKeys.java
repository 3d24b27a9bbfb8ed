package org.shirube.ui.wizard;

import org.shirube.questionnaire.AnswerKind;
import org.shirube.questionnaire.NonAnswer;
import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.Value;
import org.shirube.ui.interview.LiveScreening;

import java.util.Optional;

/// Which answer a number key gives; the same on every page.
final class NumberKeys {

    private NumberKeys() {}

    /// Answers as the key does; false where the question takes no such answer.
    static boolean answer(LiveScreening live, Question question, int key) {
        Optional<Value> value = value(question.kind(), key);
        value.ifPresent(_ -> live.answer(question.id(), value));
        return value.isPresent();
    }

    /// Empty where the key gives no answer to such a question.
    static Optional<Value> value(AnswerKind kind, int key) {
        boolean yesNo = kind instanceof AnswerKind.YesNo;
        return switch (key) {
            case 1, 2 -> yesNo ? Optional.of(new Value.YesNo(key == 1)) : Optional.empty();
            case 3 -> without(NonAnswer.DONT_KNOW);
            case 4 -> without(NonAnswer.DECLINED);
            case 5 -> without(NonAnswer.NOT_ASKED);
            case 6 -> without(NonAnswer.NOT_SAFE_TO_ASK);
            default -> Optional.empty();
        };
    }

    private static Optional<Value> without(NonAnswer reason) {
        return Optional.of(new Value.Without(reason));
    }
}
