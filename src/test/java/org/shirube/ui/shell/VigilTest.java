package org.shirube.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.ui.shell.Vigil.Verdict.CALM;
import static org.shirube.ui.shell.Vigil.Verdict.LOCK;
import static org.shirube.ui.shell.Vigil.Verdict.WARN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VigilTest {

    private final Vigil vigil = new Vigil();
    private long wall = 1_000_000;
    private long running = 50;

    private Vigil.Verdict after(int seconds) {
        Vigil.Verdict verdict = CALM;
        for (int i = 0; i < seconds; i++) {
            verdict = afterGap(1000, 1000);
        }
        return verdict;
    }

    private Vigil.Verdict afterGap(long wallMillis, long runningMillis) {
        wall += wallMillis;
        running += runningMillis;
        return vigil.look(new Heartbeat.Time(wall, running));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 10, 15, 30, 60})
    void it_warns_half_a_minute_before_and_locks_when_the_time_is_over(int minutes) {
        vigil.lockAfter(minutes);
        afterGap(0, 0);
        assertThat(after(minutes * 60 - 31)).isEqualTo(CALM);
        assertThat(after(1)).isEqualTo(WARN);
        assertThat(after(29)).isEqualTo(WARN);
        assertThat(after(1)).isEqualTo(LOCK);
    }

    @Test
    void whoever_does_something_has_the_whole_time_again() {
        vigil.lockAfter(1);
        afterGap(0, 0);
        after(59);
        vigil.stir();
        assertThat(after(29)).isEqualTo(CALM);
        assertThat(after(30)).isEqualTo(WARN);
        assertThat(after(1)).isEqualTo(LOCK);
    }

    @Test
    void never_is_never_however_long_nobody_comes() {
        vigil.lockAfter(0);
        assertThat(after(100_000)).isEqualTo(CALM);
    }

    @Test
    void a_sleep_locks_whether_or_not_the_running_clock_stood_still_meanwhile() {
        vigil.lockAfter(0);
        afterGap(0, 0);
        assertThat(afterGap(31_000, 900)).isEqualTo(LOCK);
        assertThat(after(1)).isEqualTo(CALM);
        assertThat(afterGap(31_000, 31_000)).isEqualTo(LOCK);
        assertThat(afterGap(-3_600_000, 31_000)).isEqualTo(LOCK);
    }

    @Test
    void a_busy_second_and_a_corrected_clock_are_no_sleep() {
        vigil.lockAfter(60);
        afterGap(0, 0);
        assertThat(afterGap(29_000, 29_000)).isEqualTo(CALM);
        assertThat(afterGap(-3_600_000, 1000)).isEqualTo(CALM);
        assertThat(afterGap(20_000, 1000)).isEqualTo(CALM);
    }

    @Test
    void a_clock_that_is_set_back_makes_nothing_longer() {
        vigil.lockAfter(1);
        afterGap(0, 0);
        after(40);
        afterGap(-86_400_000, 1000);
        assertThat(after(19)).isEqualTo(LOCK);
    }

    @Test
    void after_a_lock_the_time_begins_anew() {
        vigil.lockAfter(1);
        afterGap(0, 0);
        assertThat(after(60)).isEqualTo(LOCK);
        assertThat(after(20)).isEqualTo(CALM);
    }
}
