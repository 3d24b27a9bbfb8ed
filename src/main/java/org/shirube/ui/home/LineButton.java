package org.shirube.ui.home;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.shirube.ui.kit.WrappedText;

/// A line that leads to what it speaks of, when it is pressed.
final class LineButton extends Button {

    LineButton(HomeLine line) {
        setId(line.id());
        getStyleClass().setAll("home-line");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setMinHeight(USE_PREF_SIZE);
        setAccessibleText(line.spoken());
        setGraphic(drawn(line));
        setOnAction(_ -> line.go().run());
    }

    /// As high as its words need in the width that there is: a button alone thinks of one line.
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(getGraphic().prefHeight(width < 0 ? getWidth() : width));
    }

    private Node drawn(HomeLine line) {
        var edge = new Region();
        edge.getStyleClass().addAll("edge", line.tone().style());
        var why = new WrappedText(line.why());
        HBox.setHgrow(why, Priority.ALWAYS);
        var drawn = new HBox(edge);
        if (!line.who().isEmpty()) {
            drawn.getChildren().add(new WrappedText(line.who(), "strong", "who"));
        }
        drawn.getChildren().add(why);
        if (!line.when().isEmpty()) {
            drawn.getChildren().add(new WrappedText(line.when(), "soft", "small", "when"));
        }
        drawn.getStyleClass().add("line");
        drawn.prefWidthProperty().bind(widthProperty().subtract(2));
        return drawn;
    }
}
