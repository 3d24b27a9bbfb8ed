package org.shirube.questionnaire;

import org.shirube.questionnaire.Condition.Operator;

import java.math.BigDecimal;

/// What an answer must be for a rule to hold: a word, or a number compared with a bound.
public sealed interface Trigger {

    record Word(String word) implements Trigger {}

    record Compared(Operator operator, BigDecimal bound, Measure measure) implements Trigger {}

    /// In what a number is compared.
    enum Measure {
        /// The number that was answered.
        NUMBER,
        /// An amount of money in months of the person's own pay.
        MONTHS_OF_PAY,
        /// An amount of money in what a survey found to be paid on average by people like this one.
        SURVEY_MEAN
    }
}
