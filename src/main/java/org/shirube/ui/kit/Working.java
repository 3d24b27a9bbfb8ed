package org.shirube.ui.kit;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;

/// Says that something takes a moment, while it does.
public final class Working extends HBox {

    public Working(String what, ObservableBooleanValue working) {
        var indicator = new ProgressIndicator();
        indicator.getStyleClass().add("working");
        getStyleClass().add("working-row");
        getChildren().setAll(indicator, new Label(what));
        visibleProperty().bind(working);
        managedProperty().bind(working);
    }
}
