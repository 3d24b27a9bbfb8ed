package org.shirube.ui.assessment;

import org.shirube.questionnaire.Library;
import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Value;
import org.shirube.report.AnswerText;
import org.shirube.scoring.Handbook;
import org.shirube.screening.Answer;
import org.shirube.screening.Screening;
import org.shirube.text.Texts;
import org.shirube.ui.interview.Measured;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Says questions and answers in the language of the interface.
final class AnswerWords {

    private final Handbook handbook;
    private final Texts texts;
    private final AnswerText said;

    AnswerWords(Handbook handbook, Texts texts) {
        this.handbook = handbook;
        this.texts = texts;
        said = new AnswerText(handbook.wordings(), texts);
    }

    String question(QuestionId id) {
        return said.question(id);
    }

    /// The question in a word or two.
    String label(QuestionId id) {
        return said.label(id);
    }

    /// The answers to these questions, of those that were answered.
    List<Told> told(List<QuestionId> questions, Screening screening) {
        return questions.stream()
                .flatMap(id ->
                        screening
                                .answers()
                                .to(id)
                                .map(answer -> told(id, answer, screening))
                                .stream())
                .toList();
    }

    private Told told(QuestionId id, Answer answer, Screening screening) {
        return new Told(
                id,
                question(id),
                said.value(id, answer.value()),
                said.known(answer.basis(), answer.phases()),
                answer.note(),
                comparisons(id, answer.value(), screening));
    }

    private List<String> comparisons(QuestionId id, Value value, Screening screening) {
        Library library = handbook.rulebook().library();
        Measured measured = new Measured(library.reference(), texts);
        Question question = library.get(id);
        return Stream.of(
                        measured.months(question, value, screening),
                        measured.survey(question, value, screening))
                .flatMap(Optional::stream)
                .toList();
    }
}
