package org.shirube.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.casework.Accounts;
import org.shirube.casework.Passphrase;
import org.shirube.casework.RecoverySecret;
import org.shirube.casework.Role;
import org.shirube.casework.Session;
import org.shirube.casework.Unlocking;
import org.shirube.storage.QuickVault;
import org.shirube.storage.SteppingClock;
import org.shirube.ui.accounts.Trouble;
import org.shirube.ui.kit.HandMetronome;
import org.shirube.ui.kit.SameThread;
import org.shirube.ui.kit.TypedTwice;
import org.shirube.vault.PaperSheets;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// From a forgotten passphrase back into a real store, with the words of real sheets.
class RecoverModelTest {

    private static final String STRONG = "umbral quillon vexed sardonyx";

    private final SteppingClock clock = new SteppingClock(Instant.parse("2026-11-20T03:00:00Z"), 1);
    private final PaperSheets craft = new PaperSheets();
    private final HandMetronome metronome = new HandMetronome();
    private final List<Session> entered = new ArrayList<>();

    @TempDir private Path home;
    private List<String> sheet = List.of();

    @BeforeEach
    void make_sheets() {
        try (var session = QuickVault.session(home, clock);
                var secret = craft.newSecret()) {
            sheet = craft.make(secret, 1, 1).getFirst().words();
            var accounts = new Accounts(session);
            accounts.print(secret.bytes(), 1, 1);
            accounts.add("Hana", Set.of(Role.CASEWORKER), typed(STRONG));
            accounts.add("Mika", Set.of(Role.ADMINISTRATOR), typed(STRONG));
        }
    }

    @AfterEach
    void close() {
        entered.forEach(Session::close);
    }

    @Test
    void an_administrator_is_given_a_passphrase_and_is_signed_in_with_it() {
        var model = model();
        model.entry().submit(words(sheet));
        assertThat(model.opened().get()).isTrue();
        assertThat(model.administrators())
                .extracting(known -> known.account().name())
                .containsExactlyInAnyOrder(QuickVault.NAME, "Mika");
        assertThat(model.chosen().get()).isEmpty();
        model.chosen().set(model.administrators().stream().findFirst());
        var name = model.administrators().getFirst().account().name();
        model.reset(new TypedTwice(typed(STRONG), typed("umbral")));
        assertThat(model.change().troubles().get()).containsExactly(Trouble.NOT_THE_SAME);
        var used =
                new TypedTwice(
                        typed("gantry umbral vexed quillon"), typed("gantry umbral vexed quillon"));
        model.reset(used);
        assertThat(entered).hasSize(1);
        assertThat(entered.getFirst().account().name()).isEqualTo(name);
        assertThat(used.passphrase().characters()).containsOnly('\0');
        model.leave();
    }

    @Test
    void sheets_of_another_store_open_nothing_and_are_told_apart_from_a_passphrase() {
        var model = model();
        try (RecoverySecret other = craft.newSecret()) {
            model.entry().submit(words(craft.make(other, 1, 1).getFirst().words()));
        }
        assertThat(model.opened().get()).isFalse();
        assertThat(model.obstacle().get()).contains(Obstacle.WRONG_SHEETS);
        assertThat(model.working().get()).isFalse();
    }

    @Test
    void whoever_tries_too_often_must_wait() {
        var model = model();
        for (int i = 0; i < 8; i++) {
            try (RecoverySecret other = craft.newSecret()) {
                model.entry().submit(words(craft.make(other, 1, 1).getFirst().words()));
            }
        }
        assertThat(model.obstacle().get()).contains(Obstacle.TOO_SOON);
        assertThat(model.waiting().isRunning()).isTrue();
        model.leave();
        assertThat(metronome.isTicking()).isFalse();
    }

    @Test
    void whoever_leaves_closes_the_store_as_it_was() {
        var model = model();
        model.entry().submit(words(sheet));
        model.leave();
        var outcome = QuickVault.in(home, clock).unlock(QuickVault.NAME, QuickVault.passphrase());
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Unlocking.Unlocked.class, opened -> entered.add(opened.session()));
    }

    private RecoverModel model() {
        return new RecoverModel(
                QuickVault.in(home, clock), craft, new SameThread(), entered::add, metronome);
    }

    private static char[] words(List<String> words) {
        return String.join(" ", words).toCharArray();
    }

    private static Passphrase typed(String passphrase) {
        return new Passphrase(passphrase.toCharArray());
    }
}
