package org.shirube.ui.attachments;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.shirube.casework.Attachment;
import org.shirube.report.Picture;
import org.shirube.text.Texts;
import org.shirube.ui.kit.ActionButton;
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

    private List<Node> drawn(Shown shown) {
        if (!model.isAt(attachment)) {
            return List.of();
        }
        return switch (shown) {
            case Shown.Nothing _ -> List.of();
            case Shown.Coming _ ->
                    List.of(new WrappedText(texts.get("attachments.coming"), "soft"));
            case Shown.Undrawable _ ->
                    List.of(new WrappedText(texts.get("attachments.undrawable"), "soft"));
            case Shown.Page page ->
                    page.pages() == 1
                            ? List.of(image(page.picture()))
                            : List.of(turning(page), image(page.picture()));
        };
    }

    private ImageView image(Picture picture) {
        var image = new WritableImage(picture.width(), picture.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        picture.width(),
                        picture.height(),
                        PixelFormat.getIntArgbInstance(),
                        picture.pixels(),
                        0,
                        picture.width());
        var view = new ImageView(image);
        view.setPreserveRatio(true);
        view.fitWidthProperty()
                .bind(widthProperty().map(room -> Math.min(room.doubleValue(), image.getWidth())));
        view.setAccessibleText(attachment.name());
        return view;
    }

    private Node turning(Shown.Page page) {
        var before = turn("page-before", "attachments.before", page.page() - 1);
        before.setDisable(page.page() == 0);
        var after = turn("page-after", "attachments.after", page.page() + 1);
        after.setDisable(page.page() + 1 == page.pages());
        var where =
                new Label(
                        texts.get(
                                "attachments.page",
                                texts.number(page.page() + 1L),
                                texts.number(page.pages())));
        var row = new FlowPane(before, after, where);
        row.getStyleClass().add("actions");
        return row;
    }

    private Button turn(String id, String key, int page) {
        var turn = new ActionButton(id, texts.get(key), () -> model.turn(page));
        turn.getStyleClass().add("small");
        return turn;
    }
}
