package org.shirube.ui.attachments;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.shirube.casework.Attachment;
import org.shirube.report.Picture;
import org.shirube.text.Texts;
import org.shirube.ui.kit.Leafing;
import org.shirube.ui.kit.PageTurning;
import org.shirube.ui.kit.PictureView;
import org.shirube.ui.kit.WrappedText;

import java.util.List;

/// What an attachment shows, while somebody looks at it.
final class LookPane extends VBox {

    private final Attachment attachment;
    private final LookModel model;
    private final Texts texts;

    LookPane(Attachment attachment, LookModel model, Texts texts) {
        this.attachment = attachment;
        this.model = model;
        this.texts = texts;
        getStyleClass().add("look");
        setMinWidth(0);
        model.shown().subscribe(shown -> getChildren().setAll(drawn(shown)));
    }

    private List<Node> drawn(Leafing.Shown shown) {
        if (!model.isAt(attachment)) {
            return List.of();
        }
        return switch (shown) {
            case Leafing.Shown.Nothing _ -> List.of();
            case Leafing.Shown.Coming _ ->
                    List.of(new WrappedText(texts.get("attachments.coming"), "soft"));
            case Leafing.Shown.Undrawable _ ->
                    List.of(new WrappedText(texts.get("attachments.undrawable"), "soft"));
            case Leafing.Shown.Page page ->
                    page.pages() == 1
                            ? List.of(image(page.picture()))
                            : List.of(turning(page), image(page.picture()));
        };
    }

    private Node image(Picture picture) {
        return PictureView.of(picture, widthProperty(), attachment.name());
    }

    private Node turning(Leafing.Shown.Page page) {
        return new PageTurning(texts, page.page(), page.pages(), model::turn);
    }
}
