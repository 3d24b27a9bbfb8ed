package org.shirube.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shirube.casework.Passphrase;
import org.shirube.casework.Role;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Session;
import org.shirube.casework.Unlocking;

import java.nio.file.Path;

class StoredVaultTest {

    private final SteppingClock clock = new SteppingClock();

    @TempDir private Path home;

    @Test
    void the_first_account_has_every_role() {
        var vault = QuickVault.in(home, clock);
        assertThat(vault.exists()).isFalse();
        try (var session = QuickVault.session(vault.create(" Aiko ", QuickVault.passphrase()))) {
            assertThat(vault.exists()).isTrue();
            assertThat(session.account().name()).isEqualTo("Aiko");
            assertThat(session.account().roles()).containsExactlyInAnyOrder(Role.values());
        }
    }

    @Test
    void who_signs_in_later_is_the_same_account() {
        var created = QuickVault.session(home, clock);
        created.close();
        try (var session = QuickVault.session(home, clock)) {
            assertThat(session.account()).isEqualTo(created.account());
        }
    }

    @Test
    void a_wrong_passphrase_a_wrong_name_and_a_store_in_use_are_told() {
        try (var session = QuickVault.session(home, clock)) {
            assertThat(session.account().name()).isEqualTo(QuickVault.NAME);
            assertThat(QuickVault.in(home, clock).unlock("Aiko", QuickVault.passphrase()))
                    .isEqualTo(new Unlocking.InUseElsewhere());
        }
        assertThat(QuickVault.in(home, clock).unlock("Aiko", new Passphrase(new char[] {'x'})))
                .isEqualTo(new Unlocking.WrongPassphrase());
        assertThat(QuickVault.in(home, clock).unlock("Akio", QuickVault.passphrase()))
                .isEqualTo(new Unlocking.WrongPassphrase());
    }

    @Test
    void a_passphrase_is_wiped_once_it_was_used() {
        var first = QuickVault.passphrase();
        QuickVault.session(QuickVault.in(home, clock).create("Aiko", first)).close();
        assertThat(first.characters()).containsOnly('\0');
        var wrong = new Passphrase("not this".toCharArray());
        QuickVault.in(home, clock).unlock("Aiko", wrong);
        assertThat(wrong.characters()).containsOnly('\0');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a folder with  spaces ",
                "相談室の記録",
                "🌸👩‍👧",
                "semi;colon;IFEXISTS=TRUE",
                "quotes'\"and`dollar$HOME",
                "100%25#?&=+",
                "~",
                "file:nio:mem:"
            })
    void a_folder_of_any_name_takes_a_store(String name) {
        var folder = home.resolve(name);
        keepOneAnswer(folder);
        assertThat(folder.resolve("store").resolve("cases.mv.db")).isNotEmptyFile();
    }

    @Test
    void a_very_long_path_takes_a_store_or_is_refused_and_nothing_is_half_made() {
        var deep = home;
        while (deep.toString().length() < 3900) {
            deep = deep.resolve("d".repeat(80));
        }
        boolean refused = false;
        for (int more = 1; more < 200; more += 30) {
            refused |= isRefused(deep.resolve("d".repeat(more)));
        }
        assertThat(refused).isTrue();
    }

    private boolean isRefused(Path folder) {
        var vault = QuickVault.in(folder, clock);
        return switch (vault.create("Aiko", QuickVault.passphrase())) {
            case Unlocking.Unlocked(Session session) -> {
                session.close();
                QuickVault.session(vault.unlock("Aiko", QuickVault.passphrase())).close();
                yield false;
            }
            case Unlocking refused -> {
                assertThat(refused).isEqualTo(new Unlocking.NotWritable());
                assertThat(vault.exists()).isFalse();
                yield true;
            }
        };
    }

    private void keepOneAnswer(Path folder) {
        SavedScreening begun;
        try (var session = QuickVault.session(folder, clock)) {
            begun = session.store().begin(Examples.newCase("Linh"), session.account().id());
        }
        try (var session = QuickVault.session(folder, clock)) {
            assertThat(session.store().screening(begun.id())).isPresent();
        }
    }

    @Test
    void a_store_for_people_opens_with_the_dear_setting_too() {
        var vault = new StoredVault(home, clock);
        QuickVault.session(vault.create("Aiko", QuickVault.passphrase())).close();
        QuickVault.session(vault.unlock("Aiko", QuickVault.passphrase())).close();
        assertThat(vault.unlock("Aiko", new Passphrase(new char[0])))
                .isEqualTo(new Unlocking.WrongPassphrase());
    }
}
