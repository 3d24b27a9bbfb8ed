package org.shirube.questionnaire;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reference values that answers are compared with, each with its year and source.
public record Reference(
        String version,
        Map<String, Rate> currencies,
        List<MinimumWage> minimumWages,
        Optional<FeeSurvey> feeSurvey,
        Map<String, Threshold> thresholds) {

    public static final Reference NONE =
            new Reference("", Map.of(), List.of(), Optional.empty(), Map.of());

    /// Roughly how many yen one unit of a currency is worth: for orders of magnitude only.
    public record Rate(BigDecimal yen, String year, String source) {}

    /// Yen an hour in a fiscal year; the area is a prefecture by ISO 3166-2, or `JP` for the
    /// national weighted average, which binds nobody.
    public record MinimumWage(
            String area, String year, BigDecimal yen, Certainty certainty, String source) {}

    /// A bound that rules and screens use. A judgement has no authority behind it.
    public record Threshold(
            BigDecimal value, String unit, String year, boolean judgement, String source) {}

    /// The national weighted average of the latest year.
    public Optional<MinimumWage> nationalMinimum() {
        return minimumWages.stream()
                .filter(wage -> wage.area().equals("JP"))
                .max(Comparator.comparing(MinimumWage::year));
    }

    public Optional<Threshold> bound(String id) {
        return Optional.ofNullable(thresholds.get(id));
    }

    /// The amount in yen, where a rate is known.
    public Optional<BigDecimal> yen(Value.Amount amount) {
        return Optional.ofNullable(currencies.get(amount.currency()))
                .map(rate -> rate.yen().multiply(amount.amount()));
    }
}
