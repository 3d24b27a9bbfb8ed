package org.shirube.ui.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.casework.Accounts;
import org.shirube.casework.KnownAccount;
import org.shirube.casework.Passphrase;
import org.shirube.casework.Role;
import org.shirube.casework.Session;
import org.shirube.casework.Unlocking;
import org.shirube.storage.QuickVault;
import org.shirube.storage.SteppingClock;
import org.shirube.ui.accounts.AccountsModel.Task;
import org.shirube.ui.kit.SameThread;
import org.shirube.ui.kit.TypedTwice;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;

/// Looking after accounts in a real store.
class AccountsModelTest {

    private static final String STRONG = "umbral quillon vexed sardonyx";
    private static final String HANA = "Hana";

    private final SteppingClock clock = new SteppingClock(Instant.parse("2026-11-20T03:00:00Z"), 1);

    @TempDir private Path home;
    private Session session;
    private AccountsModel model;

    @BeforeEach
    void open() {
        session = QuickVault.session(home, clock);
        model = new AccountsModel(new Accounts(session), session.account().id(), new SameThread());
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void an_account_is_added_and_chosen_and_can_sign_in() {
        add(HANA, STRONG, Role.CASEWORKER);
        assertThat(model.task().get()).isEqualTo(Task.LOOK);
        assertThat(model.done().get()).contains(new AccountsModel.Done(Task.ADD, HANA));
        assertThat(model.all()).hasSize(2);
        assertThat(model.chosen().get()).map(AccountsModelTest::name).contains(HANA);
        assertThat(unlocking(HANA, STRONG)).isInstanceOf(Unlocking.Unlocked.class);
    }

    @Test
    void all_that_is_wrong_is_told_at_once_and_nothing_entered_is_lost() {
        model.begin(Task.ADD);
        var typed = twice(STRONG, "umbral");
        model.add(typed);
        assertThat(model.change().troubles().get())
                .containsExactlyInAnyOrder(Trouble.NO_NAME, Trouble.NO_ROLE, Trouble.NOT_THE_SAME);
        assertThat(typed.passphrase().characters()).containsOnly('\0');
        assertThat(typed.again().characters()).containsOnly('\0');
        model.name().set(" ＡＩＫＯ");
        model.roles().add(Role.SUPERVISOR);
        model.add(twice(STRONG, STRONG));
        assertThat(model.change().troubles().get()).containsExactly(Trouble.NAME_TAKEN);
        model.name().set(HANA);
        model.add(twice("", ""));
        assertThat(model.change().troubles().get()).containsExactly(Trouble.NO_PASSPHRASE);
        model.add(twice("hana1985", "hana1985"));
        assertThat(model.change().troubles().get()).containsExactly(Trouble.TOO_WEAK);
        assertThat(model.task().get()).isEqualTo(Task.ADD);
        assertThat(model.name().get()).isEqualTo(HANA);
        assertThat(model.roles()).containsExactly(Role.SUPERVISOR);
        assertThat(model.all()).hasSize(1);
        assertThat(model.change().working().get()).isFalse();
    }

    @Test
    void a_passphrase_is_wiped_once_it_was_used() {
        model.begin(Task.ADD);
        model.name().set(HANA);
        model.roles().add(Role.CASEWORKER);
        var typed = twice(STRONG, STRONG);
        model.add(typed);
        assertThat(typed.passphrase().characters()).containsOnly('\0');
        assertThat(typed.again().characters()).containsOnly('\0');
    }

    @Test
    void roles_are_changed_from_what_they_are_and_nobody_takes_the_last_administrator_away() {
        add(HANA, STRONG, Role.CASEWORKER);
        model.begin(Task.ROLES);
        assertThat(model.roles()).containsExactly(Role.CASEWORKER);
        model.roles().add(Role.SUPERVISOR);
        model.assign();
        assertThat(model.chosen().get().orElseThrow().account().roles())
                .containsExactlyInAnyOrder(Role.CASEWORKER, Role.SUPERVISOR);
        choose(QuickVault.NAME);
        model.begin(Task.ROLES);
        model.roles().remove(Role.ADMINISTRATOR);
        model.assign();
        assertThat(model.change().troubles().get()).containsExactly(Trouble.LAST_ADMINISTRATOR);
        assertThat(model.task().get()).isEqualTo(Task.ROLES);
    }

    @Test
    void an_account_is_disabled_and_let_in_again_with_a_new_passphrase() {
        add(HANA, STRONG, Role.CASEWORKER);
        model.begin(Task.DISABLE);
        model.disable();
        assertThat(model.chosen().get()).map(KnownAccount::isDisabled).contains(true);
        model.begin(Task.LET_IN);
        model.reset(twice("sardonyx vexed umbral gantry", "sardonyx vexed umbral gantry"));
        assertThat(model.done().get()).contains(new AccountsModel.Done(Task.LET_IN, HANA));
        assertThat(model.chosen().get()).map(KnownAccount::isDisabled).contains(false);
        assertThat(unlocking(HANA, "sardonyx vexed umbral gantry"))
                .isInstanceOf(Unlocking.Unlocked.class);
    }

    @Test
    void what_was_begun_is_given_up_when_another_account_is_chosen() {
        add(HANA, STRONG, Role.CASEWORKER);
        model.begin(Task.ROLES);
        choose(QuickVault.NAME);
        assertThat(model.task().get()).isEqualTo(Task.LOOK);
        assertThat(model.roles()).isEmpty();
    }

    @Test
    void ones_own_passphrase_is_changed_by_who_knows_it() {
        var own =
                new OwnPassphraseModel(new Accounts(session), session.account(), new SameThread());
        own.open();
        own.change(typed(""), twice(STRONG, STRONG));
        assertThat(own.change().troubles().get()).containsExactly(Trouble.WRONG_PASSPHRASE);
        own.change(typed("wrong"), twice(STRONG, STRONG));
        assertThat(own.change().troubles().get()).containsExactly(Trouble.WRONG_PASSPHRASE);
        var unused = typed(QuickVault.PASSPHRASE);
        own.change(unused, twice(STRONG, "other"));
        assertThat(own.change().troubles().get()).containsExactly(Trouble.NOT_THE_SAME);
        assertThat(unused.characters()).containsOnly('\0');
        assertThat(own.stage().get()).isEqualTo(OwnPassphraseModel.Stage.OPEN);
        var present = typed(QuickVault.PASSPHRASE);
        own.change(present, twice(STRONG, STRONG));
        assertThat(own.stage().get()).isEqualTo(OwnPassphraseModel.Stage.DONE);
        assertThat(present.characters()).containsOnly('\0');
        assertThat(unlocking(QuickVault.NAME, STRONG)).isInstanceOf(Unlocking.Unlocked.class);
    }

    private void add(String name, String passphrase, Role... roles) {
        model.begin(Task.ADD);
        model.name().set(name);
        model.roles().addAll(Set.of(roles));
        model.add(twice(passphrase, passphrase));
    }

    private void choose(String name) {
        model.all().stream()
                .filter(account -> name(account).equals(name))
                .findFirst()
                .ifPresent(model::choose);
    }

    private Unlocking unlocking(String name, String passphrase) {
        session.close();
        var outcome = QuickVault.in(home, clock).unlock(name, typed(passphrase));
        if (outcome instanceof Unlocking.Unlocked(Session opened)) {
            session = opened;
        }
        return outcome;
    }

    private static String name(KnownAccount account) {
        return account.account().name();
    }

    private static TypedTwice twice(String first, String second) {
        return new TypedTwice(typed(first), typed(second));
    }

    private static Passphrase typed(String passphrase) {
        return new Passphrase(passphrase.toCharArray());
    }
}
