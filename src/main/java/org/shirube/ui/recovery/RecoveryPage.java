package org.shirube.ui.recovery;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.shirube.ui.kit.PageScroll;
import org.shirube.ui.kit.Sheet;

/// The page that everything about recovery sheets stands on.
public final class RecoveryPage {

    private RecoveryPage() {}

    public static Node of(Node... content) {
        var column = new VBox(content);
        column.getStyleClass().add("content");
        var page = new PageScroll(column);
        page.getStyleClass().add("recovery");
        page.getStylesheets().add(Sheet.beside(RecoveryPage.class));
        return page;
    }
}
