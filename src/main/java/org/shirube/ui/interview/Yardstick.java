package org.shirube.ui.interview;

import org.shirube.questionnaire.Certainty;
import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.Reference;
import org.shirube.questionnaire.Reference.MinimumWage;
import org.shirube.questionnaire.Reference.Threshold;
import org.shirube.text.Texts;

import java.util.Optional;

/// What stands beside a question so that the caseworker can work out the answer: the minimum wage,
/// the limits of overtime. Each with its year and how it is known; a comparison, never a verdict.
public final class Yardstick {

    private final Reference reference;
    private final Texts texts;

    public Yardstick(Reference reference, Texts texts) {
        this.reference = reference;
        this.texts = texts;
    }

    /// Also before there is an answer.
    public Optional<String> beside(Question question) {
        return switch (question.id().id()) {
            case "hourly-pay-and-minimum" -> reference.nationalMinimum().map(this::minimum);
            case "overtime-hours-a-month" -> overtime();
            default -> Optional.empty();
        };
    }

    /// Only the national average: where somebody works is not asked, and each prefecture differs.
    private String minimum(MinimumWage wage) {
        String known =
                texts.get(
                        wage.certainty() == Certainty.SEEN ? "yardstick.seen" : "yardstick.memory");
        return texts.get("yardstick.minimum", wage.year(), texts.money(wage.yen(), "JPY"), known);
    }

    private Optional<String> overtime() {
        Optional<Threshold> notable = reference.bound("overtime-notable");
        Optional<Threshold> excessive = reference.bound("overtime-excessive");
        return notable.flatMap(limit ->
                excessive.map(much -> texts.get("yardstick.overtime", hours(limit), hours(much))));
    }

    private String hours(Threshold bound) {
        return texts.plainNumber(bound.value());
    }
}
