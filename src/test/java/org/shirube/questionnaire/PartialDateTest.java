package org.shirube.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class PartialDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024",
                "2024-05",
                "2024-05-17",
                "2024-02-29",
                "about 2024",
                "about 2024-05",
                "about 2024-12-31",
                "0001-01-01",
                "9999-12-31"
            })
    void a_date_is_written_as_it_was_read(String text) {
        PartialDate date = PartialDate.parse(text).orElseThrow();
        assertThat(date).hasToString(text);
        assertThat(PartialDate.parse(date.toString())).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "24",
                "2024-5",
                "2024-13",
                "2024-00",
                "2024-00-10",
                "2024-02-30",
                "2023-02-29",
                "2024-05-00",
                "2024-05-32",
                "2024/05/17",
                "17.05.2024",
                "roughly 2024",
                "about",
                "about  2024",
                "2024-05-17T10:00",
                "20240517",
                "２０２４",
                "-2024"
            })
    void what_is_no_date_is_not_read(String text) {
        assertThat(PartialDate.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-01-01, 2024-12-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2023-02, 2023-02-01, 2023-02-28",
        "2024-05-17, 2024-05-17, 2024-05-17",
        "about 2024-05, 2024-05-01, 2024-05-31"
    })
    void a_date_spans_the_days_that_it_can_mean(String text, LocalDate first, LocalDate last) {
        PartialDate date = PartialDate.parse(text).orElseThrow();
        assertThat(date.earliest()).isEqualTo(first);
        assertThat(date.latest()).isEqualTo(last);
    }

    @Test
    void every_day_of_two_years_survives_the_round_trip() {
        LocalDate day = LocalDate.of(2023, 1, 1);
        for (; day.getYear() < 2025; day = day.plusDays(1)) {
            assertThat(PartialDate.parse(day.toString()).orElseThrow().earliest()).isEqualTo(day);
        }
    }
}
