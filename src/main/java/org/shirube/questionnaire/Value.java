package org.shirube.questionnaire;

import java.math.BigDecimal;
import java.util.List;

/// What was answered to one question, apart from how it is known. Every kind of question also takes
/// the four ways of not answering.
public sealed interface Value {

    record YesNo(boolean yes) implements Value {}

    record Without(NonAnswer reason) implements Value {}

    /// One or several options, in the order of the question.
    record Chosen(List<String> options) implements Value {}

    /// A whole number in the unit of the question.
    record Count(int number) implements Value {}

    /// Money: an amount and an ISO 4217 currency.
    record Amount(BigDecimal amount, String currency) implements Value {}

    record Day(PartialDate date) implements Value {}

    record Told(String text) implements Value {}

    /// True for a real answer, false for don't know, declined, not asked and not safe to ask.
    default boolean isAnswer() {
        return !(this instanceof Without);
    }

    /// The words of files and conditions: `yes`, `declined`, the options, or the number alone.
    default List<String> words() {
        return switch (this) {
            case YesNo(boolean yes) -> List.of(yes ? "yes" : "no");
            case Without(NonAnswer reason) -> List.of(Words.of(reason));
            case Chosen(List<String> options) -> options;
            case Count(int number) -> List.of(Integer.toString(number));
            case Amount(BigDecimal amount, String currency) ->
                    List.of(amount.toPlainString() + " " + currency);
            case Day(PartialDate date) -> List.of(date.toString());
            case Told(String text) -> List.of(text);
        };
    }
}
