package org.shirube.ui.wizard;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;

import org.shirube.questionnaire.PartialDate;
import org.shirube.questionnaire.Value;
import org.shirube.text.Texts;
import org.shirube.ui.interview.Dates;
import org.shirube.ui.kit.DateField;

import java.util.Optional;
import java.util.function.Consumer;

/// The chip that says on which day, month or year something happened, and the field that it
/// unfolds. The field is made when it is first needed: most answers have no date.
final class DateChip {

    private final Texts texts;
    private final ToggleButton chip;
    private final StackPane place = new StackPane();
    private final Consumer<Optional<PartialDate>> listener;
    private Optional<DateField> field = Optional.empty();
    private Optional<PartialDate> shown = Optional.empty();

    DateChip(Texts texts, ToggleButton chip, Consumer<Optional<PartialDate>> listener) {
        this.texts = texts;
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

    /// What is being typed stays while the answer is the same and its date has not changed.
    void show(Optional<PartialDate> date, boolean same) {
        if (same && date.equals(shown)) {
            return;
        }
        shown = date;
        String name = texts.get("wizard.on");
        chip.setText(date.map(known -> Dates.words(texts, known)).orElse(name));
        chip.setAccessibleText(date.map(known -> name + ": " + chip.getText()).orElse(name));
        chip.setSelected(date.isPresent() || (same && chip.isSelected()));
        field.ifPresent(known -> known.show(date.map(Value.Day::new)));
    }

    /// Unfolds the field, without the focus.
    void open() {
        chip.setSelected(!chip.isDisabled());
    }

    /// Takes over what was typed; false, with the focus there, where it is no date.
    boolean commit() {
        if (!chip.isSelected()) {
            return true;
        }
        field.ifPresent(DateField::commit);
        return field.flatMap(QuestionBlock::wrong).map(wrong -> !focus()).orElse(true);
    }

    private void unfold(boolean open) {
        if (open && field.isEmpty()) {
            var made = new DateField(texts, texts.get("wizard.on"));
            made.show(shown.map(Value.Day::new));
            made.setOnChange(value -> listener.accept(value.flatMap(DateChip::date)));
            place.getChildren().setAll(made);
            field = Optional.of(made);
        }
    }

    /// Opens the field, or closes one that is empty; a date that is known stays in sight.
    private void pressed() {
        if (chip.isSelected()) {
            focus();
        } else {
            field.ifPresent(empty -> empty.show(shown.map(Value.Day::new)));
            chip.setSelected(shown.isPresent());
        }
    }

    private boolean focus() {
        return field.map(QuestionBlock::focusInto).orElse(false);
    }

    private static Optional<PartialDate> date(Value value) {
        return value instanceof Value.Day(PartialDate date) ? Optional.of(date) : Optional.empty();
    }
}
