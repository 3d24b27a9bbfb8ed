package org.shirube.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.shirube.questionnaire.Value;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Fields that together take one value. They speak up when the focus leaves them or Enter is
/// pressed, never at each key; what cannot be read is said below them, only then.
abstract sealed class EntryField extends VBox implements AnswerControl, HalfTyped
        permits DateField, MoneyField, WholeField {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final FlowPane fields = new FlowPane();
    private final WrappedText fault = new WrappedText("", "fault");
    private final Map<String, Control> parts = new LinkedHashMap<>();
    private final Map<String, String> known = new HashMap<>();
    private Consumer<Optional<Value>> listener = _ -> {};
    private Entry last = new Entry.Empty();
    private boolean showing;

    EntryField(String question) {
        getStyleClass().add("entry-field");
        fields.getStyleClass().add("field");
        fault.managedProperty().bind(fault.visibleProperty());
        fault.setVisible(false);
        getChildren().setAll(fields, fault);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(question);
        FocusInside.on(this, this::left);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// What the fields hold at the moment.
    abstract Entry read();

    abstract void write(Optional<Value> value);

    final void add(Control field, String style, String name) {
        field.getStyleClass().add(style);
        field.setAccessibleText(getAccessibleText() + ", " + name);
        addPart(field, style);
    }

    /// With the name by which it is known while it is half typed.
    final void addPart(Control field, String part) {
        fields.getChildren().add(field);
        parts.put(part, field);
        known.put(part, Part.contentOf(field));
    }

    final void addWords(Node words) {
        fields.getChildren().add(words);
    }

    final TextField text(String style, String name) {
        var field = new TextField();
        add(field, style, name);
        return field;
    }

    @Override
    public final Node node() {
        return this;
    }

    @Override
    public final void show(Optional<Value> value) {
        showing = true;
        write(value);
        showing = false;
        last = read();
        learn();
        complain("");
    }

    @Override
    public final boolean isHalfTyped() {
        return !read().equals(last);
    }

    @Override
    public final List<Part> parts() {
        return parts.entrySet().stream()
                .map(part ->
                        new Part(
                                part.getKey(),
                                part.getValue(),
                                known.getOrDefault(part.getKey(), "")))
                .toList();
    }

    @Override
    public final void resume(Map<Part, String> contents) {
        showing = true;
        contents.forEach(Part::show);
        showing = false;
    }

    private void learn() {
        parts.forEach((name, field) -> known.put(name, Part.contentOf(field)));
    }

    @Override
    public final void setOnChange(Consumer<Optional<Value>> listener) {
        this.listener = listener;
    }

    @Override
    public final void commit() {
        var entry = read();
        if (showing || entry.equals(last)) {
            return;
        }
        switch (entry) {
            case Entry.Empty _ -> accept(entry, Optional.empty());
            case Entry.Right(Value value) -> accept(entry, Optional.of(value));
            case Entry.Wrong(String sentence) -> complain(sentence);
        }
    }

    private void accept(Entry entry, Optional<Value> value) {
        last = entry;
        learn();
        complain("");
        listener.accept(value);
    }

    private void complain(String sentence) {
        fault.setText(sentence);
        fault.setVisible(!sentence.isEmpty());
        pseudoClassStateChanged(WRONG, !sentence.isEmpty());
    }

    /// What is taken out of the window while it is hidden or locks is half typed still.
    private void left(boolean within) {
        if (!within) {
            commit();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            commit();
        }
    }
}
