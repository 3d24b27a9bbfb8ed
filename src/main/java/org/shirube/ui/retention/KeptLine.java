package org.shirube.ui.retention;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.shirube.casework.KeptCase;
import org.shirube.text.Texts;
import org.shirube.ui.kit.Pill;

/// One line: which case, and when it is due or since when nothing in it changed.
final class KeptLine extends ListCell<KeptCase> {

    private final RetentionModel model;
    private final KeptWords words;
    private final Texts texts;

    KeptLine(Texts texts, RetentionModel model) {
        this.texts = texts;
        this.model = model;
        words = new KeptWords(texts, model.today());
        getStyleClass().add("kept-line");
    }

    @Override
    protected void updateItem(KeptCase line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(empty || line == null ? null : drawn(line));
        if (!empty && line != null) {
            setAccessibleText(words.spoken(line));
            model.seen(getIndex());
        }
    }

    private Node drawn(KeptCase line) {
        var label = new Label(line.label());
        label.getStyleClass().add("strong");
        var alias = new Label(line.alias());
        alias.getStyleClass().add("soft");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var state = new Label(words.state(line));
        state.setMinWidth(USE_PREF_SIZE);
        var drawn = new HBox(label, alias, gap, state);
        if (line.isDue(model.today())) {
            drawn.getChildren().add(new Pill(texts.get("retention.due-now"), Pill.Tone.WARNING));
        }
        drawn.getStyleClass().add("line");
        return drawn;
    }
}
