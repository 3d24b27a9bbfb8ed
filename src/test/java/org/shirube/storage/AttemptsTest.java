package org.shirube.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.casework.Clock;
import org.shirube.casework.Passphrase;
import org.shirube.casework.Unlocking;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

class AttemptsTest {

    @TempDir private Path home;
    private Instant now = Instant.parse("2026-11-27T09:00:00Z");

    private final Clock clock =
            new Clock() {
                @Override
                public Instant now() {
                    return now;
                }

                @Override
                public LocalDate today() {
                    return LocalDate.ofInstant(now, ZoneOffset.UTC);
                }
            };

    @BeforeEach
    void make() {
        QuickVault.session(home, clock).close();
    }

    @Test
    void three_attempts_are_free_and_each_one_after_doubles_the_wait() {
        for (int time = 0; time < 3; time++) {
            assertThat(attempt("wrong")).isEqualTo(new Unlocking.WrongPassphrase());
        }
        for (long seconds : new long[] {1, 2, 4, 8, 16, 32, 60, 60}) {
            assertThat(attempt("wrong")).isEqualTo(new Unlocking.TooSoon(seconds));
            later(seconds);
            assertThat(attempt("wrong")).isEqualTo(new Unlocking.WrongPassphrase());
        }
    }

    @Test
    void to_begin_the_program_anew_gains_nothing_and_the_right_passphrase_ends_it() {
        for (int time = 0; time < 3; time++) {
            attempt("wrong");
        }
        assertThat(attempt(QuickVault.PASSPHRASE)).isEqualTo(new Unlocking.TooSoon(1));
        later(1);
        QuickVault.session(attempt(QuickVault.PASSPHRASE)).close();
        assertThat(attempt("wrong")).isEqualTo(new Unlocking.WrongPassphrase());
    }

    @Test
    void a_clock_that_was_set_back_locks_nobody_out_for_long() {
        for (int time = 0; time < 5; time++) {
            attempt("wrong");
            later(60);
        }
        now = Instant.parse("2020-01-01T00:00:00Z");
        assertThat(attempt(QuickVault.PASSPHRASE)).isEqualTo(new Unlocking.TooSoon(4));
    }

    private Unlocking attempt(String passphrase) {
        return QuickVault.in(home, clock)
                .unlock(QuickVault.NAME, new Passphrase(passphrase.toCharArray()));
    }

    private void later(long seconds) {
        now = now.plusSeconds(seconds);
    }
}
