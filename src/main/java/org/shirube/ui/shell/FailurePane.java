package org.shirube.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import org.shirube.casework.NotStored;
import org.shirube.casework.Saving;
import org.shirube.text.Texts;
import org.shirube.ui.kit.Card;
import org.shirube.ui.kit.WrappedText;

import java.util.stream.Stream;

/// What is shown when the program cannot go on: that the store's file is damaged and what to do
/// then; or else what is safe, and a code for those who look after the program. And the way on.
final class FailurePane extends StackPane {

    FailurePane(Texts texts, Throwable failure, Runnable goOn) {
        var go = new Button(texts.get("failure.continue"));
        go.getStyleClass().add("primary");
        go.setOnAction(_ -> goOn.run());
        var says = isDamage(failure) ? damaged(texts) : unforeseen(texts, failure);
        var card = new Card(Stream.concat(says, Stream.of(go)).toArray(Node[]::new));
        card.getStyleClass().add("failure-card");
        getStyleClass().add("veil");
        getChildren().setAll(card);
    }

    private static boolean isDamage(Throwable failure) {
        return failure instanceof NotStored refused && refused.reason() == Saving.Reason.DAMAGED;
    }

    private static Stream<Node> damaged(Texts texts) {
        return Stream.of(
                new WrappedText(texts.get("signin.obstacle.damaged"), "heading"),
                new WrappedText(texts.get("signin.remedy.damaged")));
    }

    private static Stream<Node> unforeseen(Texts texts, Throwable failure) {
        var number = new Label(SupportCode.of(failure));
        number.getStyleClass().add("support-code");
        return Stream.of(
                new WrappedText(texts.get("failure.title"), "heading"),
                new WrappedText(texts.get("failure.saved")),
                new WrappedText(texts.get("failure.code"), "soft"),
                number);
    }
}
