package org.shirube.ui.notes;

import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.shirube.casework.Note;
import org.shirube.text.Texts;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.WritingArea;

/// Room to write the text of a note, how much more fits, and the button that hands it on.
final class Pen extends VBox {

    private static final int NEARLY_FULL = 1_000;

    private final Ink ink;
    private final Texts texts;
    private final WritingArea area;
    private final FlowPane actions;

    /// What is written: by what it is known and called, where it lasts, and what becomes of it.
    record Ink(String id, String name, StringProperty text, Runnable handOn) {}

    Pen(Ink ink, ObservableBooleanValue saving, Texts texts, Node... others) {
        this.ink = ink;
        this.texts = texts;
        area = new WritingArea(ink.name(), ink.text(), ink.handOn());
        area.setId(ink.id());
        var save = new ActionButton("save-" + ink.id(), texts.get("notes.save"), ink.handOn());
        save.getStyleClass().add("primary");
        save.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> saving.get() || !Note.fits(ink.text().get().strip()),
                                ink.text(),
                                saving));
        actions = new FlowPane(save);
        actions.getChildren().addAll(others);
        actions.getChildren().addAll(hint(), left());
        actions.getStyleClass().add("actions");
        getStyleClass().add("pen");
        getChildren().setAll(area, actions);
    }

    WritingArea area() {
        return area;
    }

    private Label hint() {
        var hint = new Label(texts.get("notes.save.keys"));
        hint.getStyleClass().addAll("soft", "small");
        return hint;
    }

    /// Said only when it matters.
    private Label left() {
        var left = new Label();
        left.getStyleClass().addAll("small", "warning");
        ink.text()
                .subscribe(text -> {
                    int room = NotesModel.left(text);
                    left.setVisible(room < NEARLY_FULL);
                    left.setText(
                            room >= 0
                                    ? texts.get("notes.left", texts.number(room))
                                    : texts.get("notes.too-long", texts.number(-room)));
                });
        left.managedProperty().bind(left.visibleProperty());
        return left;
    }
}
