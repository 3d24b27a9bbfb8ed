package org.shirube.ui.kit;

import javafx.application.Platform;
import javafx.scene.control.ScrollPane;

import java.util.List;
import java.util.Map;

/// How far down a page was read, in thousandths; nothing that could be lost.
record Scrolled(ScrollPane page) implements HalfTyped {

    private static final double WHOLE = 1000;

    @Override
    public boolean isHalfTyped() {
        return false;
    }

    @Override
    public List<Part> parts() {
        return List.of(new Part("", page, ""));
    }

    static String content(ScrollPane page) {
        return Long.toString(Math.round(page.getVvalue() * WHOLE));
    }

    /// Once the page is laid out and the focus has moved what it moves.
    @Override
    public void resume(Map<Part, String> contents) {
        contents.values()
                .forEach(content ->
                        Platform.runLater(() -> {
                            page.layout();
                            page.setVvalue(Double.parseDouble(content) / WHOLE);
                        }));
    }
}
