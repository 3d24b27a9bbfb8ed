package org.shirube.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.shirube.text.Texts;
import org.shirube.ui.Screen;
import org.shirube.ui.kit.Hand;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Optional;

/// Copies out of a real window onto the real pasteboard, and covers, locks and closes the window.
@ExtendWith(ApplicationExtension.class)
@ResourceLock("pasteboard")
class CopyWatchTest {

    private static final String TEXT = "what somebody said";

    private TextField field;
    private OpenShell shell;

    /// A screen with one field in it.
    private record OneField(TextField field, boolean isInside) implements Screen {

        @Override
        public Node view(Texts texts) {
            return field;
        }

        @Override
        public List<Crumb> trail(Texts texts) {
            return List.of(new Crumb("here", () -> {}));
        }
    }

    @Start
    void open(Stage stage) {
        shell = new OpenShell(stage);
        field = new TextField(TEXT);
    }

    @AfterEach
    void close() {
        Hand.does(() -> Clipboard.getSystemClipboard().clear());
        Hand.closeAll();
    }

    @Test
    void what_was_copied_by_key_is_gone_when_the_window_is_hidden() {
        copyByKey();
        Hand.does(() -> shell.shell().hide());
        assertThat(pasteboard()).isEmpty();
    }

    @Test
    void what_was_copied_by_key_is_gone_when_the_interview_is_paused() {
        copyByKey();
        Hand.does(() -> shell.shell().hide());
        assertThat(pasteboard()).isEmpty();
    }

    @Test
    void what_was_copied_by_key_is_gone_when_somebody_must_sign_in_again() {
        copyByKey();
        shell.show(emptyField(false));
        assertThat(pasteboard()).isEmpty();
    }

    @Test
    void what_was_copied_by_key_is_gone_when_the_window_closes() {
        copyByKey();
        Hand.does(() -> shell.shell().end());
        assertThat(pasteboard()).isEmpty();
    }

    @Test
    void what_was_cut_by_the_menu_of_the_field_is_gone_too() {
        showTheField();
        var cut = new MenuItem("Cut");
        cut.setOnAction(_ -> field.cut());
        var menu = new ContextMenu(cut);
        Hand.does(() -> menu.show(field, 10, 10));
        Hand.does(cut::fire);
        Hand.does(menu::hide);
        assertThat(pasteboard()).contains(TEXT);
        Hand.does(() -> shell.shell().hide());
        assertThat(pasteboard()).isEmpty();
    }

    @Test
    void it_can_be_pasted_on_another_page_of_the_program() {
        copyByKey();
        shell.show(emptyField(true));
        assertThat(pasteboard()).contains(TEXT);
    }

    @Test
    void what_another_program_copied_stays() {
        copyByKey();
        put("of another program");
        Hand.does(() -> shell.shell().hide());
        assertThat(pasteboard()).contains("of another program");
    }

    private void copyByKey() {
        showTheField();
        Hand.does(() -> field.fireEvent(withControl(KeyCode.C)));
        assertThat(pasteboard()).contains(TEXT);
    }

    private static KeyEvent withControl(KeyCode key) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, true, false, false);
    }

    private void showTheField() {
        shell.show(new OneField(field, true));
        Hand.does(() -> {
            field.requestFocus();
            field.selectAll();
        });
    }

    private static OneField emptyField(boolean isInside) {
        return Hand.ask(() -> new OneField(new TextField(), isInside));
    }

    private static void put(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Hand.does(() -> Clipboard.getSystemClipboard().setContent(content));
    }

    private static Optional<String> pasteboard() {
        return Optional.ofNullable(Hand.ask(() -> Clipboard.getSystemClipboard().getString()));
    }
}
