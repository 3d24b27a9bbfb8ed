package org.shirube.ui.wizard;

import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.Value;
import org.shirube.scoring.Pay;
import org.shirube.scoring.Rulebook;
import org.shirube.screening.Answer;
import org.shirube.screening.Answers;
import org.shirube.screening.Basis;
import org.shirube.text.Texts;
import org.shirube.ui.interview.Dates;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The quiet line under an answer: how many months of pay an amount is, and what was added to the
/// answer beside its value.
final class Remark {

    private final Rulebook rulebook;
    private final Texts texts;

    Remark(Rulebook rulebook, Texts texts) {
        this.rulebook = rulebook;
        this.texts = texts;
    }

    /// Empty where there is nothing to say.
    String about(Question question, Answers answers) {
        Optional<Answer> given = answers.to(question.id());
        if (given.isEmpty()) {
            return "";
        }
        Answer answer = given.get();
        List<String> parts = new ArrayList<>();
        months(question, answer.value(), answers).ifPresent(parts::add);
        if (answer.basis() != Basis.STATED) {
            parts.add(texts.of("wizard.basis", answer.basis()));
        }
        answer.phases().stream().sorted().map(p -> texts.of("wizard.phase", p)).forEach(parts::add);
        answer.on()
                .map(date -> texts.get("wizard.on.noted", Dates.words(texts, date)))
                .ifPresent(parts::add);
        if (answer.important()) {
            parts.add(texts.get("wizard.important"));
        }
        if (!answer.note().isEmpty()) {
            parts.add(texts.get("wizard.noted", answer.note()));
        }
        return String.join(" · ", parts);
    }

    private Optional<String> months(Question question, Value value, Answers answers) {
        if (!(value instanceof Value.Amount amount)) {
            return Optional.empty();
        }
        Pay pay = new Pay(rulebook.library().reference(), answers);
        String key = pay.isRough(amount) ? "wizard.months-of-pay.rough" : "wizard.months-of-pay";
        return isPay(question)
                ? Optional.empty()
                : pay.months(amount)
                        .map(months -> months.setScale(1, RoundingMode.HALF_UP))
                        .filter(months -> months.signum() > 0)
                        .map(months -> texts.get(key, texts.plainNumber(months)));
    }

    /// The monthly pay itself is not measured in months of pay.
    private static boolean isPay(Question question) {
        return question.id().id().startsWith("monthly-pay-");
    }
}
