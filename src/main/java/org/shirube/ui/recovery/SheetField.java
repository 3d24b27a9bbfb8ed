package org.shirube.ui.recovery;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.shirube.text.Texts;
import org.shirube.ui.kit.NamedField;

import java.util.Arrays;

/// The field that the words of a sheet are typed in. Keeps them while its page is drawn in another
/// language; once it is renewed, they cannot be brought back. It is none of the fields that are
/// kept as drafts.
public final class SheetField {

    private static final int ROWS = 4;

    private final StackPane place = new StackPane();
    private TextArea field = new TextArea();
    private String name = "";
    private Runnable onTyped = () -> {};
    private Runnable onEnter = () -> {};
    private Runnable onTab = () -> {};

    public SheetField() {
        renew();
    }

    /// Speaks a language, in a page that is new.
    StackPane in(Texts texts) {
        name = texts.get("entry.words");
        show();
        return place;
    }

    void setOn(Runnable typed, Runnable enter, Runnable tab) {
        onTyped = typed;
        onEnter = enter;
        onTab = tab;
    }

    /// A new field: the old one could bring its words back.
    public void renew() {
        field.clear();
        field = new TextArea();
        field.setId("sheet-words");
        field.setWrapText(true);
        field.setPrefRowCount(ROWS);
        field.textProperty().addListener((_, _, _) -> onTyped.run());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        show();
    }

    void focus() {
        field.requestFocus();
        field.end();
    }

    /// What is typed, for the caller to wipe.
    char[] characters() {
        var typed = field.getText();
        char[] characters = new char[typed.length()];
        typed.getChars(0, characters.length, characters, 0);
        return characters;
    }

    /// Puts a word in the place of the one that is there, counted from 1.
    void replace(int at, String word) {
        char[] typed = characters();
        int start = TypedWords.start(typed, at);
        field.replaceText(start, TypedWords.end(typed, start), word);
        Arrays.fill(typed, '\0');
        focus();
    }

    private void show() {
        place.getChildren().setAll(new NamedField(name, field));
    }

    /// No word holds a tab or a new line.
    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            onEnter.run();
            key.consume();
        } else if (key.getCode() == KeyCode.TAB && !key.isShiftDown()) {
            onTab.run();
            key.consume();
        }
    }
}
