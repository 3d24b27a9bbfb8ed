package org.shirube.ui.wizard;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.shirube.questionnaire.QuestionId;
import org.shirube.text.Texts;
import org.shirube.ui.interview.Wordbook;
import org.shirube.ui.kit.WrappedText;

/// One question alone and large, in the person's language; everything else is hidden. A draft that
/// no native speaker has checked is not shown.
final class ShownToPerson extends VBox {

    private final Wordbook words;

    ShownToPerson(Wordbook words) {
        this.words = words;
        getStyleClass().add("shown-to-person");
        setAlignment(Pos.CENTER);
        setVisible(false);
    }

    boolean canShow(QuestionId question) {
        return words.second(question).isPresent() && !words.isDraft(question);
    }

    void open(QuestionId question) {
        words.second(question)
                .ifPresent(asked -> {
                    Texts texts = words.texts();
                    var close = new Button(texts.get("wizard.show.close"));
                    close.setOnAction(_ -> setVisible(false));
                    var text = new WrappedText(asked.text(), "large");
                    getChildren().setAll(text);
                    asked.hint()
                            .ifPresent(hint -> getChildren().add(new WrappedText(hint, "hint")));
                    getChildren().add(close);
                    setVisible(true);
                    close.requestFocus();
                });
    }
}
