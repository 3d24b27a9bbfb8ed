package org.shirube.ui.kit;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.shirube.questionnaire.Value;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// A text of several lines. Enter stays in it, Tab leaves it. It stops wrapping while it holds a
/// script that JavaFX cannot wrap.
public final class NoteField extends TextArea implements AnswerControl, HalfTyped {

    private Consumer<Optional<Value>> listener = _ -> {};
    private String last = "";

    public NoteField(String question) {
        getStyleClass().add("note-field");
        setAccessibleText(question);
        setPrefRowCount(2);
        setWrapText(true);
        textProperty().addListener((_, _, text) -> setWrapText(LineBreaks.areSafe(text)));
        focusedProperty().addListener((_, _, focused) -> left(focused));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(Optional<Value> value) {
        show(value.orElse(null) instanceof Value.Told(String text) ? text : "");
    }

    /// Shows a note that was written before.
    public void show(String note) {
        setText(note);
        last = note;
    }

    @Override
    public void setOnChange(Consumer<Optional<Value>> listener) {
        this.listener = listener;
    }

    @Override
    public void commit() {
        var text = getText().strip();
        if (!text.equals(last)) {
            last = text;
            listener.accept(text.isEmpty() ? Optional.empty() : Optional.of(new Value.Told(text)));
        }
    }

    @Override
    public boolean isHalfTyped() {
        return !getText().strip().equals(last.strip());
    }

    @Override
    public List<Part> parts() {
        return List.of(new Part("", this, last));
    }

    @Override
    public void resume(Map<Part, String> contents) {
        contents.forEach(Part::show);
    }

    /// What is taken out of the window while it is hidden or locks is half typed still.
    private void left(boolean focused) {
        if (!focused && getScene() != null) {
            commit();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
            requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }
}
