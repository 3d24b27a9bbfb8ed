package org.shirube.questionnaire;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/// Reference values that answers are compared with, each with its year and source.
public record Reference(Map<String, Rate> currencies) {

    /// Roughly how many yen one unit of a currency is worth: for orders of magnitude only.
    public record Rate(BigDecimal yen, String year, String source) {}

    /// The amount in yen, where a rate is known.
    public Optional<BigDecimal> yen(Value.Amount amount) {
        return Optional.ofNullable(currencies.get(amount.currency()))
                .map(rate -> rate.yen().multiply(amount.amount()));
    }
}
