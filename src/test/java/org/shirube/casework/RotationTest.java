package org.shirube.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shirube.casework.Rotation.Taken;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class RotationTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    @Test
    void a_year_of_daily_backups_leaves_a_week_of_days_some_weeks_and_twelve_months() {
        var kept = kept(daily(FRIDAY, 400));
        assertThat(kept).startsWith(days(FRIDAY, 7));
        assertThat(kept).hasSizeLessThanOrEqualTo(7 + 4 + 12).hasSizeGreaterThanOrEqualTo(19);
        assertThat(kept).contains(LocalDate.of(2026, 11, 15), LocalDate.of(2026, 1, 31));
        assertThat(kept.stream().map(YearMonth::from).distinct()).hasSize(12);
    }

    @Test
    void of_one_day_only_the_newest_is_kept() {
        var all = List.of(new Taken(1, FRIDAY), new Taken(2, FRIDAY), new Taken(3, FRIDAY));
        assertThat(Rotation.surplus(all)).extracting(Taken::number).containsExactly(2L, 1L);
    }

    @Test
    void a_single_one_is_never_surplus_however_old() {
        assertThat(Rotation.surplus(List.of(new Taken(9, LocalDate.of(1999, 1, 1))))).isEmpty();
        assertThat(Rotation.surplus(List.of())).isEmpty();
    }

    @Test
    void an_office_that_works_once_a_month_keeps_a_year() {
        var monthly =
                IntStream.range(0, 30)
                        .mapToObj(month -> new Taken(30 - month, FRIDAY.minusMonths(month)))
                        .toList();
        assertThat(kept(monthly)).hasSize(12);
    }

    @Test
    void a_clock_that_was_set_back_costs_none_of_the_newest() {
        var all = new ArrayList<>(daily(FRIDAY, 30));
        var back = LocalDate.of(2019, 3, 1);
        for (int day = 0; day < 10; day++) {
            all.add(new Taken(100 + day, back.plusDays(day)));
        }
        assertThat(kept(all)).contains(back.plusDays(9), back.plusDays(3));
    }

    @Test
    void a_clock_that_was_ahead_for_a_day_takes_one_place_and_no_more() {
        var all = new ArrayList<>(daily(FRIDAY, 30));
        all.add(new Taken(31, LocalDate.of(2099, 1, 1)));
        for (int day = 1; day <= 10; day++) {
            all.add(new Taken(31 + day, FRIDAY.plusDays(day)));
        }
        assertThat(kept(all)).contains(FRIDAY.plusDays(10), FRIDAY.plusDays(4));
    }

    @Test
    void day_after_day_the_newest_stays_and_the_number_is_bounded() {
        List<Taken> there = new ArrayList<>();
        for (int day = 0; day < 1000; day++) {
            var taken = new Taken(day, FRIDAY.plusDays(day));
            there.add(taken);
            there.removeAll(Rotation.surplus(there));
            assertThat(there).contains(taken).hasSizeLessThanOrEqualTo(23);
        }
        assertThat(there.stream().map(Taken::day).min(LocalDate::compareTo))
                .hasValueSatisfying(
                        oldest -> assertThat(oldest).isBefore(FRIDAY.plusDays(1000 - 320)));
    }

    private static List<LocalDate> kept(List<Taken> all) {
        var surplus = Rotation.surplus(all);
        return all.stream().filter(taken -> !surplus.contains(taken)).map(Taken::day).toList();
    }

    /// The newest first.
    private static List<Taken> daily(LocalDate last, int days) {
        return IntStream.range(0, days)
                .mapToObj(day -> new Taken(days - day, last.minusDays(day)))
                .toList();
    }

    private static LocalDate[] days(LocalDate last, int count) {
        return IntStream.range(0, count).mapToObj(last::minusDays).toArray(LocalDate[]::new);
    }
}
