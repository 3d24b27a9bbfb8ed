package org.shirube.ui.kit;

import javafx.application.Platform;
import javafx.scene.Node;

/// Gives a node the focus when its page comes into the window, so that typing can begin at once.
public final class FirstFocus {

    private FirstFocus() {}

    public static void on(Node node) {
        on(node, node::requestFocus);
    }

    /// For a field that is made of several: whenever `node` comes into the window, `focus` runs.
    public static void on(Node node, Runnable focus) {
        node.sceneProperty()
                .addListener((_, _, scene) -> {
                    if (scene != null) {
                        Platform.runLater(focus);
                    }
                });
    }
}
