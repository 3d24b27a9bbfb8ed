package org.shirube.screening;

import org.shirube.questionnaire.Minority;
import org.shirube.questionnaire.PartialDate;

import java.time.LocalDate;
import java.time.Period;

/// What is known of the person's age at the time of the facts.
public sealed interface Age {

    int ADULT = 18;
    int OLDEST = 120;

    record Years(int years) implements Age {}

    /// Between two ages, both included: an estimate, or all that the person wants to say.
    record Band(int from, int to) implements Age {}

    record Born(PartialDate date) implements Age {}

    record NotKnown() implements Age {}

    /// Whether the person is a child; possible until the age is settled.
    default Minority minority(LocalDate on) {
        return switch (this) {
            case Years(int years) -> between(years, years);
            case Band(int from, int to) -> between(from, to);
            case Born(PartialDate date) ->
                    between(
                            Period.between(date.latest(), on).getYears(),
                            Period.between(date.earliest(), on).getYears());
            case NotKnown _ -> Minority.POSSIBLE;
        };
    }

    private static Minority between(int youngest, int oldest) {
        if (youngest >= ADULT) {
            return Minority.NO;
        }
        return oldest < ADULT ? Minority.YES : Minority.POSSIBLE;
    }
}
