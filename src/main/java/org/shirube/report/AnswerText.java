package org.shirube.report;

import org.shirube.questionnaire.PartialDate;
import org.shirube.questionnaire.Phase;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Value;
import org.shirube.questionnaire.Wording.Asked;
import org.shirube.questionnaire.Wordings;
import org.shirube.screening.Basis;
import org.shirube.text.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Says questions and answers in the language of the interface, in English where it has no words
/// for one.
public final class AnswerText {

    private static final String FALLBACK = "en";

    private final Wordings wordings;
    private final Texts texts;

    public AnswerText(Wordings wordings, Texts texts) {
        this.wordings = wordings;
        this.texts = texts;
    }

    public String question(QuestionId id) {
        return asked(id).map(Asked::text).orElse(id.id());
    }

    /// The question in a word or two.
    public String label(QuestionId id) {
        return asked(id).map(Asked::label).orElse(id.id());
    }

    public String value(QuestionId id, Value value) {
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

    public String date(PartialDate date) {
        boolean whole = date.day() > 0;
        String day =
                whole
                        ? texts.date(date.earliest())
                        : date.month() > 0
                                ? date.year() + "-" + "%02d".formatted(date.month())
                                : Integer.toString(date.year());
        return date.about() ? texts.get("assessment.about", day) : day;
    }

    /// How it is known, and when in the story it belongs.
    public String known(Basis basis, Set<Phase> phases) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.of("assessment.basis", basis));
        for (Phase phase : Phase.values()) {
            if (phases.contains(phase)) {
                parts.add(texts.of("assessment.phase", phase));
            }
        }
        return String.join(" · ", parts);
    }

    private String option(QuestionId id, String option) {
        return asked(id).map(Asked::options).orElse(Map.of()).getOrDefault(option, option);
    }

    private Optional<Asked> asked(QuestionId id) {
        return wordings.of(texts.language().tag(), id).or(() -> wordings.of(FALLBACK, id));
    }
}
