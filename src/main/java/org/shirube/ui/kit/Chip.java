package org.shirube.ui.kit;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;

/// A radio button or check box drawn as a chip: a check box shows a tick when chosen, both change
/// weight and outline, so that colour is never all there is.
final class Chip {

    private static final int LETTERS_A_LINE = 36;

    private Chip() {}

    static ButtonBase dressed(ButtonBase chip, Choice choice) {
        chip.getStyleClass().add("chip");
        chip.setText(choice.name());
        chip.setWrapText(true);
        if (!choice.second().isEmpty()) {
            addSecond(chip, choice);
        }
        return chip;
    }

    /// Under the name, or in its place where there is none.
    private static void addSecond(ButtonBase chip, Choice choice) {
        String text = choice.second().text();
        boolean alone = choice.name().isEmpty();
        var second = new Label(LineBreaks.lines(text, LETTERS_A_LINE));
        second.getStyleClass().add("second");
        Lettering.of(choice.second()).on(second);
        chip.setContentDisplay(alone ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.BOTTOM);
        chip.setGraphic(second);
        chip.setAccessibleText(alone ? text : choice.name() + " (" + text + ")");
    }

    static boolean isSelected(ButtonBase chip) {
        return chip instanceof CheckBox box
                ? box.isSelected()
                : chip instanceof ToggleButton radio && radio.isSelected();
    }

    static void select(ButtonBase chip, boolean selected) {
        if (chip instanceof CheckBox box) {
            box.setSelected(selected);
        } else if (chip instanceof ToggleButton radio) {
            radio.setSelected(selected);
        }
    }
}
