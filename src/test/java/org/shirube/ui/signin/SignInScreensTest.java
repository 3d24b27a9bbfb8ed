package org.shirube.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.casework.PlainWords;
import org.shirube.casework.Session;
import org.shirube.casework.Unlocking;
import org.shirube.text.Language;
import org.shirube.ui.kit.Hand;
import org.shirube.ui.kit.SameThread;
import org.shirube.ui.kit.Theme;
import org.shirube.ui.kit.Zoom;
import org.shirube.ui.shell.OpenShell;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;

@ExtendWith(ApplicationExtension.class)
class SignInScreensTest {

    private static final String STRONG = "four words walk together slowly";

    private final PretendVault vault = new PretendVault();
    private final List<Session> entered = new ArrayList<>();
    private OpenShell shell;

    @Start
    void open(Stage stage) {
        shell = new OpenShell(stage);
    }

    @AfterEach
    void close() {
        Hand.closeAll();
    }

    @Test
    void the_first_day_by_keyboard_alone() {
        sign(false);
        var hand = shell.hand();
        hand.type("Ito");
        hand.press(KeyCode.ENTER);
        hand.type(STRONG);
        shell.pictures("01-first-day");
        hand.press(KeyCode.ENTER);
        hand.type(STRONG);
        hand.press(KeyCode.ENTER);

        assertThat(entered).hasSize(1);
        assertThat(vault.asked()).containsExactly("create Ito " + STRONG);
    }

    @Test
    void a_weak_passphrase_is_told_so_in_words_and_refused() {
        sign(false);
        var hand = shell.hand();
        hand.type("Ito");
        hand.press(KeyCode.ENTER);
        hand.type("tanaka1985");
        hand.press(KeyCode.ENTER);
        hand.type("tanaka1985");
        hand.press(KeyCode.ENTER);
        shell.pictures("03-too-weak");

        assertThat(hand.find(".strength-meter").getAccessibleText())
                .startsWith("too weak A thief")
                .contains("names are guessed first");
        assertThat(vault.asked()).isEmpty();
    }

    @Test
    void words_by_lot_are_shown_until_they_are_hidden() {
        sign(false);
        var hand = shell.hand();
        Hand.does(hand.find(".suggest")::requestFocus);
        hand.press(KeyCode.SPACE);
        var words = hand.find(".words-by-lot").getAccessibleText().split(" ");
        hand.picture("04-words-by-lot-light");
        Hand.does(() -> shell.appearance().theme().set(Theme.DARK));
        Hand.does(() -> shell.appearance().zoom().set(new Zoom(200)));
        hand.scrollTo(".words-by-lot");
        hand.picture("04-words-by-lot-dark-200");
        Hand.does(() -> shell.appearance().zoom().set(Zoom.USUAL));
        assertThat(words).hasSize(6);
        assertThat(PlainWords.all()).contains(words);
        Hand.does(hand.find(".hide")::requestFocus);
        hand.press(KeyCode.SPACE);
        assertThat(hand.find(".passphrase-suggestion").lookupAll(".words-by-lot .label")).isEmpty();
    }

    @Test
    void a_wrong_passphrase_says_what_to_look_at_and_can_be_tried_again() {
        vault.answer(new Unlocking.WrongPassphrase());
        sign(true);
        var hand = shell.hand();
        hand.type("Ito");
        hand.press(KeyCode.ENTER);
        hand.type("wrong");
        hand.press(KeyCode.ENTER);
        shell.pictures("02-sign-in");
        vault.answer(vault.open());
        hand.type("right");
        hand.press(KeyCode.ENTER);

        assertThat(vault.asked()).containsExactly("unlock Ito wrong", "unlock Ito right");
        assertThat(entered).hasSize(1);
    }

    @Test
    void another_language_keeps_what_was_typed() {
        sign(true);
        var hand = shell.hand();
        hand.type("Ito");
        hand.press(KeyCode.ENTER);
        hand.type("half a pass");
        Hand.does(() -> shell.appearance().language().set(Language.JA));
        hand.type("phrase");
        hand.press(KeyCode.ENTER);

        assertThat(vault.asked()).containsExactly("unlock Ito half a passphrase");
    }

    private void sign(boolean exists) {
        vault.exists(exists);
        shell.show(
                new SignInView(
                        new SignInModel(vault, new SameThread(), entered::add),
                        new SignInView.Ways(
                                () -> vault.asked().add("forgotten"),
                                () -> vault.asked().add("restore"))));
    }
}
