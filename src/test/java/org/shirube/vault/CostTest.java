package org.shirube.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CostTest {

    private static final long SECOND = 1_000_000_000;

    @Test
    void a_fast_machine_pays_half_a_second_too() {
        assertThat(Cost.forPace(SECOND / 30)).isEqualTo(new Cost(64 * 1024, 15));
    }

    @Test
    void a_slow_machine_pays_no_less_than_three_passes_over_64_mebibytes() {
        assertThat(Cost.forPace(3 * SECOND)).isEqualTo(Cost.LEAST);
        assertThat(Cost.LEAST).isEqualTo(new Cost(65_536, 3));
    }

    @Test
    void a_clock_that_stands_still_does_not_make_a_store_that_nobody_can_open() {
        assertThat(Cost.forPace(0).iterations()).isEqualTo(100);
    }

    @Test
    void a_store_for_people_is_as_dear_as_this_machine_bears() {
        assertThat(Cost.calibrated().memoryKib()).isEqualTo(65_536);
        assertThat(Cost.calibrated().iterations()).isBetween(3, 100);
    }
}
