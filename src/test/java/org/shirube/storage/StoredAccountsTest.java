package org.shirube.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.shirube.casework.AccountChange;
import org.shirube.casework.AccountId;
import org.shirube.casework.Accounts;
import org.shirube.casework.Audit;
import org.shirube.casework.KnownAccount;
import org.shirube.casework.Passphrase;
import org.shirube.casework.Recovering;
import org.shirube.casework.Role;
import org.shirube.casework.Session;
import org.shirube.casework.Unlocking;
import org.shirube.vault.CheapStores;
import org.shirube.vault.Opening;
import org.shirube.vault.ScarceDisk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// Accounts in a real store: who comes in, and that the audit log holds whatever was changed.
@ResourceLock("scarce disk")
class StoredAccountsTest {

    private static final String HANA = "Hana";
    private static final AccountChange DONE = new AccountChange.Done();
    private static final byte[] SHEETS =
            new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8};

    private final SteppingClock clock = new SteppingClock();

    @TempDir private Path home;
    private Session session;

    @BeforeEach
    void open() {
        session = QuickVault.session(home, clock);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void an_account_that_was_added_comes_in_with_its_own_roles_and_key() {
        assertThat(add(HANA, "river stone", Role.CASEWORKER)).isEqualTo(DONE);
        signIn(HANA, "river stone");
        assertThat(session.account().name()).isEqualTo(HANA);
        assertThat(session.account().roles()).containsExactly(Role.CASEWORKER);
        signIn(QuickVault.NAME, QuickVault.PASSPHRASE);
        theLogIsWhole();
    }

    @Test
    void a_name_is_taken_however_it_is_written() {
        assertThat(add("Ａｉｋｏ ", "x", Role.CASEWORKER)).isEqualTo(new AccountChange.NameTaken());
        assertThat(add(" ", "x", Role.CASEWORKER)).isEqualTo(new AccountChange.NoName());
        assertThat(add(HANA, "x")).isEqualTo(new AccountChange.NoRole());
        assertThat(add(HANA, "", Role.CASEWORKER)).isEqualTo(new AccountChange.NoPassphrase());
        assertThat(accounts().all()).hasSize(1);
    }

    @Test
    void a_disabled_account_does_not_come_in_and_a_reset_one_does_again() {
        add(HANA, "river stone", Role.SUPERVISOR);
        assertThat(accounts().disable(id(HANA))).isEqualTo(DONE);
        assertThat(lines()).isEqualTo(1);
        refused(HANA, "river stone");
        signIn(QuickVault.NAME, QuickVault.PASSPHRASE);
        assertThat(accounts().reset(id(HANA), typed("new moon"))).isEqualTo(DONE);
        refused(HANA, "river stone");
        signIn(HANA, "new moon");
        signIn(QuickVault.NAME, QuickVault.PASSPHRASE);
        theLogIsWhole();
    }

    @Test
    void after_a_reset_what_was_signed_before_is_still_known() {
        add(HANA, "river stone", Role.CASEWORKER);
        signIn(HANA, "river stone");
        session.store().begin(Examples.newCase("Linh"), session.account().id());
        signIn(QuickVault.NAME, QuickVault.PASSPHRASE);
        accounts().reset(id(HANA), typed("new moon"));
        signIn(HANA, "new moon");
        session.store().begin(Examples.newCase("Minh"), session.account().id());
        signIn(QuickVault.NAME, QuickVault.PASSPHRASE);
        theLogIsWhole();
    }

    @Test
    void a_passphrase_is_changed_by_who_knows_it_without_touching_the_store_file()
            throws IOException {
        var store = home.resolve("store");
        long size = Files.size(store.resolve("cases.mv.db"));
        var next = typed("a new one");
        assertThat(accounts().changeOwnPassphrase(typed("wrong"), typed("a new one")))
                .isEqualTo(new AccountChange.WrongPassphrase());
        assertThat(accounts().changeOwnPassphrase(typed(QuickVault.PASSPHRASE), next))
                .isEqualTo(DONE);
        assertThat(next.characters()).containsOnly('\0');
        assertThat(Files.size(store.resolve("cases.mv.db"))).isLessThan(2 * size);
        refused(QuickVault.NAME, QuickVault.PASSPHRASE);
        signIn(QuickVault.NAME, "a new one");
        theLogIsWhole();
    }

    @Test
    void nobody_shuts_out_the_last_administrator() {
        add(HANA, "river stone", Role.SUPERVISOR);
        var own = session.account().id();
        assertThat(accounts().disable(own)).isEqualTo(new AccountChange.OwnAccount());
        assertThat(accounts().reset(own, typed("x"))).isEqualTo(new AccountChange.OwnAccount());
        assertThat(accounts().assign(own, Set.of(Role.CASEWORKER)))
                .isEqualTo(new AccountChange.LastAdministrator());
        accounts().assign(id(HANA), Set.of(Role.ADMINISTRATOR));
        assertThat(accounts().assign(own, Set.of(Role.CASEWORKER))).isEqualTo(DONE);
        signIn(HANA, "river stone");
        assertThat(accounts().assign(session.account().id(), Set.of(Role.CASEWORKER)))
                .isEqualTo(new AccountChange.LastAdministrator());
    }

    @Test
    void a_key_whose_row_was_never_written_opens_nothing_and_is_cleared_away() throws IOException {
        session.close();
        try (var store = QuickVault.open(home)) {
            store.keys().add("Mallory", "river stone".toCharArray());
        }
        assertThat(lines()).isEqualTo(2);
        refused("Mallory", "river stone");
        signIn(QuickVault.NAME, QuickVault.PASSPHRASE);
        assertThat(lines()).isEqualTo(1);
    }

    @Test
    void a_reset_that_was_cut_short_leaves_the_old_passphrase() throws IOException {
        add(HANA, "river stone", Role.CASEWORKER);
        var hana = id(HANA);
        session.close();
        try (var store = QuickVault.open(home)) {
            store.keys().replace(hana, HANA, "new moon".toCharArray());
        }
        refused(HANA, "new moon");
        signIn(HANA, "river stone");
        assertThat(lines()).isEqualTo(2);
    }

    @Test
    void recovery_sheets_give_an_administrator_a_new_passphrase_and_show_no_case() {
        assertThat(accounts().sheets()).isEmpty();
        assertThat(accounts().print(SHEETS, 2, 3)).isEqualTo(DONE);
        assertThat(accounts().sheets())
                .hasValueSatisfying(set -> assertThat(set.printed()).isEqualTo(3));
        var own = session.account().id();
        session.close();
        try (var recovery = recovering(SHEETS)) {
            assertThat(recovery.administrators())
                    .extracting(KnownAccount::account)
                    .extracting(account -> account.id())
                    .containsExactly(own);
            assertThat(recovery.reset(own, typed("found again"))).isEqualTo(DONE);
        }
        refused(QuickVault.NAME, QuickVault.PASSPHRASE);
        signIn(QuickVault.NAME, "found again");
        assertThat(accounts().all()).hasSize(1);
        theLogIsWhole();
    }

    @Test
    void other_sheets_open_nothing_and_earlier_ones_no_longer() {
        var later = SHEETS.clone();
        later[0] = 9;
        accounts().print(SHEETS, 1, 1);
        assertThat(accounts().rehearse(later)).isEqualTo(new AccountChange.WrongSheets());
        assertThat(accounts().rehearse(SHEETS)).isEqualTo(DONE);
        assertThat(accounts().sheets().orElseThrow().rehearsed()).isPresent();
        accounts().print(later, 1, 1);
        assertThat(accounts().sheets().orElseThrow().rehearsed()).isEmpty();
        assertThat(lines()).isEqualTo(2);
        session.close();
        var vault = QuickVault.in(home, clock);
        assertThat(vault.rehearse(SHEETS)).isFalse();
        assertThat(vault.rehearse(later)).isTrue();
        assertThat(vault.recover(SHEETS))
                .isEqualTo(new Recovering.Refused(new Unlocking.WrongPassphrase()));
        signIn(QuickVault.NAME, QuickVault.PASSPHRASE);
        theLogIsWhole();
    }

    @Test
    void recovery_sheets_are_no_account_that_anybody_signs_in_with() {
        accounts().print(SHEETS, 1, 1);
        session.close();
        var opening =
                CheapStores.in(home)
                        .open("", new String(SHEETS, StandardCharsets.ISO_8859_1).toCharArray());
        assertThat(opening).isEqualTo(new Opening.Refused(new Unlocking.WrongPassphrase()));
    }

    @Test
    void a_full_disk_leaves_every_account_as_it_was() {
        add(HANA, "river stone", Role.CASEWORKER);
        session.close();
        ScarceDisk.mount();
        var vault = QuickVault.onScarceDisk(home, clock);
        session = QuickVault.session(vault.unlock(QuickVault.NAME, QuickVault.passphrase()));
        ScarceDisk.fill(0, 0);
        try {
            assertThat(add("Ito", "x", Role.CASEWORKER)).isInstanceOf(AccountChange.NotSaved.class);
            assertThat(accounts().reset(id(HANA), typed("new moon")))
                    .isInstanceOf(AccountChange.NotSaved.class);
            assertThat(accounts().disable(id(HANA))).isInstanceOf(AccountChange.NotSaved.class);
            assertThat(
                            accounts()
                                    .changeOwnPassphrase(
                                            typed(QuickVault.PASSPHRASE), typed("another")))
                    .isInstanceOf(AccountChange.NotSaved.class);
        } finally {
            ScarceDisk.clear();
        }
        signIn(HANA, "river stone");
        signIn(QuickVault.NAME, QuickVault.PASSPHRASE);
        assertThat(accounts().all()).hasSize(2);
        assertThat(lines()).isEqualTo(2);
    }

    private AccountChange add(String name, String passphrase, Role... roles) {
        return accounts().add(name, Set.of(roles), typed(passphrase));
    }

    private Accounts accounts() {
        return new Accounts(session);
    }

    private AccountId id(String name) {
        return accounts().all().stream()
                .map(KnownAccount::account)
                .filter(account -> account.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void signIn(String name, String passphrase) {
        session.close();
        session = QuickVault.session(QuickVault.in(home, clock).unlock(name, typed(passphrase)));
    }

    private void refused(String name, String passphrase) {
        session.close();
        assertThat(QuickVault.in(home, clock).unlock(name, typed(passphrase)))
                .isEqualTo(new Unlocking.WrongPassphrase());
    }

    private Recovering.Open recovering(byte[] secret) {
        return (Recovering.Open) QuickVault.in(home, clock).recover(secret);
    }

    private void theLogIsWhole() {
        var check = new Audit(session).check(List.of());
        while (check.report().isEmpty()) {
            check.step();
        }
        var report = check.report().get();
        assertThat(report.faults()).isEmpty();
        assertThat(report.entries()).isGreaterThan(3);
    }

    private static Passphrase typed(String passphrase) {
        return new Passphrase(passphrase.toCharArray());
    }

    /// How many lines of the header open something.
    private long lines() {
        try {
            return Files.readString(home.resolve("store").resolve("header"))
                    .lines()
                    .filter(line -> line.startsWith("key ") || line.startsWith("recovery "))
                    .count();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
