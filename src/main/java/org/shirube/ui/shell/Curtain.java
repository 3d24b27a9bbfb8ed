package org.shirube.ui.shell;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

import java.util.List;
import java.util.Optional;

/// What is drawn over a window, and away again. Meanwhile everything behind is taken out of the
/// window, not only hidden: no key reaches it, and it comes back as it was, to the caret.
final class Curtain {

    private final StackPane root;
    private final Runnable drawing;
    private Optional<Drawn> drawn = Optional.empty();

    /// The cover, what is behind it, and what had the focus.
    private record Drawn(Cover cover, List<Node> behind, Optional<Node> focus, Runnable caret) {

        Drawn with(Cover other) {
            return new Drawn(other, behind, focus, caret);
        }

        Drawn with(Node content) {
            return new Drawn(cover, List.of(content), Optional.empty(), () -> {});
        }
    }

    /// `drawing` is told whenever it is drawn.
    Curtain(StackPane root, Runnable drawing) {
        this.root = root;
        this.drawing = drawing;
    }

    boolean isDrawn() {
        return drawn.isPresent();
    }

    /// The cover that is seen.
    Optional<Cover.Kind> cover() {
        return drawn.map(Drawn::cover).map(Cover::kind);
    }

    /// What has the focus, or had it when the curtain was drawn.
    Optional<Node> focus() {
        return drawn.map(Drawn::focus)
                .orElseGet(() -> Optional.ofNullable(root.getScene()).map(Scene::getFocusOwner));
    }

    void draw(Cover cover) {
        if (isDrawn()) {
            return;
        }
        drawing.run();
        List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(Window::hide);
        var focus = focus();
        drawn = Optional.of(new Drawn(cover, List.copyOf(root.getChildren()), focus, caret(focus)));
        root.getChildren().setAll(cover);
        cover.focus();
    }

    /// Another cover in the place of the one that is seen.
    void change(Cover cover) {
        drawn = drawn.map(before -> before.with(cover));
        root.getChildren().setAll(cover);
        cover.focus();
    }

    /// Replaces what is in the window, or what will be there when the curtain opens.
    void setBehind(Node content) {
        if (isDrawn()) {
            drawn = drawn.map(before -> before.with(content));
        } else {
            root.getChildren().setAll(content);
        }
    }

    void open() {
        drawn.ifPresent(before -> {
            drawn = Optional.empty();
            root.getChildren().setAll(before.behind());
            before.focus().ifPresent(Node::requestFocus);
            before.caret().run();
        });
    }

    /// A field selects all of its text when it gets the focus; this brings its caret back.
    private static Runnable caret(Optional<Node> focus) {
        if (focus.orElse(null) instanceof TextInputControl field) {
            int anchor = field.getAnchor();
            int caret = field.getCaretPosition();
            return () -> field.selectRange(anchor, caret);
        }
        return () -> {};
    }
}
