package org.shirube.ui.retention;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.shirube.casework.ErasureReason;
import org.shirube.casework.KeptCase;
import org.shirube.questionnaire.Words;
import org.shirube.text.Texts;
import org.shirube.ui.kit.WrappedText;

/// Asks before a case is erased: why, and whether somebody has looked at it. Says what is then
/// gone, and what is not.
final class ErasePane extends VBox {

    private final ToggleGroup reasons = new ToggleGroup();

    ErasePane(RetentionModel model, KeptCase kept, Texts texts, Runnable cancelled) {
        getStyleClass().add("erase");
        var looked = new CheckBox(texts.get("retention.erase.looked"));
        looked.setId("looked");
        var erase = new Button(texts.get("retention.erase.for-good", kept.label()));
        erase.setId("erase-for-good");
        erase.getStyleClass().add("danger");
        erase.disableProperty()
                .bind(
                        looked.selectedProperty()
                                .not()
                                .or(reasons.selectedToggleProperty().isNull()));
        erase.setOnAction(_ -> model.erase(kept, chosen()));
        var cancel = new Button(texts.get("retention.erase.cancel"));
        cancel.setOnAction(_ -> cancelled.run());
        var buttons = new FlowPane(erase, cancel);
        buttons.getStyleClass().add("actions");
        getChildren()
                .setAll(
                        new WrappedText(texts.get("retention.erase.what")),
                        new WrappedText(texts.get("retention.erase.backups"), "soft"),
                        choices(texts),
                        looked,
                        buttons);
    }

    private Node choices(Texts texts) {
        var choices = new VBox();
        choices.getStyleClass().add("choices");
        for (var reason : ErasureReason.values()) {
            var choice = new RadioButton(texts.of("retention.reason", reason));
            choice.setId("reason-" + Words.of(reason));
            choice.setUserData(reason);
            choice.setToggleGroup(reasons);
            choices.getChildren().add(choice);
        }
        return choices;
    }

    private ErasureReason chosen() {
        return (ErasureReason) reasons.getSelectedToggle().getUserData();
    }
}
