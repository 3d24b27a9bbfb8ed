package org.shirube.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.shirube.text.Texts;

import java.time.Instant;

/// Says whether what was entered is on the disk: "Saved 14:32", or that it is not, and "Try again".
public final class SavedMark extends HBox {

    private final Texts texts;

    public SavedMark(Texts texts) {
        this.texts = texts;
        getStyleClass().add("saved-mark");
        setAccessibleRole(AccessibleRole.PARENT);
    }

    /// Nothing was entered yet.
    public void nothing() {
        show("", "");
    }

    public void saving() {
        show("saving", texts.get("saved.saving"));
    }

    public void saved(Instant at) {
        show("saved", texts.get("saved.at", texts.time(at)));
        getChildren().addFirst(new Icon(Feather.CHECK));
    }

    /// The sentence says why, and what to do.
    public void failed(String sentence, Runnable tryAgain) {
        show("failed", sentence);
        getChildren().addFirst(new Icon(Feather.ALERT_TRIANGLE));
        var again = new Button(texts.get("saved.try-again"));
        again.getStyleClass().add("small");
        again.setOnAction(_ -> tryAgain.run());
        getChildren().add(again);
    }

    private void show(String style, String text) {
        getStyleClass().removeAll("saving", "saved", "failed");
        getChildren().clear();
        setAccessibleText(text);
        if (!text.isEmpty()) {
            getStyleClass().add(style);
            getChildren().add(new Label(text));
        }
    }
}
