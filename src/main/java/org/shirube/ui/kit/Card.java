package org.shirube.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A surface that holds together what belongs together.
public final class Card extends VBox {

    public Card(Node... content) {
        super(content);
        getStyleClass().add("card");
    }

    public Card(String title, Node... content) {
        this(content);
        getChildren().addFirst(new WrappedText(title, "title", "strong"));
    }
}
