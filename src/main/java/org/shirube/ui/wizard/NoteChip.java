package org.shirube.ui.wizard;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;

import org.shirube.questionnaire.Value;
import org.shirube.ui.kit.NoteField;

import java.util.Optional;
import java.util.function.Consumer;

/// The chip for a note, and the field that it unfolds. The field is made when it is first needed:
/// most answers have no note.
final class NoteChip {

    private final ToggleButton chip;
    private final StackPane place = new StackPane();
    private final Consumer<String> listener;
    private Optional<NoteField> field = Optional.empty();

    NoteChip(ToggleButton chip, Consumer<String> listener) {
        this.chip = chip;
        this.listener = listener;
        chip.setOnAction(_ -> pressed());
        chip.selectedProperty().subscribe(this::unfold);
        place.managedProperty().bind(place.visibleProperty());
        place.visibleProperty().bind(chip.selectedProperty());
    }

    /// Where the field unfolds.
    StackPane place() {
        return place;
    }

    /// What is being typed stays while the answer is the same.
    void show(String note, boolean same) {
        chip.setSelected(!note.isEmpty() || (same && chip.isSelected()));
        field.filter(known -> !same || !isBeingTyped(known)).ifPresent(known -> known.show(note));
    }

    private static boolean isBeingTyped(NoteField field) {
        return field.isFocused() || field.isHalfTyped();
    }

    /// Unfolds the field, without the focus.
    void open() {
        chip.setSelected(true);
    }

    void commit() {
        field.ifPresent(NoteField::commit);
    }

    private void unfold(boolean open) {
        if (open && field.isEmpty()) {
            var made = new NoteField(chip.getText());
            made.setOnChange(text -> listener.accept(told(text)));
            place.getChildren().setAll(made);
            field = Optional.of(made);
        }
    }

    private void pressed() {
        if (chip.isSelected()) {
            field.ifPresent(NoteField::requestFocus);
        } else {
            chip.setSelected(field.filter(known -> !known.getText().isBlank()).isPresent());
        }
    }

    private static String told(Optional<Value> text) {
        return text.orElse(null) instanceof Value.Told(String words) ? words : "";
    }
}
