package org.shirube.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountdownModelTest {

    private final HandMetronome metronome = new HandMetronome();
    private final CountdownModel countdown = new CountdownModel(metronome);

    @Test
    void the_seconds_go_down_to_zero_and_then_nothing_ticks() {
        countdown.start(3);
        assertThat(countdown.left().get()).isEqualTo(3);
        metronome.tick(2);
        assertThat(countdown.left().get()).isEqualTo(1);
        assertThat(countdown.isRunning()).isTrue();
        metronome.tick(1);
        assertThat(countdown.isRunning()).isFalse();
        assertThat(metronome.isTicking()).isFalse();
    }

    @Test
    void whoever_goes_waits_no_longer() {
        countdown.start(60);
        countdown.stop();
        assertThat(countdown.isRunning()).isFalse();
        assertThat(metronome.isTicking()).isFalse();
    }

    @Test
    void a_longer_wait_takes_the_place_of_a_shorter_one() {
        countdown.start(2);
        metronome.tick(1);
        countdown.start(8);
        metronome.tick(1);
        assertThat(countdown.left().get()).isEqualTo(7);
    }
}
