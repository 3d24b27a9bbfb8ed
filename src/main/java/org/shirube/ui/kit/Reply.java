package org.shirube.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.shirube.questionnaire.Value;

/// One answer of a row: its name, its key and its name in the person's language.
final class Reply extends RadioButton {

    private static final int LETTERS_A_LINE = 18;

    private final Value value;
    private final int key;

    Reply(Value value, int key, String name, Phrase second, String look) {
        super(second.isEmpty() ? name : name + " (" + second.text() + ")");
        this.value = value;
        this.key = key;
        getStyleClass().add(look);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(content(name, second));
        setMaxWidth(Double.MAX_VALUE);
        setAlignment(Pos.CENTER);
    }

    Value value() {
        return value;
    }

    int key() {
        return key;
    }

    private VBox content(String name, Phrase second) {
        var first = new HBox(styled(name, "name"), new KeyHint(Integer.toString(key)));
        first.getStyleClass().add("first");
        first.setAlignment(Pos.CENTER);
        var content = new VBox(first);
        content.setAlignment(Pos.CENTER);
        if (!second.isEmpty()) {
            var below = styled(LineBreaks.lines(second.text(), LETTERS_A_LINE), "second");
            Lettering.of(second).on(below);
            content.getChildren().add(below);
        }
        return content;
    }

    private static Label styled(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
