package org.shirube.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.casework.Casework;
import org.shirube.scoring.Shipped;
import org.shirube.storage.QuickVault;
import org.shirube.storage.SteppingClock;
import org.shirube.ui.kit.Hand;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// Shift three times hides the window from wherever one is, and the passphrase leads back there.
@ExtendWith(ApplicationExtension.class)
class HideEverywhereTest {

    private final SteppingClock clock = new SteppingClock(Instant.parse("2026-11-20T03:00:00Z"), 1);

    @TempDir private Path home;
    private Stage stage;
    private OfficeWindow window;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void open() {
        try (var session = QuickVault.session(home, clock)) {
            new Casework(session, Shipped.rules(), clock).begin("Linh");
        }
        window = OfficeWindow.open(stage, QuickVault.in(home, clock), home, clock);
        window.signIn();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void hideAndComeBack(String selector) {
        Hand.until(() -> window.sees(selector));
        window.settle();
        window.hide();
        assertThat(window.sees(".notes")).as(selector).isTrue();
        assertThat(window.sees(".frame")).as(selector).isFalse();
        assertThat(Hand.ask(HideEverywhereTest::popups)).as(selector).isZero();
        assertThat(Hand.ask(() -> stage.getTitle())).isEqualTo("Notes");
        window.fire("More");
        window.hand().type("wrong");
        window.press(KeyCode.ENTER);
        window.settle();
        assertThat(window.sees(".frame")).as(selector).isFalse();
        window.hand().type(QuickVault.PASSPHRASE);
        window.press(KeyCode.ENTER);
        Hand.until(() -> window.sees(selector));
        assertThat(window.sees(".notes")).isFalse();
    }

    private static long popups() {
        return List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .filter(Window::isShowing)
                .count();
    }

    @Test
    void from_every_screen() {
        hideAndComeBack(".home");
        window.toCases();
        hideAndComeBack(".case-list");
        window.openCase();
        hideAndComeBack(".wizard");
        window.fire("Topics");
        window.fire("Check the answers");
        hideAndComeBack(".check");
        window.fire("Office");
        hideAndComeBack(".office");
        window.fire("Log");
        hideAndComeBack(".audit");
    }

    @Test
    void while_a_list_hangs_open_and_while_a_name_is_typed() {
        window.toCases();
        window.pressControl(KeyCode.N);
        window.hand().type("Nguy");
        Hand.does(() -> window.field().selectRange(1, 3));
        hideAndComeBack(".begin");
        assertThat(window.field().getText()).isEqualTo("Nguy");
        assertThat(window.field().getAnchor()).isEqualTo(1);
        assertThat(window.field().getCaretPosition()).isEqualTo(3);
        window.press(KeyCode.ESCAPE);
        window.fire("Log");
        Hand.until(() -> window.sees(".audit"));
        Hand.does(() -> {
            var list = (ComboBox<?>) stage.getScene().getRoot().lookup(".audit .combo-box");
            list.requestFocus();
            list.show();
        });
        hideAndComeBack(".audit");
    }
}
