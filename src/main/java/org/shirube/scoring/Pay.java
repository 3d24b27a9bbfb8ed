package org.shirube.scoring;

import org.shirube.questionnaire.FeeSurvey;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Reference;
import org.shirube.questionnaire.Trigger;
import org.shirube.questionnaire.Trigger.Measure;
import org.shirube.questionnaire.Value;
import org.shirube.screening.Answers;
import org.shirube.screening.Profile;
import org.shirube.screening.Screening;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/// What fees and debts are measured against: the person's own monthly pay, received or, where that
/// is not known, promised; and what others who came in the same way paid.
public final class Pay {

    private static final List<QuestionId> MONTHLY =
            List.of(new QuestionId("monthly-pay-received"), new QuestionId("monthly-pay-promised"));

    private final Reference reference;
    private final Answers answers;
    private final Profile profile;

    public Pay(Reference reference, Screening screening) {
        this.reference = reference;
        this.answers = screening.answers();
        this.profile = screening.profile();
    }

    /// How many months of pay an amount is; empty when the pay or a rate is not known. One decimal
    /// is all that rough rates bear.
    public Optional<BigDecimal> months(Value.Amount amount) {
        return monthly()
                .filter(pay -> pay.amount().signum() > 0)
                .flatMap(pay -> months(amount, pay));
    }

    /// Whether the months rest on a rough rate, because fee and pay are in different currencies.
    public boolean isRough(Value.Amount amount) {
        return monthly().filter(pay -> !pay.currency().equals(amount.currency())).isPresent();
    }

    private Optional<BigDecimal> months(Value.Amount amount, Value.Amount pay) {
        if (amount.currency().equals(pay.currency())) {
            return Optional.of(amount.amount().divide(pay.amount(), MathContext.DECIMAL32));
        }
        return reference
                .yen(amount)
                .flatMap(owed ->
                        reference
                                .yen(pay)
                                .map(earned -> owed.divide(earned, MathContext.DECIMAL32)));
    }

    /// What people like this one paid on average; empty where no survey asked any.
    public Optional<FeeSurvey.Mean> surveyed() {
        return reference
                .feeSurvey()
                .flatMap(survey -> survey.mean(profile.scheme(), profile.nationality()));
    }

    /// How many times the mean of the survey an amount is; empty without survey or rate.
    Optional<BigDecimal> surveyMeans(Value.Amount amount) {
        return surveyed()
                .flatMap(mean ->
                        reference
                                .yen(amount)
                                .map(yen -> yen.divide(mean.yen(), MathContext.DECIMAL32)));
    }

    private Optional<Value.Amount> monthly() {
        return MONTHLY.stream()
                .flatMap(question -> answers.value(question).stream())
                .filter(Value.Amount.class::isInstance)
                .map(Value.Amount.class::cast)
                .findFirst();
    }

    /// Whether an answer could meet one of the triggers: months of pay need a known pay, and a
    /// comparison needs a survey of people like this one.
    boolean measures(List<Trigger> triggers) {
        for (Trigger trigger : triggers) {
            if (measures(trigger)) {
                return true;
            }
        }
        return false;
    }

    private boolean measures(Trigger trigger) {
        return switch (trigger) {
            case Trigger.Word _ -> true;
            case Trigger.Compared(_, _, Measure measure) ->
                    switch (measure) {
                        case NUMBER -> true;
                        case MONTHS_OF_PAY -> monthly().isPresent();
                        case SURVEY_MEAN -> surveyed().isPresent();
                    };
        };
    }

    boolean triggers(List<Trigger> triggers, Value value) {
        for (Trigger trigger : triggers) {
            if (triggers(trigger, value)) {
                return true;
            }
        }
        return false;
    }

    private boolean triggers(Trigger trigger, Value value) {
        return switch (trigger) {
            case Trigger.Word(String word) -> value.words().contains(word);
            case Trigger.Compared compared ->
                    measured(compared.measure(), value)
                            .map(number ->
                                    compared.operator().agrees(number.compareTo(compared.bound())))
                            .orElse(false);
        };
    }

    private Optional<BigDecimal> measured(Measure measure, Value value) {
        return switch (value) {
            case Value.Count(int number) when measure == Measure.NUMBER ->
                    Optional.of(BigDecimal.valueOf(number));
            case Value.Amount amount when measure == Measure.MONTHS_OF_PAY -> months(amount);
            case Value.Amount amount when measure == Measure.SURVEY_MEAN -> surveyMeans(amount);
            default -> Optional.empty();
        };
    }
}
