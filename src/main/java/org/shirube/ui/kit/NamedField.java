package org.shirube.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A field under its name; a screen reader says the name when the field gets the focus.
public final class NamedField extends VBox {

    public NamedField(String name, Node field) {
        var label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setLabelFor(field);
        field.setAccessibleText(name);
        getStyleClass().add("named-field");
        getChildren().setAll(label, field);
    }
}
