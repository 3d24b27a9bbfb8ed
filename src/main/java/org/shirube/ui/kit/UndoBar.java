package org.shirube.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Says what was done, and takes it back while it stands there: what somebody does by mistake costs
/// one press.
public final class UndoBar extends HBox {

    public UndoBar(String done, String undo, Runnable undoing) {
        var said = new WrappedText(done);
        setHgrow(said, Priority.ALWAYS);
        var button = new ActionButton("undo", undo, undoing);
        button.getStyleClass().addAll("plain", "small");
        getStyleClass().add("undo-bar");
        getChildren().setAll(said, button);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(done);
    }
}
