package org.shirube.ui.kit;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

import java.util.List;
import java.util.Optional;

/// Puts one node alone into a window. What was there is taken out meanwhile, not only hidden: no
/// key and no screen reader reaches it, and it comes back as it was, to the focus.
public final class Alone {

    private final Node sheet;
    private List<Node> behind = List.of();
    private Optional<Node> hadFocus = Optional.empty();

    public Alone(Node sheet) {
        this.sheet = sheet;
    }

    public boolean isShown() {
        return !behind.isEmpty();
    }

    /// Fills the window, whose root is a [StackPane].
    public void show(Scene window) {
        if (!isShown() && window.getRoot() instanceof StackPane root) {
            hadFocus = Optional.ofNullable(window.getFocusOwner());
            behind = List.copyOf(root.getChildren());
            root.getChildren().setAll(sheet);
        }
    }

    /// Gives the window back, unless something else has taken it meanwhile.
    public void end() {
        if (sheet.getParent() instanceof StackPane root) {
            root.getChildren().setAll(behind);
            hadFocus.ifPresent(Node::requestFocus);
        }
        behind = List.of();
    }
}
