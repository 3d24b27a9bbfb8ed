package org.shirube.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;

/// What stands where nothing is yet: what would be here, and the next step.
public final class EmptyState extends VBox {

    public EmptyState(Ikon icon, String title, String text, Node... actions) {
        super(new Icon(icon), new WrappedText(title, "heading"), new WrappedText(text, "soft"));
        getChildren().addAll(actions);
        getStyleClass().add("empty-state");
    }
}
