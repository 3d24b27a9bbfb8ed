package org.shirube.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shirube.casework.Passphrase;
import org.shirube.casework.Session;
import org.shirube.casework.Unlocking;
import org.shirube.ui.kit.HandMetronome;
import org.shirube.ui.kit.SameThread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class SignInModelTest {

    private static final String STRONG = "four words together here";

    private final PretendVault vault = new PretendVault();
    private final HandMetronome metronome = new HandMetronome();
    private final List<Session> entered = new ArrayList<>();

    @Test
    void the_first_day_makes_a_store_and_goes_in() {
        var model = model(false);
        model.name().set(" Ito ");
        model.create(passphrase(STRONG), passphrase(STRONG));

        assertThat(model.isFirstUse()).isTrue();
        assertThat(vault.asked()).containsExactly("create Ito " + STRONG);
        assertThat(entered).hasSize(1);
        assertThat(model.working().get()).isFalse();
    }

    @Test
    void every_other_day_opens_it() {
        var model = model(true);
        model.name().set("Ito");
        model.unlock(passphrase("short"));

        assertThat(model.isFirstUse()).isFalse();
        assertThat(vault.asked()).containsExactly("unlock Ito short");
        assertThat(entered).hasSize(1);
    }

    @Test
    void what_can_be_seen_to_be_wrong_never_reaches_the_store() {
        var model = model(false);
        model.create(passphrase(STRONG), passphrase(STRONG));
        assertThat(model.obstacle().get()).contains(Obstacle.NAME_MISSING);
        model.name().set("Ito");
        model.create(passphrase("sakura2001"), passphrase("sakura2001"));
        assertThat(model.obstacle().get()).contains(Obstacle.TOO_WEAK);
        model.create(passphrase("thirty ito geese"), passphrase("thirty ito geese"));
        assertThat(model.obstacle().get()).contains(Obstacle.TOO_WEAK);
        model.create(passphrase(""), passphrase(""));
        assertThat(model.obstacle().get()).contains(Obstacle.PASSPHRASE_MISSING);
        model.create(passphrase(STRONG), passphrase(STRONG + "!"));
        assertThat(model.obstacle().get()).contains(Obstacle.NOT_THE_SAME);
        model.unlock(passphrase(""));
        assertThat(model.obstacle().get()).contains(Obstacle.PASSPHRASE_MISSING);
        assertThat(vault.asked()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "WrongPassphrase, WRONG_PASSPHRASE",
        "InUseElsewhere, IN_USE_ELSEWHERE",
        "Damaged, DAMAGED",
        "TooNew, TOO_NEW",
        "NotWritable, NOT_WRITABLE"
    })
    void each_way_of_not_getting_in_is_told_apart(String outcome, Obstacle expected) {
        vault.answer(outcome(outcome));
        var model = model(true);
        model.name().set("Ito");
        model.unlock(passphrase("something"));

        assertThat(model.obstacle().get()).contains(expected);
        assertThat(model.working().get()).isFalse();
        assertThat(entered).isEmpty();
    }

    @Test
    void a_passphrase_is_wiped_whatever_comes_of_it() {
        var used = passphrase(STRONG);
        var again = passphrase(STRONG);
        var refused = passphrase("short");
        var model = model(false);
        model.name().set("Ito");
        model.create(refused, passphrase("short"));
        model.create(used, again);

        for (var each : List.of(used, again, refused)) {
            assertThat(each.characters()).containsOnly('\0');
        }
    }

    @Test
    void an_obstacle_goes_when_it_is_tried_again() {
        vault.answer(new Unlocking.WrongPassphrase());
        var model = model(true);
        model.name().set("Ito");
        model.unlock(passphrase("wrong"));
        vault.answer(vault.open());
        model.unlock(passphrase("right"));

        assertThat(model.obstacle().get()).isEqualTo(Optional.empty());
    }

    @Test
    void whoever_must_wait_sees_the_seconds_go_and_may_then_try_again() {
        vault.answer(new Unlocking.TooSoon(2));
        var model = model(true);
        model.name().set("Ito");
        model.unlock(passphrase("wrong"));
        assertThat(model.obstacle().get()).contains(Obstacle.TOO_SOON);
        assertThat(model.waiting().left().get()).isEqualTo(2);
        metronome.tick(1);
        assertThat(model.waiting().isRunning()).isTrue();
        metronome.tick(1);
        assertThat(model.waiting().isRunning()).isFalse();
        assertThat(model.obstacle().get()).isEmpty();
    }

    @Test
    void nothing_ticks_once_the_screen_is_left() {
        vault.answer(new Unlocking.TooSoon(60));
        var model = model(true);
        model.name().set("Ito");
        model.unlock(passphrase("wrong"));
        model.leave();
        assertThat(metronome.isTicking()).isFalse();
    }

    private SignInModel model(boolean exists) {
        vault.exists(exists);
        return new SignInModel(vault, new SameThread(), entered::add, metronome);
    }

    private static Unlocking outcome(String name) {
        return switch (name) {
            case "WrongPassphrase" -> new Unlocking.WrongPassphrase();
            case "InUseElsewhere" -> new Unlocking.InUseElsewhere();
            case "Damaged" -> new Unlocking.Damaged();
            case "TooNew" -> new Unlocking.TooNew();
            default -> new Unlocking.NotWritable();
        };
    }

    private static Passphrase passphrase(String text) {
        return new Passphrase(text.toCharArray());
    }
}
