package org.shirube.ui.wizard;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.shirube.screening.Journey;
import org.shirube.text.Texts;
import org.shirube.ui.kit.Icon;

/// One line of the task list. It lives as long as the list, so that a page turn makes no new nodes.
final class TaskRow extends Button {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final HBox state = new HBox();
    private final Label count = new Label();

    TaskRow(String name) {
        super(name);
        var label = new Label(name);
        label.getStyleClass().add("name");
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        state.setAlignment(Pos.CENTER);
        state.getStyleClass().add("state");
        count.getStyleClass().add("count");
        count.setMinWidth(USE_PREF_SIZE);
        var content = new HBox(state, label, count);
        content.setAlignment(Pos.CENTER_LEFT);
        content.getStyleClass().add("content");
        content.prefWidthProperty().bind(widthProperty());
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("task");
        setMaxWidth(Double.MAX_VALUE);
    }

    void show(TaskLine line, Texts texts) {
        state.getChildren().setAll(icon(line));
        count.setText(count(line));
        setAccessibleText(getText() + ", " + texts.of("wizard.state", line.state()));
        pseudoClassStateChanged(HERE, line.isHere());
    }

    boolean isHere() {
        return getPseudoClassStates().contains(HERE);
    }

    private static Node icon(TaskLine line) {
        if (line.isHere()) {
            var dot = new Region();
            dot.getStyleClass().add("dot");
            return dot;
        }
        return switch (line.state()) {
            case Journey.State.NOT_STARTED -> new Region();
            case Journey.State.IN_PROGRESS -> new Icon(Feather.MORE_HORIZONTAL, "started");
            case Journey.State.COMPLETE -> new Icon(Feather.CHECK, "complete");
            case Journey.State.NEEDS_ATTENTION -> new Icon(Feather.ALERT_CIRCLE, "attention");
        };
    }

    /// Where we are in this topic, how far it has come, or how many pages it has.
    private static String count(TaskLine line) {
        if (line.topic().isEmpty()) {
            return "";
        }
        if (line.place().isPresent()) {
            return line.place().get() + "/" + line.pages();
        }
        return line.done() == 0 || line.done() == line.pages()
                ? Integer.toString(line.pages())
                : line.done() + "/" + line.pages();
    }
}
