package org.shirube.app.window;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.shirube.casework.Clock;
import org.shirube.casework.Edition;
import org.shirube.scoring.Shipped;
import org.shirube.storage.QuickVault;
import org.shirube.storage.StoredVault;
import org.shirube.text.Language;
import org.shirube.ui.kit.Hand;
import org.shirube.ui.shell.Heart;
import org.shirube.ui.shell.WindowMemory;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// The whole window on a real store, with a heart that beats when the test says so, and the hand of
/// whoever signs in.
final class OfficeWindow {

    private final Stage stage;
    private final Composition composition;
    private final Heart heart = new Heart();
    private boolean closed;

    private OfficeWindow(Stage stage, StoredVault vault, Path home, Clock clock) {
        this.stage = stage;
        composition =
                new Composition(
                        Shipped.handbook(),
                        new Entrance.SignIn(vault),
                        clock,
                        () -> Edition.of(List.of()),
                        Language.EN,
                        new WindowMemory(home.resolve("appearance.properties")),
                        heart);
    }

    static OfficeWindow open(Stage stage, StoredVault vault, Path home, Clock clock) {
        var window = new OfficeWindow(stage, vault, home, clock);
        Hand.does(() -> window.composition.open(stage));
        return window;
    }

    void close() {
        if (!closed) {
            closed = true;
            Hand.closeAll();
            composition.close();
        }
    }

    Heart heart() {
        return heart;
    }

    Hand hand() {
        return new Hand(stage.getScene());
    }

    void signIn() {
        Hand.until(() -> focused().filter(node -> "signin-name".equals(node.getId())).isPresent());
        hand().type(QuickVault.NAME);
        press(KeyCode.ENTER);
        hand().type(QuickVault.PASSPHRASE);
        press(KeyCode.ENTER);
        Hand.until(() -> sees(".frame"));
        settle();
    }

    /// From wherever one is.
    void toCases() {
        fire("Cases");
        Hand.until(() -> focused().filter(ListView.class::isInstance).isPresent());
    }

    /// Opens the first case of the list.
    void openCase() {
        toCases();
        press(KeyCode.ENTER);
        Hand.until(() -> focused().filter(node -> "continue".equals(node.getId())).isPresent());
        press(KeyCode.ENTER);
        Hand.until(() -> sees(".wizard"));
        settle();
    }

    /// Everything given to the store is written, and what came of it is on the screen.
    void settle() {
        for (int i = 0; i < 3; i++) {
            var done = new CompletableFuture<Boolean>();
            Hand.does(() -> composition.background().run(() -> true, done::complete));
            done.join();
            Hand.settle();
        }
    }

    Optional<Node> focused() {
        return Hand.ask(() -> Optional.ofNullable(stage.getScene().getFocusOwner()));
    }

    TextInputControl field() {
        return (TextInputControl) focused().orElseThrow();
    }

    boolean sees(String selector) {
        return Hand.ask(() ->
                stage.getScene().getRoot().lookupAll(selector).stream()
                        .anyMatch(OfficeWindow::isShown));
    }

    /// Presses the button on which this is written.
    void fire(String words) {
        Hand.does(() -> button(words).fire());
    }

    private ButtonBase button(String words) {
        return stage.getScene().getRoot().lookupAll("*").stream()
                .filter(node -> node instanceof ButtonBase && isShown(node))
                .filter(node -> says(node, words))
                .map(ButtonBase.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words));
    }

    private static boolean says(Node node, String words) {
        return (node instanceof Labeled labeled && words.equals(labeled.getText()))
                || (node instanceof Parent parent
                        && parent.getChildrenUnmodifiable().stream()
                                .anyMatch(child -> says(child, words)));
    }

    void press(KeyCode... keys) {
        hand().press(keys);
    }

    /// The robot without a screen holds no keys down.
    void pressControl(KeyCode key) {
        Hand.does(() -> {
            var pressed =
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, true, false, false);
            var target = stage.getScene().getFocusOwner();
            (target == null ? stage.getScene().getRoot() : target).fireEvent(pressed);
        });
    }

    void hide() {
        for (int i = 0; i < 3; i++) {
            press(KeyCode.SHIFT);
        }
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }
}
