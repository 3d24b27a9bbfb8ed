package org.shirube.questionnaire;

import org.jspecify.annotations.Nullable;
import org.shirube.questionnaire.Rule.Effect;
import org.shirube.questionnaire.Rule.Says;
import org.shirube.questionnaire.Trigger.Measure;
import org.shirube.source.Faults;
import org.shirube.source.Fields;
import org.shirube.source.Node;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what answers to a question say about facts: `makes`, or the shorthand `indicator`.
final class RuleReader {

    private static final Pattern COMPARISON =
            Pattern.compile(
                    "(>=|<=|>|<) *(\\d{1,9}(?:\\.\\d{1,4})?)(?: (months-of-pay|survey-mean))?");

    private final CrossCheck cross;
    private final Faults faults;

    RuleReader(CrossCheck cross, Faults faults) {
        this.cross = cross;
        this.faults = faults;
    }

    List<Rule> read(Fields question, AnswerKind kind) {
        List<Rule> rules = new ArrayList<>();
        for (Node.Text code : question.texts("indicator")) {
            rules.addAll(shorthand(code, kind));
        }
        for (Node node : question.nodes("makes")) {
            rules.add(rule(Fields.of(node, "a rule", faults), kind));
        }
        return List.copyOf(rules);
    }

    private List<Rule> shorthand(Node.Text code, AnswerKind kind) {
        if (!(kind instanceof AnswerKind.YesNo)) {
            faults.add(code.at(), "'indicator' needs a yes/no question", "'makes' with rules");
        }
        Indicator indicator = cross.indicator(code);
        return List.of(
                new Rule(word("yes"), List.of(new Effect(indicator, Says.PRESENT))),
                new Rule(word("no"), List.of(new Effect(indicator, Says.ABSENT))));
    }

    private static List<Trigger> word(String word) {
        return List.of(new Trigger.Word(word));
    }

    private Rule rule(Fields fields, AnswerKind kind) {
        List<Trigger> triggers = new ArrayList<>();
        for (Node.Text when : fields.texts("when")) {
            trigger(when, kind).ifPresent(triggers::add);
        }
        if (!fields.has("when")) {
            fields.text("when");
        }
        List<Effect> effects = new ArrayList<>();
        for (Says says : Says.values()) {
            for (Node.Text code : fields.texts(Words.of(says))) {
                effects.add(new Effect(cross.indicator(code), says));
            }
        }
        if (effects.isEmpty()) {
            faults.add(fields.at(), "the rule says nothing", "present, absent, used or unused");
        }
        fields.refuseTheRest();
        return new Rule(List.copyOf(triggers), List.copyOf(effects));
    }

    private Optional<Trigger> trigger(Node.Text when, AnswerKind kind) {
        Matcher comparison = COMPARISON.matcher(when.text());
        if (comparison.matches()) {
            return compared(when, comparison, kind);
        }
        cross.word(when.text(), kind, when.at());
        return Optional.of(new Trigger.Word(when.text()));
    }

    private Optional<Trigger> compared(Node.Text when, Matcher match, AnswerKind kind) {
        Measure measure = measure(match.group(3));
        boolean fits =
                measure == Measure.NUMBER
                        ? kind instanceof AnswerKind.Whole
                        : kind instanceof AnswerKind.Money;
        if (!fits) {
            faults.add(
                    when.at(),
                    "this kind of question cannot be compared so",
                    "a number for integer, months-of-pay or survey-mean for quantity");
        }
        if (measure == Measure.SURVEY_MEAN) {
            cross.surveyed(when.at());
        }
        return Optional.of(
                new Trigger.Compared(
                        CrossCheck.operator(match.group(1)),
                        new BigDecimal(match.group(2)),
                        measure));
    }

    private static Measure measure(@Nullable String word) {
        return Optional.ofNullable(word).map(Words.all(Measure.class)::get).orElse(Measure.NUMBER);
    }
}
