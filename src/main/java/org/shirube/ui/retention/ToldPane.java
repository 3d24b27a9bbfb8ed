package org.shirube.ui.retention;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.shirube.casework.Saving;
import org.shirube.text.Texts;
import org.shirube.ui.kit.Banner;

import java.util.List;

/// What came of the last thing that was done.
final class ToldPane extends VBox {

    private final RetentionModel model;
    private final Texts texts;

    ToldPane(RetentionModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        model.told().subscribe(told -> getChildren().setAll(said(told)));
    }

    private List<Node> said(RetentionModel.Told told) {
        return switch (told) {
            case RetentionModel.Told.Nothing _, RetentionModel.Told.Changed _ -> List.of();
            case RetentionModel.Told.Erased(String label) ->
                    List.of(
                            new Banner(
                                    Banner.Kind.INFO,
                                    texts.get("retention.erased", label),
                                    texts.get("retention.erased.text")));
            case RetentionModel.Told.NotRenewed(String label, Saving.Reason reason) ->
                    List.of(
                            new Banner(
                                    Banner.Kind.WARNING,
                                    texts.get("retention.not-renewed", label),
                                    texts.of("retention.refused", reason),
                                    again(label)));
            case RetentionModel.Told.Refused(Saving.Reason reason) ->
                    List.of(
                            new Banner(
                                    Banner.Kind.WARNING,
                                    texts.get("retention.refused"),
                                    texts.of("retention.refused", reason)));
        };
    }

    private Button again(String label) {
        var again = new Button(texts.get("retention.renew"));
        again.setId("renew");
        again.setOnAction(_ -> model.renew(label));
        return again;
    }
}
