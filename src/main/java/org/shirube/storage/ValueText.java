package org.shirube.storage;

import org.shirube.questionnaire.NonAnswer;
import org.shirube.questionnaire.PartialDate;
import org.shirube.questionnaire.Value;
import org.shirube.questionnaire.Words;

import java.math.BigDecimal;

/// The value of an answer as two columns: its kind, and its content as text. What is read is equal
/// to what was written, an amount down to its last zero.
record ValueText(String kind, String content) {

    private static final String TOLD = "told";

    static ValueText of(Value value) {
        return switch (value) {
            case Value.YesNo(boolean yes) -> new ValueText("yes-no", yes ? "yes" : "no");
            case Value.Without(NonAnswer reason) -> new ValueText("without", Words.of(reason));
            case Value.Chosen(var options) -> new ValueText("chosen", Lines.of(options));
            case Value.Count(int number) -> new ValueText("count", Integer.toString(number));
            case Value.Amount(BigDecimal amount, String currency) ->
                    new ValueText("amount", amount + " " + currency);
            case Value.Day(PartialDate date) -> new ValueText("day", date.toString());
            case Value.Told(String text) -> new ValueText(TOLD, text);
        };
    }

    /// Whether answers of this kind are in one's own words.
    static boolean isTold(String kind) {
        return kind.equals(TOLD);
    }

    Value value() {
        return switch (kind) {
            case "yes-no" -> new Value.YesNo(content.equals("yes"));
            case "without" -> new Value.Without(EnumText.read(NonAnswer.class, content));
            case "chosen" -> new Value.Chosen(Lines.read(content));
            case "count" -> new Value.Count(Integer.parseInt(content));
            case "amount" -> amount();
            case "day" -> new Value.Day(date(content));
            case TOLD -> new Value.Told(content);
            default -> throw new IllegalStateException("no such kind of value");
        };
    }

    static PartialDate date(String text) {
        return PartialDate.parse(text)
                .orElseThrow(() -> new IllegalStateException("no partial date"));
    }

    private Value amount() {
        int space = content.indexOf(' ');
        return new Value.Amount(
                new BigDecimal(content.substring(0, space)), content.substring(space + 1));
    }
}
