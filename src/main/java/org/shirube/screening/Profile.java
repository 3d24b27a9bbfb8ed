package org.shirube.screening;

import org.shirube.questionnaire.Audience;
import org.shirube.questionnaire.Minority;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// Who is screened, as far as it decides what is asked: empty texts stand for what is not known.
/// Minority is settled when the profile is made, so that nothing below asks for today's date.
public record Profile(
        Age age,
        Minority minority,
        String sex,
        String nationality,
        String scheme,
        List<String> languages) {

    public static final Set<String> SEXES = Set.of("female", "male", "other");

    /// Residence schemes, as files name them.
    public static final List<String> SCHEMES =
            List.of(
                    "titp",
                    "titp-1",
                    "titp-2",
                    "titp-3",
                    "ikusei",
                    "ssw",
                    "ssw-1",
                    "ssw-2",
                    "student",
                    "designated-activities",
                    "engineer",
                    "spouse",
                    "dependent",
                    "entertainer",
                    "long-term",
                    "visitor",
                    "none",
                    "expired",
                    "japanese",
                    "other");

    public static final Profile UNKNOWN =
            new Profile(new Age.NotKnown(), Minority.POSSIBLE, "", "", "", List.of());

    public boolean isAmong(Audience audience) {
        return audience.includes(scheme, minority);
    }

    /// The same person on another day: who was a child may have come of age.
    public Profile on(LocalDate day) {
        return new Profile(age, age.minority(day), sex, nationality, scheme, languages);
    }
}
