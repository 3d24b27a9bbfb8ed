package org.shirube.ui.audit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.shirube.casework.AuditLine;
import org.shirube.text.Texts;
import org.shirube.ui.kit.Pill;

/// One entry of the log: what was done and to what, below it who, when, and its number.
final class EntryLine extends ListCell<AuditLine> {

    private final EntryWords words;

    EntryLine(Texts texts) {
        words = new EntryWords(texts);
        getStyleClass().add("entry-line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(AuditLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(empty || line == null ? null : drawn(line));
        if (!empty && line != null) {
            setAccessibleText(words.spoken(line));
        }
    }

    private Node drawn(AuditLine line) {
        var what = new FlowPane(label(words.what(line), "strong"));
        words.about(line).forEach(fact -> what.getChildren().add(label(fact)));
        words.mark(line)
                .ifPresent(mark -> what.getChildren().add(new Pill(mark, Pill.Tone.WARNING)));
        var who = new FlowPane();
        words.frame(line).forEach(fact -> who.getChildren().add(label(fact, "soft", "small")));
        what.getStyleClass().add("facts-of-entry");
        who.getStyleClass().add("facts-of-entry");
        var drawn = new VBox(what, who);
        drawn.getStyleClass().add("entry");
        return drawn;
    }

    private static Label label(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
