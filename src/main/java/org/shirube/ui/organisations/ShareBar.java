package org.shirube.ui.organisations;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// How much of a whole something is, as a bar of two shades; says nothing to a screen reader,
/// because the figures stand beside it.
final class ShareBar extends HBox {

    ShareBar(int part, int of) {
        double share = of == 0 ? 0 : Math.clamp((double) part / of, 0, 1);
        var filled = new Region();
        filled.getStyleClass().add("filled");
        filled.prefWidthProperty().bind(widthProperty().multiply(share));
        filled.setMinWidth(0);
        setAccessibleRole(AccessibleRole.NODE);
        getStyleClass().add("share-bar");
        getChildren().setAll(filled);
    }
}
