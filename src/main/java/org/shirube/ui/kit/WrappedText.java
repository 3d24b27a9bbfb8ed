package org.shirube.ui.kit;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.lang.Character.UnicodeScript;

/// A text that is broken into lines where it has no room. All wrapped text goes through here,
/// because JavaFX draws some scripts wrongly when it wraps them: those are laid out word by word.
public final class WrappedText extends StackPane {

    private String text = "";

    /// A text of the interface. The styles give size and colour: `heading`, `second-language`,
    /// `soft small`…
    public WrappedText(String text, String... styles) {
        this(Phrase.of(text), styles);
    }

    /// A text in the letters of its language.
    public WrappedText(Phrase phrase, String... styles) {
        getStyleClass().add("wrapped-text");
        getStyleClass().addAll(styles);
        setAlignment(Pos.TOP_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        setPhrase(phrase);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        setPhrase(Phrase.of(text));
    }

    private void setPhrase(Phrase phrase) {
        text = phrase.text();
        setAccessibleText(text);
        var letters = Lettering.of(phrase);
        letters.on(this);
        boolean wraps = LineBreaks.areSafe(text) && !(letters.lacksHan() && hasHan(text));
        if (wraps && !getChildren().isEmpty() && getChildren().getFirst() instanceof Label label) {
            // A label that stays need not be styled again.
            label.setText(text);
        } else {
            getChildren().setAll(wraps ? wrapping(text) : wordByWord(text, letters));
        }
    }

    private static Node wrapping(String text) {
        var label = new Label(text);
        label.getStyleClass().add("words");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Node wordByWord(String text, Lettering letters) {
        var paragraphs = new VBox();
        paragraphs.getStyleClass().add("words");
        text.lines().map(line -> paragraph(line, letters)).forEach(paragraphs.getChildren()::add);
        return paragraphs;
    }

    private static Node paragraph(String text, Lettering letters) {
        var line = new FlowPane();
        line.getStyleClass().add("paragraph");
        for (String piece : LineBreaks.pieces(text)) {
            var word = new Label(piece);
            if (letters.lacksHan() && hasHan(piece)) {
                word.getStyleClass().add("letters-usual");
            }
            line.getChildren().add(word);
        }
        if (LineBreaks.readsRightToLeft(text)) {
            line.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        }
        return line;
    }

    private static boolean hasHan(String text) {
        return LineBreaks.has(UnicodeScript.HAN, text)
                || LineBreaks.has(UnicodeScript.KATAKANA, text)
                || LineBreaks.has(UnicodeScript.HIRAGANA, text);
    }
}
