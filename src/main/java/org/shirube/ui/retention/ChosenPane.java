package org.shirube.ui.retention;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.shirube.casework.KeptCase;
import org.shirube.text.Texts;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.Card;
import org.shirube.ui.kit.WrappedText;

/// What can be done with one case: close it, open it again, keep it longer, erase it.
final class ChosenPane extends VBox {

    private final RetentionModel model;
    private final KeptCase kept;
    private final Texts texts;
    private final VBox erasing = new VBox();

    ChosenPane(RetentionModel model, KeptCase kept, Texts texts) {
        this.model = model;
        this.kept = kept;
        this.texts = texts;
        var words = new KeptWords(texts, model.today());
        var card =
                new Card(
                        kept.label(),
                        new WrappedText(words.state(kept), "soft"),
                        actions(),
                        erasing);
        card.getStyleClass().add("chosen");
        getChildren().setAll(card);
        disableProperty().bind(model.working());
        if (model.erasing().get()) {
            askFirst();
        }
    }

    private Node actions() {
        var actions = new FlowPane();
        actions.getStyleClass().add("actions");
        if (kept.closed().isEmpty()) {
            actions.getChildren()
                    .add(
                            new ActionButton(
                                    "close",
                                    texts.get("retention.close"),
                                    () -> model.close(kept, false)));
        } else {
            actions.getChildren()
                    .addAll(
                            claim(),
                            new ActionButton(
                                    "reopen",
                                    texts.get("retention.reopen"),
                                    () -> model.reopen(kept)));
        }
        if (model.mayErase()) {
            actions.getChildren()
                    .add(new ActionButton("erase", texts.get("retention.erase"), this::askFirst));
        }
        return actions;
    }

    private CheckBox claim() {
        var claim = new CheckBox(texts.get("retention.claim"));
        claim.setId("claim");
        claim.setSelected(kept.claimOpen());
        claim.setOnAction(_ -> model.close(kept, claim.isSelected()));
        return claim;
    }

    private void askFirst() {
        model.erasing().set(true);
        erasing.getChildren().setAll(new ErasePane(model, kept, texts, this::cancel));
    }

    private void cancel() {
        model.erasing().set(false);
        erasing.getChildren().clear();
    }
}
