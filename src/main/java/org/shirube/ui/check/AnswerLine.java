package org.shirube.ui.check;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.shirube.text.Texts;
import org.shirube.ui.interview.GivenDetails;
import org.shirube.ui.interview.Wordbook;
import org.shirube.ui.kit.WrappedText;

/// One question and what was answered, with what was noted beside it.
final class AnswerLine extends HBox {

    AnswerLine(CheckModel.Item item, Wordbook words) {
        Texts texts = words.texts();
        var name = new WrappedText(words.asked(item.question().id()).label(), "soft", "name");
        var value =
                new WrappedText(
                        item.answer()
                                .map(answer -> words.value(item.question(), answer.value()))
                                .orElse(texts.get(empty(item))),
                        style(item));
        var said = new VBox(value);
        item.answer()
                .ifPresent(answer -> said.getChildren().addAll(GivenDetails.of(answer, texts)));
        HBox.setHgrow(said, Priority.ALWAYS);
        getStyleClass().add("answer-line");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(name, said);
    }

    private static String empty(CheckModel.Item item) {
        return item.isLeftOut() ? "wizard.optional" : "check.not-asked";
    }

    private static String style(CheckModel.Item item) {
        if (item.isLeftOut()) {
            return "soft";
        }
        return CheckModel.isSilent(item) ? "silent" : "value";
    }

    void add(Node action) {
        getChildren().add(action);
    }
}
