package org.shirube.ui.shell;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

import org.jspecify.annotations.Nullable;

/// Rail, top bar and screen. In large text the rail is a drawer.
final class Frame extends BorderPane {

    private final Rail rail;
    private final BorderPane page;
    private final BorderPane middle;

    Frame(Rail rail, Node content) {
        this.rail = rail;
        middle = new BorderPane(content);
        page = new BorderPane(middle);
        setLeft(rail);
        setCenter(page);
        getStyleClass().add("frame");
    }

    void setBar(TopBar bar) {
        page.setTop(bar);
    }

    /// What is to be noticed above the screen, or null.
    void setNotice(@Nullable Node notice) {
        middle.setTop(notice);
    }

    void setLarge(boolean large) {
        setLeft(large ? null : rail);
        if (page.getTop() instanceof TopBar bar) {
            bar.setLarge(large);
        }
    }

    /// Opens or closes the rail while it is a drawer.
    void toggleRail() {
        setLeft(getLeft() == null ? rail : null);
    }
}
