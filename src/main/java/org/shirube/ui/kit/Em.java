package org.shirube.ui.kit;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Font;

/// The text size around a node, for the few layouts that style sheets cannot express.
final class Em {

    private Em() {}

    /// In pixels: the font size of the first text in or below the node.
    static double of(Node node) {
        if (node instanceof Labeled labeled) {
            return labeled.getFont().getSize();
        }
        return node instanceof Parent parent && !parent.getChildrenUnmodifiable().isEmpty()
                ? of(parent.getChildrenUnmodifiable().getFirst())
                : Font.getDefault().getSize();
    }
}
