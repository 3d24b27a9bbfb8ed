package org.shirube.ui.kit;

import javafx.scene.control.TextInputControl;

import java.util.List;
import java.util.Map;

/// A field that hands its text on at once or not at all, such as the name of a new case: whatever
/// stands in it is half typed.
record PlainText(TextInputControl field) implements HalfTyped {

    @Override
    public boolean isHalfTyped() {
        return !Part.contentOf(field).isBlank();
    }

    @Override
    public List<Part> parts() {
        return List.of(new Part("", field, ""));
    }

    @Override
    public void resume(Map<Part, String> contents) {
        contents.forEach(Part::show);
    }
}
