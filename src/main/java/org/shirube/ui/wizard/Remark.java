package org.shirube.ui.wizard;

import org.shirube.questionnaire.Question;
import org.shirube.scoring.Rulebook;
import org.shirube.screening.Answer;
import org.shirube.screening.Basis;
import org.shirube.screening.Screening;
import org.shirube.text.Texts;
import org.shirube.ui.interview.Dates;
import org.shirube.ui.interview.Measured;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The quiet line under an answer: how many months of pay an amount is, what was added to the
/// answer beside its value, and what others paid.
final class Remark {

    private final Measured measured;
    private final Texts texts;

    Remark(Rulebook rulebook, Texts texts) {
        this.measured = new Measured(rulebook.library().reference(), texts);
        this.texts = texts;
    }

    /// Empty where there is nothing to say.
    String about(Question question, Screening screening) {
        Optional<Answer> given = screening.answers().to(question.id());
        if (given.isEmpty()) {
            return "";
        }
        Answer answer = given.get();
        List<String> parts = new ArrayList<>();
        measured.months(question, answer.value(), screening).ifPresent(parts::add);
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
        return withSurvey(
                String.join(" · ", parts), measured.survey(question, answer.value(), screening));
    }

    /// The comparison stands in a line of its own.
    private static String withSurvey(String remark, Optional<String> survey) {
        return survey.map(line -> remark.isEmpty() ? line : remark + "\n" + line).orElse(remark);
    }
}
