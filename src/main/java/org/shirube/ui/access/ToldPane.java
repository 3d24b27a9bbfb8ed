package org.shirube.ui.access;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.shirube.casework.Saving;
import org.shirube.text.Texts;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.Banner;

import java.util.List;

/// What came of the last thing that was done.
final class ToldPane extends VBox {

    private final AccessModel model;
    private final Texts texts;

    ToldPane(AccessModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        model.told().subscribe(told -> getChildren().setAll(said(told)));
    }

    private List<Node> said(AccessModel.Told told) {
        return switch (told) {
            case AccessModel.Told.Nothing _ -> List.of();
            case AccessModel.Told.Sealed _ ->
                    List.of(
                            new Banner(
                                    Banner.Kind.INFO,
                                    texts.get("access.told.sealed"),
                                    texts.get("access.told.sealed.text")));
            case AccessModel.Told.Unsealed _ ->
                    List.of(
                            new Banner(
                                    Banner.Kind.INFO,
                                    texts.get("access.told.unsealed"),
                                    texts.get("access.seal.open")));
            case AccessModel.Told.NotRenewed(Saving.Reason reason) ->
                    List.of(
                            new Banner(
                                    Banner.Kind.WARNING,
                                    texts.get("access.told.not-renewed"),
                                    texts.of("retention.refused", reason),
                                    new ActionButton(
                                            "renew", texts.get("retention.renew"), model::renew)));
            case AccessModel.Told.Refused(Saving.Reason reason) ->
                    List.of(
                            new Banner(
                                    Banner.Kind.WARNING,
                                    texts.get("retention.refused"),
                                    texts.of("retention.refused", reason)));
        };
    }
}
