package org.shirube.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shirube.questionnaire.Minority;

import java.time.LocalDate;
import java.util.Optional;

class RetentionRuleTest {

    private static final LocalDate CLOSED = LocalDate.of(2024, 2, 29);
    private final RetentionRule rule = new RetentionRule(3, 5);

    @Test
    void a_case_is_due_three_years_after_it_was_closed_and_five_with_a_claim() {
        assertThat(due(false, Minority.NO, "1990-01-01")).isEqualTo("2027-02-28");
        assertThat(due(true, Minority.NO, "1990-01-01")).isEqualTo("2029-02-28");
    }

    @Test
    void a_claim_never_makes_the_time_shorter() {
        assertThat(new RetentionRule(10, 5).due(CLOSED, true, Minority.NO, Optional.empty()))
                .isEqualTo("2034-02-28");
    }

    @ParameterizedTest
    @CsvSource({
        "YES, 2010-05-06, 2035-05-06",
        "POSSIBLE, 2006-01-01, 2031-01-01",
        "YES, 2000-01-01, 2027-02-28",
        "NO, 2010-05-06, 2027-02-28"
    })
    void a_childs_case_is_kept_until_they_are_25_if_that_is_later(
            Minority child, String born, String due) {
        assertThat(due(false, child, born)).isEqualTo(due);
    }

    @Test
    void of_a_child_whose_age_nobody_knows_the_usual_time_counts() {
        assertThat(rule.due(CLOSED, false, Minority.POSSIBLE, Optional.empty()))
                .isEqualTo("2027-02-28");
    }

    private LocalDate due(boolean claim, Minority child, String born) {
        return rule.due(CLOSED, claim, child, Optional.of(LocalDate.parse(born)));
    }
}
