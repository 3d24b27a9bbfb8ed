package org.shirube.ui.assessment;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/// Buttons that look like text and wrap like it.
final class Links {

    private Links() {}

    static Button button(String text) {
        Button button = new Button(text);
        button.getStyleClass().add("text-link");
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setMinWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }
}
