package org.shirube.ui.assessment;

import org.shirube.questionnaire.Library;
import org.shirube.questionnaire.PartialDate;
import org.shirube.questionnaire.Phase;
import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Value;
import org.shirube.questionnaire.Wording.Asked;
import org.shirube.scoring.Handbook;
import org.shirube.screening.Answer;
import org.shirube.screening.Screening;
import org.shirube.text.Texts;
import org.shirube.ui.interview.Measured;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says questions and answers in the language of the interface.
final class AnswerWords {

    private static final String FALLBACK = "en";

    private final Handbook handbook;
    private final Texts texts;

    AnswerWords(Handbook handbook, Texts texts) {
        this.handbook = handbook;
        this.texts = texts;
    }

    String question(QuestionId id) {
        return asked(id).map(Asked::text).orElse(id.id());
    }

    /// The question in a word or two.
    String label(QuestionId id) {
        return asked(id).map(Asked::label).orElse(id.id());
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
                value(id, answer.value()),
                known(answer),
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

    private String value(QuestionId id, Value value) {
        return switch (value) {
            case Value.YesNo(boolean yes) -> texts.of("answer", yes ? "yes" : "no");
            case Value.Without(var reason) -> texts.of("answer", reason);
            case Value.Chosen(List<String> options) ->
                    options.stream()
                            .map(option -> option(id, option))
                            .collect(Collectors.joining(texts.get("assessment.and")));
            case Value.Count(int number) -> texts.number(number);
            case Value.Amount(var amount, String currency) -> texts.money(amount, currency);
            case Value.Day(PartialDate date) -> date(date);
            case Value.Told(String text) -> text;
        };
    }

    private String date(PartialDate date) {
        boolean whole = date.day() > 0;
        String day =
                whole
                        ? texts.date(date.earliest())
                        : date.month() > 0
                                ? date.year() + "-" + "%02d".formatted(date.month())
                                : Integer.toString(date.year());
        return date.about() ? texts.get("assessment.about", day) : day;
    }

    private String option(QuestionId id, String option) {
        return asked(id).map(Asked::options).orElse(Map.of()).getOrDefault(option, option);
    }

    private String known(Answer answer) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.of("assessment.basis", answer.basis()));
        for (Phase phase : Phase.values()) {
            if (answer.phases().contains(phase)) {
                parts.add(texts.of("assessment.phase", phase));
            }
        }
        return String.join(" · ", parts);
    }

    private Optional<Asked> asked(QuestionId id) {
        return handbook.wordings()
                .of(texts.language().tag(), id)
                .or(() -> handbook.wordings().of(FALLBACK, id));
    }
}
