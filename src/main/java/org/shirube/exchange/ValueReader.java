package org.shirube.exchange;

import org.shirube.questionnaire.AnswerKind;
import org.shirube.questionnaire.NonAnswer;
import org.shirube.questionnaire.PartialDate;
import org.shirube.questionnaire.Value;
import org.shirube.questionnaire.Words;
import org.shirube.source.Faults;
import org.shirube.source.Node;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the value of one answer as its question's kind demands.
final class ValueReader {

    private static final Map<String, NonAnswer> WITHOUT = Words.all(NonAnswer.class);

    /// Commas part thousands only, and three decimals are refused: where a comma is the decimal
    /// sign, 7.500 is not seven and a half.
    private static final Pattern AMOUNT =
            Pattern.compile("((?:\\d{1,15}|\\d{1,3}(?:,\\d{3}){1,4})(?:\\.\\d{1,2})?) ?([A-Z]{3})");

    static final int LONGEST_TEXT = 20_000;

    private final Faults faults;

    ValueReader(Faults faults) {
        this.faults = faults;
    }

    Optional<Value> read(Node node, AnswerKind kind) {
        return switch (node) {
            case Node.Text text when WITHOUT.containsKey(text.text()) ->
                    Optional.of(new Value.Without(WITHOUT.get(text.text())));
            case Node.Text text -> single(text, kind);
            case Node.Items items when kind instanceof AnswerKind.Choice choice ->
                    chosen(items, choice);
            case Node.Items _, Node.Fields _ -> refused(node, "a single value");
        };
    }

    private Optional<Value> single(Node.Text text, AnswerKind kind) {
        return switch (kind) {
            case AnswerKind.YesNo _ -> yesNo(text);
            case AnswerKind.Choice choice -> options(List.of(text), text, choice);
            case AnswerKind.Whole whole -> count(text, whole);
            case AnswerKind.Money _ -> amount(text);
            case AnswerKind.Date _ -> date(text);
            case AnswerKind.Text _ -> told(text);
            case AnswerKind.Group _ -> refused(text, "an answer to a question, not to a page");
        };
    }

    private Optional<Value> refused(Node node, String expected) {
        faults.add(node.at(), "found " + node.kind(), expected);
        return Optional.empty();
    }

    private Optional<Value> yesNo(Node.Text text) {
        return switch (text.text()) {
            case "yes" -> Optional.of(new Value.YesNo(true));
            case "no" -> Optional.of(new Value.YesNo(false));
            default -> refused(text, "yes, no, " + String.join(", ", WITHOUT.keySet()));
        };
    }

    private Optional<Value> chosen(Node.Items items, AnswerKind.Choice choice) {
        List<Node.Text> texts = new ArrayList<>();
        for (Node item : items.items()) {
            if (item instanceof Node.Text text) {
                texts.add(text);
            } else {
                return refused(item, "an option");
            }
        }
        return options(texts, items, choice);
    }

    private Optional<Value> options(List<Node.Text> texts, Node at, AnswerKind.Choice choice) {
        for (Node.Text text : texts) {
            if (!choice.options().contains(text.text())) {
                return refused(text, "one of: " + String.join(", ", choice.options()));
            }
        }
        List<String> given = texts.stream().map(Node.Text::text).distinct().toList();
        boolean alone = given.stream().anyMatch(choice.exclusive()::contains);
        if (given.isEmpty() || (given.size() > 1 && (!choice.several() || alone))) {
            return refused(at, choice.several() ? "options that go together" : "one option");
        }
        return Optional.of(
                new Value.Chosen(choice.options().stream().filter(given::contains).toList()));
    }

    private Optional<Value> count(Node.Text text, AnswerKind.Whole whole) {
        String expected =
                "a whole number from %d to %d (%s)"
                        .formatted(whole.min(), whole.max(), whole.unit());
        try {
            int number = Integer.parseInt(text.text());
            boolean fits = number >= whole.min() && number <= whole.max();
            return fits ? Optional.of(new Value.Count(number)) : refused(text, expected);
        } catch (NumberFormatException notANumber) {
            return refused(text, expected);
        }
    }

    private Optional<Value> amount(Node.Text text) {
        Matcher match = AMOUNT.matcher(text.text());
        if (!match.matches() || !isCurrency(match.group(2))) {
            return refused(text, "an amount with its currency, such as 7500 USD");
        }
        return Optional.of(
                new Value.Amount(new BigDecimal(match.group(1).replace(",", "")), match.group(2)));
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(code));
    }

    private Optional<Value> date(Node.Text text) {
        Optional<Value> day = PartialDate.parse(text.text()).map(Value.Day::new);
        return day.isPresent() ? day : refused(text, "a date such as 2024, 2024-05 or 2024-05-17");
    }

    private Optional<Value> told(Node.Text text) {
        if (text.text().length() > LONGEST_TEXT) {
            return refused(text, "at most " + LONGEST_TEXT + " characters");
        }
        return Optional.of(new Value.Told(text.text()));
    }
}
