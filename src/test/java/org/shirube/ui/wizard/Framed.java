package org.shirube.ui.wizard;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.shirube.text.Texts;
import org.shirube.ui.Screen;

/// A screen with as much around it as the window has: a rail of 72 px and a bar of 52 px.
final class Framed {

    private Framed() {}

    static BorderPane of(Screen screen, Texts texts) {
        var view = screen.view(texts);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar = new HBox(10, new Label(screen.trail(texts).getLast().name()), gap);
        bar.getChildren().addAll(screen.facts(texts));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setPadding(new Insets(0, 20, 0, 20));
        bar.setMinHeight(52);
        var rail = new Region();
        rail.setMinWidth(72);
        rail.setPrefWidth(72);
        var inner = new BorderPane(view);
        inner.setTop(bar);
        var frame = new BorderPane(inner);
        frame.setLeft(rail);
        return frame;
    }
}
