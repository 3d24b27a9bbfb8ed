package org.shirube.ui.wizard;

import org.shirube.questionnaire.Question;
import org.shirube.scoring.Rulebook;
import org.shirube.screening.Answer;
import org.shirube.screening.Basis;
import org.shirube.screening.Screening;
import org.shirube.text.Texts;
import org.shirube.ui.interview.Dates;
import org.shirube.ui.interview.Measured;
import org.shirube.ui.interview.Yardstick;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The quiet line under an answer: how many months of pay an amount is, what was added to the
/// answer beside its value, what others paid, and what helps to work it out.
final class Remark {

    private final Measured measured;
    private final Yardstick yardstick;
    private final Texts texts;

    Remark(Rulebook rulebook, Texts texts) {
        this.measured = new Measured(rulebook.library().reference(), texts);
        this.yardstick = new Yardstick(rulebook.library().reference(), texts);
        this.texts = texts;
    }

    /// Empty where there is nothing to say. What an answer is compared with stands in a line of its
    /// own.
    String about(Question question, Screening screening) {
        Optional<Answer> given = screening.answers().to(question.id());
        return Stream.of(
                        given.map(answer -> told(question, answer, screening)),
                        given.flatMap(
                                answer -> measured.survey(question, answer.value(), screening)),
                        yardstick.beside(question))
                .flatMap(Optional::stream)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String told(Question question, Answer answer, Screening screening) {
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
        return String.join(" · ", parts);
    }
}
