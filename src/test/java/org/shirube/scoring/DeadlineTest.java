package org.shirube.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.scoring.ScreeningLanguage.screening;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shirube.questionnaire.Certainty;
import org.shirube.questionnaire.PartialDate;
import org.shirube.questionnaire.QuestionId;
import org.shirube.screening.Answer;
import org.shirube.screening.AnswerKey;
import org.shirube.screening.Screening;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// Which days law attaches to what was told, rule by rule, and how they are counted.
class DeadlineTest {

    @ParameterizedTest(name = "{0} after {1} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    14 DAYS   | 2026-11-20 | 2026-12-04
                    14 DAYS   | 2028-02-20 | 2028-03-05
                    3 MONTHS  | 2026-11-20 | 2027-02-20
                    3 MONTHS  | 2026-11-30 | 2027-02-28
                    3 MONTHS  | 2026-11-29 | 2027-02-28
                    3 MONTHS  | 2027-11-29 | 2028-02-29
                    3 MONTHS  | 2026-04-30 | 2026-07-31
                    6 MONTHS  | 2026-08-31 | 2027-02-28
                    2 MONTHS  | 2026-12-31 | 2027-02-28
                    3 YEARS   | 2023-04-25 | 2026-04-25
                    1 YEARS   | 2024-02-28 | 2025-02-28
                    1 YEARS   | 2024-02-29 | 2025-02-28
                    1 YEARS   | 2023-02-28 | 2024-02-29
                    5 YEARS   | 2023-12-31 | 2028-12-31
                    """)
    void the_first_day_is_left_out_and_a_month_without_the_day_ends_it(
            String period, LocalDate event, LocalDate last) {
        var length = Integer.parseInt(period.split(" ", 2)[0]);
        var unit = ChronoUnit.valueOf(period.split(" ", 2)[1]);
        assertThat(new LegalPeriod(length, unit).lastDay(event)).isEqualTo(last);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    period-of-stay           | permit-expires-on       | 2026-12-10 | 2026-12-10
                    stay-while-decided       | permit-expires-on       | 2026-12-10 | 2027-02-10
                    notice-of-leaving        | last-day-at-work        | 2026-11-15 | 2026-11-29
                    notice-of-leaving        | ended-when              | 2026-11-15 | 2026-11-29
                    notice-of-end-of-marriage | marriage-ended-on      | 2026-11-01 | 2026-11-15
                    notice-of-new-address    | address-changed-on      | 2026-11-10 | 2026-11-24
                    away-from-activity       | last-day-at-work        | 2026-09-30 | 2026-12-31
                    away-from-marriage       | lived-apart-since       | 2026-06-01 | 2026-12-01
                    away-from-marriage       | marriage-ended-on       | 2026-06-01 | 2026-12-01
                    unpaid-wages             | pay-owed-since          | 2023-12-25 | 2026-12-25
                    retirement-allowance     | last-day-at-work        | 2021-12-31 | 2026-12-31
                    advance-payment          | employer-bankrupt-on    | 2025-01-15 | 2027-01-15
                    accident-insurance       | hurt-at-work-when       | 2024-12-01 | 2026-12-01
                    compensation-for-injury  | hurt-at-work-when       | 2022-01-01 | 2027-01-01
                    filming-cancelled        | filming-first-shown-on  | 2026-01-05 | 2027-01-05
                    """)
    void a_dated_answer_makes_a_deadline(
            String id, String question, String told, LocalDate expected) {
        var found = of(screening("").answer(question, told).told(), id);
        assertThat(found).map(Deadline::day).contains(expected);
        assertThat(found).map(Deadline::exact).contains(true);
        assertThat(found).map(Deadline::from).contains(new QuestionId(question));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    unpaid-wages             | pay-problems                      | hours-not-paid     | 2026-11-20
                    compensation-for-injury  | treated-at-work-or-home           | hit-or-hurt        | 2028-11-20
                    compensation-for-a-wrong | treated-at-work-or-home           | insulted-again-and-again | 2026-11-20
                    compensation-for-a-wrong | said-something-bad-would-happen   | hurt-family        | 2026-11-20
                    compensation-for-a-wrong | pressed-to-leave-work-or-japan    | made-to-sign       | 2026-11-20
                    """)
    void so_does_the_date_beside_an_answer(
            String id, String question, String word, LocalDate expected) {
        assertThat(of(dated(question, word, "2023-11-20"), id))
                .map(Deadline::day)
                .contains(expected);
        assertThat(of(dated(question, "none", "2023-11-20"), id)).isEmpty();
        assertThat(of(screening("").answer(question, word).told(), id)).isEmpty();
        assertThat(of(dated(question, "declined", "2023-11-20"), id)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12,2026-12-01",
        "2027,2027-01-01",
        "about 2026-12-10,2026-12-10",
        "about 2027,2027-01-01"
    })
    void of_a_day_that_is_not_known_it_is_the_earliest_and_says_so(String told, LocalDate day) {
        var found = of(screening("").answer("permit-expires-on", told).told(), "period-of-stay");
        assertThat(found).map(Deadline::day).contains(day);
        assertThat(found).map(Deadline::exact).contains(false);
    }

    @Test
    void of_two_days_the_earlier_counts() {
        var told =
                screening("titp")
                        .answer("last-day-at-work", "2026-11-10")
                        .answer("ended-when", "2026-11-05")
                        .told();
        assertThat(of(told, "notice-of-leaving"))
                .map(Deadline::day)
                .contains(LocalDate.of(2026, 11, 19));
    }

    @Test
    void whom_a_deadline_does_not_concern_has_none_and_who_is_not_known_has() {
        for (var unconcerned : List.of("spouse", "long-term", "japanese", "expired")) {
            var told = screening(unconcerned).answer("last-day-at-work", "2026-11-10").told();
            assertThat(of(told, "away-from-activity")).isEmpty();
        }
        for (var concerned : List.of("titp-1", "ssw-1", "student", "dependent", "")) {
            var told = screening(concerned).answer("last-day-at-work", "2026-11-10").told();
            assertThat(of(told, "away-from-activity")).isPresent();
        }
        assertThat(of(screening("japanese").answer("permit-expires-on", "2027").told(), "period"))
                .isEmpty();
    }

    @Test
    void nothing_dated_makes_none_and_what_is_not_said_makes_none() {
        assertThat(all(screening("titp").told())).isEmpty();
        assertThat(all(screening("titp").answer("permit-expires-on", "declined").told())).isEmpty();
    }

    @Test
    void the_nearest_comes_first_also_where_it_may_have_passed() {
        var told =
                screening("titp")
                        .answer("permit-expires-on", "2026-12-01")
                        .answer("last-day-at-work", "2026-11-01")
                        .told();
        assertThat(all(told))
                .extracting(Deadline::id)
                .containsExactly(
                        "notice-of-leaving",
                        "period-of-stay",
                        "stay-while-decided",
                        "away-from-activity",
                        "retirement-allowance");
        assertThat(all(told).getFirst().mayHavePassed(Shipped.TODAY)).isTrue();
        assertThat(all(told).get(1).mayHavePassed(Shipped.TODAY)).isFalse();
        assertThat(all(told).get(1).isWithin(Shipped.TODAY, 30)).isTrue();
        assertThat(all(told).get(2).isWithin(Shipped.TODAY, 30)).isFalse();
    }

    @Test
    void the_day_itself_has_not_passed() {
        var found = of(screening("").answer("permit-expires-on", "2026-11-20").told());
        assertThat(found.mayHavePassed(Shipped.TODAY)).isFalse();
        assertThat(found.isWithin(Shipped.TODAY, 0)).isTrue();
    }

    @Test
    void every_one_names_its_law_and_none_was_read_in_it_yet() {
        var rules = Shipped.rules().deadlines().rules();
        assertThat(rules).isNotEmpty();
        assertThat(rules).allSatisfy(rule -> assertThat(rule.law()).isNotBlank());
        assertThat(rules).extracting(DeadlineRule::certainty).containsOnly(Certainty.MEMORY);
    }

    @Test
    void no_text_says_that_it_is_too_late() {
        var texts = Shipped.handbook().labels("en").texts();
        Shipped.rules()
                .deadlines()
                .texts()
                .forEach(key -> assertThat(texts.get(key)).doesNotContainIgnoringCase("too late"));
    }

    private static Screening dated(String question, String word, String on) {
        var id = new QuestionId(question);
        var answer = Answer.stated(ScreeningLanguage.value(id, word)).withOn(PartialDate.parse(on));
        var told = screening("").told();
        return told.with(told.answers().with(AnswerKey.first(id), answer));
    }

    private static Deadline of(Screening told) {
        return all(told).getFirst();
    }

    private static Optional<Deadline> of(Screening told, String id) {
        return all(told).stream().filter(found -> found.id().equals(id)).findFirst();
    }

    private static List<Deadline> all(Screening told) {
        return Shipped.rules().deadlines().of(told);
    }
}
