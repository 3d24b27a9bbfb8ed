package org.shirube.ui.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shirube.casework.SheetSet;
import org.shirube.casework.StillClock;

import java.time.Duration;
import java.util.Optional;

class StandingTest {

    @Test
    void without_sheets_there_is_nothing_to_rehearse() {
        assertThat(Standing.of(Optional.empty(), StillClock.NOW)).isEqualTo(new Standing.None());
    }

    @Test
    void a_rehearsal_is_fresh_for_half_a_year() {
        assertThat(after(180)).isInstanceOf(Standing.Rehearsed.class);
        assertThat(after(181)).isInstanceOf(Standing.LongAgo.class);
    }

    @Test
    void a_clock_that_was_set_back_makes_no_negative_days() {
        assertThat(after(-3))
                .isInstanceOfSatisfying(
                        Standing.Rehearsed.class,
                        rehearsed -> assertThat(rehearsed.daysAgo()).isZero());
    }

    private static Standing after(int days) {
        var rehearsed = StillClock.NOW.minus(Duration.ofDays(days));
        return Standing.of(
                Optional.of(new SheetSet(2, 3, rehearsed, Optional.of(rehearsed))), StillClock.NOW);
    }
}
