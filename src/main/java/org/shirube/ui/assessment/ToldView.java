package org.shirube.ui.assessment;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.shirube.text.Texts;
import org.shirube.ui.kit.WrappedText;

import java.util.Optional;

/// An answer behind a fact; the question leads back to its page.
final class ToldView extends VBox {

    ToldView(Told told, Texts texts, Ways ways) {
        getStyleClass().add("told");
        Button question = Links.button(told.question());
        question.setOnAction(_ -> ways.toQuestions(Optional.of(told.id())));
        getChildren()
                .addAll(
                        question,
                        new WrappedText(told.answer(), "strong", "small"),
                        new WrappedText(told.known(), "soft", "small"));
        told.comparisons()
                .forEach(line -> getChildren().add(new WrappedText(line, "small", "comparison")));
        if (!told.note().isEmpty()) {
            getChildren().add(new WrappedText(texts.get("assessment.note", told.note()), "small"));
        }
    }
}
