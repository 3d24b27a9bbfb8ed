package org.shirube.ui.kit;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A text that is broken into lines where it has no room. All wrapped text goes through here,
/// because JavaFX draws some scripts wrongly when it wraps them: those are laid out word by word.
public final class WrappedText extends StackPane {

    private static final String OTHER_SCRIPT = "other-script";

    private String text = "";

    /// The styles give size and colour: `heading`, `second-language`, `soft small`…
    public WrappedText(String text, String... styles) {
        getStyleClass().add("wrapped-text");
        getStyleClass().addAll(styles);
        setAlignment(Pos.TOP_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        setText(text);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
        setAccessibleText(text);
        boolean safe = LineBreaks.areSafe(text);
        markOtherScript(!safe || LineBreaks.needOtherFont(text));
        if (safe && !getChildren().isEmpty() && getChildren().getFirst() instanceof Label label) {
            // A label that stays need not be styled again.
            label.setText(text);
        } else {
            getChildren().setAll(safe ? wrapping(text) : wordByWord(text));
        }
    }

    private void markOtherScript(boolean other) {
        if (other != getStyleClass().contains(OTHER_SCRIPT)) {
            if (other) {
                getStyleClass().add(OTHER_SCRIPT);
            } else {
                getStyleClass().remove(OTHER_SCRIPT);
            }
        }
    }

    private static Node wrapping(String text) {
        var label = new Label(text);
        label.getStyleClass().add("words");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Node wordByWord(String text) {
        var paragraphs = new VBox();
        paragraphs.getStyleClass().add("words");
        text.lines().map(WrappedText::paragraph).forEach(paragraphs.getChildren()::add);
        return paragraphs;
    }

    private static Node paragraph(String text) {
        var line = new FlowPane();
        LineBreaks.pieces(text).stream().map(Label::new).forEach(line.getChildren()::add);
        if (LineBreaks.readsRightToLeft(text)) {
            line.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        }
        return line;
    }
}
