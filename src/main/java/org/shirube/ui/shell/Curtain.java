package org.shirube.ui.shell;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What is drawn over a window, and away again. Meanwhile everything behind is taken out of the
/// window, not only hidden: no key reaches it, and it comes back as it was, to the caret.
final class Curtain {

    private final StackPane root;
    private List<Node> behind = List.of();
    private @Nullable Node hadFocus;

    Curtain(StackPane root) {
        this.root = root;
    }

    boolean isDrawn() {
        return !behind.isEmpty();
    }

    void draw(Cover cover) {
        if (isDrawn()) {
            return;
        }
        hadFocus = root.getScene().getFocusOwner();
        List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(Window::hide);
        behind = List.copyOf(root.getChildren());
        root.getChildren().setAll(cover);
        cover.focus();
    }

    /// Replaces what is in the window, or what will be there when the curtain opens.
    void setBehind(Node content) {
        if (isDrawn()) {
            behind = List.of(content);
            hadFocus = null;
        } else {
            root.getChildren().setAll(content);
        }
    }

    void open() {
        root.getChildren().setAll(behind);
        behind = List.of();
        if (hadFocus != null) {
            hadFocus.requestFocus();
        }
    }
}
