package org.shirube.ui.interview;

import org.shirube.questionnaire.FeeSurvey;
import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.Reference;
import org.shirube.questionnaire.Rule;
import org.shirube.questionnaire.Trigger;
import org.shirube.questionnaire.Trigger.Measure;
import org.shirube.questionnaire.Value;
import org.shirube.scoring.Pay;
import org.shirube.screening.Screening;
import org.shirube.text.Countries;
import org.shirube.text.Texts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/// Says how an amount of money compares: in months of the person's own pay, and with what others
/// paid. A comparison, never a limit.
public final class Measured {

    /// Four digits are all that rough rates bear.
    private static final MathContext ROUGH = new MathContext(4);

    private final Reference reference;
    private final Texts texts;

    public Measured(Reference reference, Texts texts) {
        this.reference = reference;
        this.texts = texts;
    }

    /// About 9.4 months of pay. The monthly pay itself is not measured so.
    public Optional<String> months(Question question, Value value, Screening screening) {
        if (!(value instanceof Value.Amount amount) || isPay(question)) {
            return Optional.empty();
        }
        Pay pay = new Pay(reference, screening);
        String key = pay.isRough(amount) ? "wizard.months-of-pay.rough" : "wizard.months-of-pay";
        return pay.months(amount)
                .map(months -> months.setScale(1, RoundingMode.HALF_UP))
                .filter(months -> months.signum() > 0)
                .map(months -> texts.get(key, texts.plainNumber(months)));
    }

    /// What people from the same country paid on average, beside what was told; only for questions
    /// with a rule that makes this comparison.
    public Optional<String> survey(Question question, Value value, Screening screening) {
        if (!(value instanceof Value.Amount amount) || !comparesWithSurvey(question)) {
            return Optional.empty();
        }
        return new Pay(reference, screening)
                .surveyed()
                .flatMap(mean -> reference.yen(amount).map(yen -> survey(mean, amount, yen)));
    }

    private String survey(FeeSurvey.Mean mean, Value.Amount told, BigDecimal yen) {
        String average = texts.money(mean.yen(), "JPY");
        String others =
                mean.country()
                        .map(code -> Countries.name(texts, code))
                        .map(country -> texts.get("measured.survey", mean.year(), country, average))
                        .orElseGet(() -> texts.get("measured.survey.all", mean.year(), average));
        return texts.get("measured.comparison", others, here(told, yen));
    }

    private String here(Value.Amount told, BigDecimal yen) {
        if (told.currency().equals("JPY")) {
            return texts.get("measured.here", texts.money(told.amount(), "JPY"));
        }
        BigDecimal rounded = yen.round(ROUGH).setScale(0, RoundingMode.HALF_UP);
        return texts.get("measured.here.rough", texts.money(rounded, "JPY"));
    }

    private static boolean comparesWithSurvey(Question question) {
        return question.makes().stream()
                .map(Rule::when)
                .flatMap(List::stream)
                .anyMatch(trigger ->
                        trigger instanceof Trigger.Compared compared
                                && compared.measure() == Measure.SURVEY_MEAN);
    }

    private static boolean isPay(Question question) {
        return question.id().id().startsWith("monthly-pay-");
    }
}
