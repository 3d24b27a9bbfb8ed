package org.shirube.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.ui.interview.Desk.id;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.casework.Saving;
import org.shirube.scoring.Handbook;
import org.shirube.text.Language;
import org.shirube.ui.interview.Desk;
import org.shirube.ui.interview.LiveScreening;
import org.shirube.ui.kit.Hand;
import org.shirube.ui.shell.OpenShell;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Every way out of an interview while something of it is not on the disk.
@ExtendWith(ApplicationExtension.class)
class LeavingTest {

    private static final Handbook HANDBOOK = Desk.standardHandbook();

    private final Desk desk = new Desk(HANDBOOK);
    private final LiveScreening live = desk.open();
    private final WizardModel model = new WizardModel(live);
    private OpenShell window;

    @Start
    void open(Stage stage) {
        live.profile(Desk.intern());
        window = new OpenShell(stage);
        window.shell().show(new WizardScreen(model, HANDBOOK, window));
    }

    @AfterEach
    void close() {
        Hand.closeAll();
    }

    private void failToSave() {
        desk.store().fail(Saving.Reason.DISK_FULL);
        Hand.does(() -> live.answer(id("controller-nearby"), Desk.no()));
    }

    @Test
    void rail_trail_and_language_are_refused_alike_while_an_answer_is_not_on_the_disk() {
        failToSave();
        press(".rail-item", "Cases");
        assertThat(model.leaving().isBlocked()).isTrue();
        window.pictures("wizard-leaving-refused");
        press(".crumb", "Cases");
        press(".rail-item", "日本語");
        assertThat(window.went()).isEmpty();
        assertThat(window.appearance().language().get()).isEqualTo(Language.EN);
    }

    @Test
    void once_it_is_written_the_way_that_was_wanted_is_taken() {
        failToSave();
        press(".rail-item", "Cases");
        desk.store().recover();
        Hand.does(() -> ((Button) window.hand().find(".unsaved .primary")).fire());
        assertThat(window.went()).containsExactly("cases");
        assertThat(desk.kept().content()).isEqualTo(live.saved().content());
    }

    @Test
    void locking_and_hiding_are_never_refused() {
        failToSave();
        press(".bar-button", "Hide");
        assertThat(window.hand().find(".cover")).isNotNull();
        Hand.does(() -> ((Button) window.hand().find(".notes .button")).fire());
        window.hand().type(OpenShell.PASSPHRASE);
        window.hand().press(KeyCode.ENTER);
        press(".rail-item", "Lock");
        assertThat(window.went()).containsExactly("sign in");
    }

    private void press(String selector, String text) {
        Hand.does(() -> button(selector, text).fire());
    }

    private Button button(String selector, String text) {
        return (Button)
                root().lookupAll(selector).stream()
                        .filter(node -> ((Button) node).getText().equals(text))
                        .findFirst()
                        .orElseThrow();
    }

    private Node root() {
        return window.hand().root();
    }
}
