package org.shirube.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import org.shirube.text.Texts;
import org.shirube.ui.kit.Card;
import org.shirube.ui.kit.WrappedText;

/// What is shown when the program has failed: what is safe, a code for those who look after the
/// program, and the way on.
final class FailurePane extends StackPane {

    FailurePane(Texts texts, String code, Runnable goOn) {
        var number = new Label(code);
        number.getStyleClass().add("support-code");
        var go = new Button(texts.get("failure.continue"));
        go.getStyleClass().add("primary");
        go.setOnAction(_ -> goOn.run());
        var card =
                new Card(
                        new WrappedText(texts.get("failure.title"), "heading"),
                        new WrappedText(texts.get("failure.saved")),
                        new WrappedText(texts.get("failure.code"), "soft"),
                        number,
                        go);
        card.getStyleClass().add("failure-card");
        getStyleClass().add("veil");
        getChildren().setAll(card);
    }
}
