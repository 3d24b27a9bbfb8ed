package org.shirube.questionnaire;

import org.shirube.questionnaire.Condition.Operator;
import org.shirube.source.Faults;
import org.shirube.source.Mark;
import org.shirube.source.Node;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What files say about each other: collected while they are read, checked once all are.
final class CrossCheck {

    /// A question's answer that another place names: its option or word must exist.
    private record Compared(QuestionId question, String operand, Mark at) {}

    private final Catalogue catalogue;
    private final Reference reference;
    private final Faults faults;
    private final Map<QuestionId, AnswerKind> kinds = new HashMap<>();
    private final Map<QuestionId, Mark> places = new HashMap<>();
    private final Waiting waiting = new Waiting();
    private final List<Compared> comparisons = new ArrayList<>();

    CrossCheck(Catalogue catalogue, Reference reference, Faults faults) {
        this.catalogue = catalogue;
        this.reference = reference;
        this.faults = faults;
    }

    void defined(QuestionId id, AnswerKind kind, Mark at) {
        Mark earlier = places.putIfAbsent(id, at);
        if (earlier != null) {
            faults.add(at, "'" + id + "' is taken by " + earlier, "an id of its own");
        }
        kinds.put(id, kind);
    }

    void asked(QuestionId asker, QuestionId about, Mark at) {
        waiting.add(asker, about, at);
        comparisons.add(new Compared(about, "", at));
    }

    /// A page waits for its topic to be opened.
    void opened(QuestionId page, QuestionId opening) {
        waiting.add(page, opening, places.getOrDefault(page, new Mark("", 1, 1)));
    }

    void compared(QuestionId question, String operand, Mark at) {
        comparisons.add(new Compared(question, operand, at));
    }

    /// The indicator of the catalogue; one that is not there is a fault, and a stand-in.
    Indicator indicator(Node.Text code) {
        IndicatorCode name = new IndicatorCode(code.text());
        return catalogue
                .find(name)
                .orElseGet(() -> {
                    faults.add(
                            code.at(),
                            "'" + name + "' is no indicator",
                            "a code of indicators.yaml");
                    return Indicator.standIn(name);
                });
    }

    /// A rule that compares with a survey needs one; without it, it would never hold.
    void surveyed(Mark at) {
        if (reference.feeSurvey().isEmpty()) {
            faults.add(
                    at,
                    "there is no survey to compare with",
                    "a feeSurvey in the reference values");
        }
    }

    void word(String word, Set<String> allowed, Mark at) {
        if (!allowed.contains(word)) {
            faults.add(at, "'" + word + "' is no answer here", "one of " + new TreeSet<>(allowed));
        }
    }

    void word(String word, AnswerKind kind, Mark at) {
        switch (kind) {
            case AnswerKind.YesNo _ -> word(word, Set.of("yes", "no"), at);
            case AnswerKind.Choice choice -> word(word, new HashSet<>(choice.options()), at);
            case AnswerKind.Whole _, AnswerKind.Money _ -> number(word, at);
            case AnswerKind.Date _, AnswerKind.Text _, AnswerKind.Group _ ->
                    faults.add(
                            at, "the answers of this question have no words", "another question");
        }
    }

    private void number(String word, Mark at) {
        if (!word.matches("-?\\d{1,9}(\\.\\d{1,4})?")) {
            faults.add(at, "'" + word + "' is not a number", "a number such as 80");
        }
    }

    static Operator operator(String sign) {
        return Arrays.stream(Operator.values())
                .filter(operator -> operator.sign().equals(sign))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(sign));
    }

    /// Reports what names something that does not exist, and conditions that go round in a circle.
    void conclude() {
        for (Compared compared : comparisons) {
            AnswerKind kind = kinds.get(compared.question());
            if (kind == null) {
                if (compared.operand().isEmpty()) {
                    faults.add(
                            compared.at(),
                            "no question '" + compared.question() + "'",
                            "the linkId of a question");
                }
            } else if (!compared.operand().isEmpty()) {
                word(compared.operand(), kind, compared.at());
            }
        }
        waiting.check(faults);
    }
}
