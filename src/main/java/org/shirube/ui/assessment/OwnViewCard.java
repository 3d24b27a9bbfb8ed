package org.shirube.ui.assessment;

import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

import org.shirube.casework.OwnView;
import org.shirube.questionnaire.Words;
import org.shirube.scoring.Conclusion;
import org.shirube.text.Texts;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.Card;
import org.shirube.ui.kit.ChipRow;
import org.shirube.ui.kit.Choice;
import org.shirube.ui.kit.Typing;
import org.shirube.ui.kit.WrappedText;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What whoever screened thinks of it themselves, if they like to say so: a conclusion and their
/// own words, now or later. It unfolds when it is asked for.
final class OwnViewCard extends VBox {

    private final AssessmentModel model;
    private final Texts texts;
    private final Card card;

    OwnViewCard(AssessmentModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        card = new Card();
        card.setId("own-view");
        getChildren().setAll(card);
        Typing.unfolding(this, "own-view", this::unfold);
        model.view().subscribe(this::fold);
    }

    private void fold(Optional<OwnView> view) {
        var open = new ActionButton("own-view-open", texts.get("view.conclusion"), this::unfold);
        open.getStyleClass().add("small");
        card.getChildren()
                .setAll(
                        new WrappedText(texts.get("view.title"), "title", "strong"),
                        new WrappedText(
                                view.map(this::stated).orElse(texts.get("view.text")),
                                "soft",
                                "small"),
                        open);
        if (!model.viewWords().get().isEmpty()) {
            unfold();
        }
    }

    private String stated(OwnView view) {
        return texts.get("view.stated", texts.of("cases.conclusion", view.conclusion()))
                + "\n"
                + view.words();
    }

    private void unfold() {
        if (card.getChildren().stream().anyMatch(TextArea.class::isInstance)) {
            return;
        }
        var conclusion =
                ChipRow.one(
                        texts.get("view.conclusion"),
                        Arrays.stream(Conclusion.values())
                                .map(each ->
                                        new Choice(
                                                Words.of(each), texts.of("cases.conclusion", each)))
                                .toList());
        conclusion.select(
                List.of(model.view().get().map(OwnView::conclusion).map(Words::of).orElse("")));
        var words = new TextArea();
        words.setId("own-view-words");
        words.textProperty().bindBidirectional(model.viewWords());
        words.setPrefRowCount(3);
        words.setWrapText(true);
        words.setPromptText(texts.get("view.words"));
        words.setAccessibleText(texts.get("view.words"));
        var keep = new ActionButton("own-view-keep", texts.get("view.state"), () -> {});
        keep.setOnAction(_ -> keep(conclusion));
        keep.setDisable(conclusion.chosen().isEmpty());
        conclusion.setOnChange(chosen -> keep.setDisable(chosen.isEmpty()));
        card.getChildren().removeLast();
        card.getChildren().addAll(conclusion, Typing.named(words, "own-view"), keep);
    }

    private void keep(ChipRow conclusion) {
        conclusion.chosen().stream()
                .map(word -> Words.all(Conclusion.class).get(word))
                .forEach(chosen -> model.state(chosen));
    }
}
