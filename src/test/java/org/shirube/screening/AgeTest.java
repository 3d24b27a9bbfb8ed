package org.shirube.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shirube.questionnaire.Minority;
import org.shirube.questionnaire.PartialDate;

import java.time.LocalDate;

/// Whether somebody is a child, from whatever is known of their age.
class AgeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource({"0, YES", "17, YES", "18, NO", "90, NO"})
    void years_settle_it(int years, Minority expected) {
        assertThat(new Age.Years(years).minority(DAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"10, 17, YES", "10, 18, POSSIBLE", "17, 29, POSSIBLE", "18, 29, NO"})
    void a_band_settles_it_unless_it_spans_eighteen(int from, int to, Minority expected) {
        assertThat(new Age.Band(from, to).minority(DAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2008-11-20, NO",
        "2008-11-21, YES",
        "2008-11, POSSIBLE",
        "2008-10, NO",
        "2008-12, YES",
        "2008, POSSIBLE",
        "2007, NO",
        "2009, YES",
        "2026, YES"
    })
    void a_birth_date_settles_it_as_far_as_it_is_known(String born, Minority expected) {
        Age age = new Age.Born(PartialDate.parse(born).orElseThrow());
        assertThat(age.minority(DAY)).isEqualTo(expected);
    }

    @Test
    void an_unknown_age_is_possibly_a_child() {
        assertThat(new Age.NotKnown().minority(DAY)).isEqualTo(Minority.POSSIBLE);
    }

    @Test
    void who_was_a_child_comes_of_age() {
        Age age = new Age.Born(PartialDate.parse("2008-12-01").orElseThrow());
        Profile profile = new Profile(age, age.minority(DAY), "", "", "titp", java.util.List.of());
        assertThat(profile.minority()).isEqualTo(Minority.YES);
        assertThat(profile.on(LocalDate.of(2026, 12, 1)).minority()).isEqualTo(Minority.NO);
    }
}
