package org.shirube.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

import org.shirube.questionnaire.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Options as chips that wrap: one of them (radio buttons) or several (check boxes), where an
/// exclusive option such as "none of these" stands alone. Arrows move, Space chooses, Delete takes
/// all back.
public final class ChipRow extends FlowPane implements AnswerControl {

    private final List<Choice> choices;
    private final Set<String> exclusive;
    private final List<ButtonBase> chips = new ArrayList<>();
    private Consumer<Optional<Value>> listener = _ -> {};

    private ChipRow(String question, List<Choice> choices, Set<String> exclusive) {
        this.choices = choices;
        this.exclusive = exclusive;
        getStyleClass().add("chip-row");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(question);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Exactly one option can be chosen.
    public static ChipRow one(String question, List<Choice> choices) {
        var row = new ChipRow(question, choices, Set.of());
        var group = new ToggleGroup();
        row.fill(() -> {
            var chip = new RadioButton();
            chip.setToggleGroup(group);
            return chip;
        });
        return row;
    }

    /// Any number of options can be chosen; choosing an exclusive one takes the others back.
    public static ChipRow several(String question, List<Choice> choices, Set<String> exclusive) {
        var row = new ChipRow(question, choices, exclusive);
        row.fill(CheckBox::new);
        return row;
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(Optional<Value> value) {
        select(value.map(Value::words).orElse(List.of()));
    }

    /// The ids of what is chosen, in the order of the options.
    public List<String> chosen() {
        return choices.stream().map(Choice::id).filter(id -> Chip.isSelected(chip(id))).toList();
    }

    /// Another name for an option, such as with a count that has changed.
    public void rename(String id, String name) {
        chip(id).setText(name);
    }

    public void select(List<String> ids) {
        choices.forEach(choice -> Chip.select(chip(choice.id()), ids.contains(choice.id())));
    }

    @Override
    public void setOnChange(Consumer<Optional<Value>> listener) {
        this.listener = listener;
    }

    private void fill(Supplier<ButtonBase> maker) {
        for (var choice : choices) {
            var chip = Chip.dressed(maker.get(), choice);
            chip.setOnAction(_ -> changed(choice.id()));
            chip.maxWidthProperty().bind(widthProperty());
            chips.add(chip);
        }
        getChildren().setAll(chips);
        ArrowFocus.within(this, chips);
    }

    private void changed(String id) {
        chip(id).requestFocus();
        if (Chip.isSelected(chip(id))) {
            boolean alone = exclusive.contains(id);
            choices.stream()
                    .map(Choice::id)
                    .filter(other -> !other.equals(id) && (alone || exclusive.contains(other)))
                    .forEach(other -> Chip.select(chip(other), false));
        }
        tell();
    }

    private void pressed(KeyEvent event) {
        var code = event.getCode();
        if ((code == KeyCode.DELETE || code == KeyCode.BACK_SPACE) && !chosen().isEmpty()) {
            select(List.of());
            tell();
            event.consume();
        }
    }

    private void tell() {
        var chosen = chosen();
        listener.accept(
                chosen.isEmpty() ? Optional.empty() : Optional.of(new Value.Chosen(chosen)));
    }

    private ButtonBase chip(String id) {
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).id().equals(id)) {
                return chips.get(i);
            }
        }
        throw new IllegalArgumentException("no option " + id);
    }
}
