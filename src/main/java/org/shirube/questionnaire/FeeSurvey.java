package org.shirube.questionnaire;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What interns said in one survey that they had paid and borrowed before coming: a comparison, not
/// a limit. Amounts are in yen, places are [#ALL] or a country by ISO 3166 of three letters.
public record FeeSurvey(
        Survey survey,
        Set<String> schemes,
        Map<String, BigDecimal> paid,
        Map<String, Share> paidTo,
        Map<String, Share> borrowed) {

    public static final String ALL = "all";

    /// The survey itself: the year in which it was published, and how many answered.
    public record Survey(
            String year, String period, int respondents, Certainty certainty, String source) {}

    /// The share of those asked, in per cent, and the mean over those whom it concerns.
    public record Share(BigDecimal perCent, Optional<BigDecimal> mean) {}

    /// What was paid on average.
    public record Mean(BigDecimal yen, String year, Optional<String> country) {}

    /// What people from the country paid on average, or people from all countries where it was not
    /// among them. Empty for a scheme that the survey did not ask about.
    public Optional<Mean> mean(String scheme, String nationality) {
        if (!schemes.contains(scheme)) {
            return Optional.empty();
        }
        Optional<String> country = Optional.of(nationality).filter(paid::containsKey);
        return Optional.ofNullable(paid.get(country.orElse(ALL)))
                .map(yen -> new Mean(yen, survey.year(), country));
    }
}
