package org.shirube.ui.assessment;

import javafx.scene.control.Button;

import org.shirube.text.Texts;

/// Buttons that offer to hand the screening in; there only while it can be.
final class Submitting {

    private Submitting() {}

    static Button button(AssessmentModel model, Texts texts) {
        Button button = new Button(texts.get("assessment.submit"));
        button.setOnAction(_ -> model.offering().set(true));
        button.visibleProperty().bind(model.submittable());
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }
}
