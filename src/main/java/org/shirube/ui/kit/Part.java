package org.shirube.ui.kit;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;

import org.shirube.casework.Draft;

/// One thing to type or choose in a [HalfTyped] control. Its content as text: what is typed, the
/// number of the line that is chosen, or whether it is ticked.
record Part(String name, Control control, String known) {

    static String contentOf(Control control) {
        return switch (control) {
            case TextInputControl field -> field.getText() == null ? "" : field.getText();
            case ComboBox<?> list -> Integer.toString(list.getItems().indexOf(list.getValue()));
            case CheckBox box -> Boolean.toString(box.isSelected());
            case ScrollPane page -> Scrolled.content(page);
            default -> "";
        };
    }

    String content() {
        return contentOf(control);
    }

    void show(String content) {
        switch (control) {
            case TextInputControl field -> field.setText(content);
            case ComboBox<?> list -> list.getSelectionModel().select(Integer.parseInt(content));
            case CheckBox box -> box.setSelected(Boolean.parseBoolean(content));
            default -> {}
        }
    }

    /// A composition that the input method has not finished stands in the text already.
    Draft.Field field(String fullName) {
        return control instanceof TextInputControl field
                ? new Draft.Field(
                        fullName, known, content(), field.getAnchor(), field.getCaretPosition())
                : new Draft.Field(
                        fullName, known, content(), Draft.Field.NO_CARET, Draft.Field.NO_CARET);
    }
}
