package org.shirube.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.casework.Accounts;
import org.shirube.casework.Passphrase;
import org.shirube.casework.Role;
import org.shirube.casework.Session;
import org.shirube.casework.Unlocking;
import org.shirube.storage.QuickVault;
import org.shirube.storage.SteppingClock;
import org.shirube.ui.kit.Hand;
import org.shirube.ui.kit.HandMetronome;
import org.shirube.ui.kit.SameThread;
import org.shirube.ui.shell.OpenShell;
import org.shirube.vault.PaperSheets;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The way from a forgotten passphrase back in, by hand, with pictures of each step.
@ExtendWith(ApplicationExtension.class)
class ForgottenScreensTest {

    private static final String STRONG = "umbral quillon vexed sardonyx";

    private final SteppingClock clock = new SteppingClock(Instant.parse("2026-11-20T03:00:00Z"), 1);
    private final PaperSheets craft = new PaperSheets();
    private final List<Session> entered = new ArrayList<>();
    private final List<String> went = new ArrayList<>();

    @TempDir private Path home;
    private OpenShell shell;

    @Start
    void start(Stage stage) {
        shell = new OpenShell(stage);
    }

    @AfterEach
    void close() {
        Hand.closeAll();
        entered.forEach(Session::close);
    }

    @Test
    void the_sign_in_page_counts_the_seconds_and_leads_to_what_can_be_done() {
        var vault = new PretendVault();
        vault.exists(true);
        vault.answer(new Unlocking.TooSoon(12));
        var metronome = new HandMetronome();
        var model = new SignInModel(vault, new SameThread(), entered::add, metronome);
        shell.show(
                new SignInView(model, new SignInView.Ways(() -> went.add("forgotten"), () -> {})));
        var hand = shell.hand();
        hand.type("Ito");
        hand.press(KeyCode.ENTER);
        hand.type("wrong");
        hand.press(KeyCode.ENTER);
        Hand.does(() -> metronome.tick(3));
        assertThat(((Label) hand.find("#wait")).getText()).isEqualTo("9 seconds more");
        shell.pictures("sign-in-wait");
        hand.type("kept");
        hand.press(KeyCode.ENTER);
        assertThat(vault.asked()).hasSize(1);
        Hand.does(() -> metronome.tick(9));
        vault.answer(new Unlocking.WrongPassphrase());
        hand.press(KeyCode.ENTER);
        assertThat(vault.asked()).containsExactly("unlock Ito wrong", "unlock Ito kept");
        fire("#forgotten");
        assertThat(went).containsExactly("forgotten");
    }

    @Test
    void the_page_says_what_can_be_done_and_leads_there() {
        shell.show(
                new ForgottenScreen(
                        new ForgottenScreen.Ways(
                                () -> went.add("sign in"),
                                () -> went.add("recovery"),
                                () -> went.add("rehearsal"))));
        shell.pictures("forgotten");
        fire("#recover");
        fire("#check");
        fire("#to-sign-in");
        assertThat(went).containsExactly("recovery", "rehearsal", "sign in");
    }

    @Test
    void sheets_give_an_administrator_a_new_passphrase() {
        var sheets = sheets();
        var model =
                new RecoverModel(
                        QuickVault.in(home, clock),
                        craft,
                        new SameThread(),
                        entered::add,
                        new HandMetronome());
        shell.show(new RecoverScreen(model, () -> went.add("back")));
        var hand = shell.hand();
        hand.type(String.join(" ", sheets.get(0)));
        hand.press(KeyCode.ENTER);
        shell.pictures("recover-second-sheet");
        hand.type(String.join(" ", sheets.get(2)));
        hand.press(KeyCode.ENTER);
        Hand.until(() -> model.opened().get());
        shell.pictures("recover-administrator");
        Hand.does(() -> administrator(QuickVault.NAME).fire());
        Hand.does(() -> password(0).requestFocus());
        hand.type(STRONG);
        hand.press(KeyCode.ENTER);
        hand.type(STRONG);
        hand.press(KeyCode.ENTER);
        assertThat(entered).hasSize(1);
        assertThat(entered.getFirst().account().name()).isEqualTo(QuickVault.NAME);
    }

    /// Two of three.
    private List<List<String>> sheets() {
        try (var session = QuickVault.session(home, clock);
                var secret = craft.newSecret()) {
            var words = craft.make(secret, 2, 3).stream().map(each -> each.words()).toList();
            var accounts = new Accounts(session);
            accounts.print(secret.bytes(), 2, 3);
            accounts.add("Mika", Set.of(Role.ADMINISTRATOR), new Passphrase(STRONG.toCharArray()));
            return words;
        }
    }

    private RadioButton administrator(String name) {
        return shell.hand().root().lookupAll(".administrators .radio-button").stream()
                .map(RadioButton.class::cast)
                .filter(button -> button.getText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private PasswordField password(int place) {
        return shell.hand().root().lookupAll(".password-field").stream()
                .map(PasswordField.class::cast)
                .skip(place)
                .findFirst()
                .orElseThrow();
    }

    private void fire(String selector) {
        Hand.does(() -> ((Button) shell.hand().find(selector)).fire());
    }
}
