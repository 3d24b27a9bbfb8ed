package org.shirube.scoring;

import org.shirube.questionnaire.Condition;
import org.shirube.questionnaire.Library;
import org.shirube.questionnaire.NonAnswer;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Value;
import org.shirube.screening.Answer;
import org.shirube.screening.Answers;
import org.shirube.screening.Screening;

import java.util.List;
import java.util.Optional;

/// Whether a talk was sound enough to conclude "not indicated" from it: held in private, carried by
/// an independent interpreter, and no core question withheld.
final class Soundness {

    private final List<Condition> unsound;
    private final List<QuestionId> core;

    Soundness(Lens lens, Library library) {
        unsound = lens.unsound();
        core =
                library.questionnaires().stream()
                        .flatMap(questionnaire -> questionnaire.questions())
                        .filter(question -> question.traits().core())
                        .map(question -> question.id())
                        .toList();
    }

    boolean of(Screening screening) {
        return screening.interview().sound()
                && !isUnsound(screening.answers())
                && !isWithheld(screening.answers());
    }

    private boolean isUnsound(Answers answers) {
        for (Condition condition : unsound) {
            Optional<Value> value = answers.value(condition.question());
            if (value.isPresent() && value.get().words().contains(condition.operand())) {
                return true;
            }
        }
        return false;
    }

    private boolean isWithheld(Answers answers) {
        for (QuestionId question : core) {
            Optional<Answer> answer = answers.to(question);
            if (answer.isPresent()
                    && answer.get().value() instanceof Value.Without(NonAnswer reason)
                    && (reason == NonAnswer.DECLINED || reason == NonAnswer.NOT_SAFE_TO_ASK)) {
                return true;
            }
        }
        return false;
    }
}
