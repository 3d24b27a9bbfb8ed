package org.shirube.ui.report;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.shirube.text.Texts;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.Leafing;
import org.shirube.ui.kit.PageTurning;
import org.shirube.ui.kit.PictureView;
import org.shirube.ui.kit.WrappedText;

import java.util.List;

/// The pages exactly as they would leave, and the way to a file.
final class ReportPreview extends VBox {

    private final ReportModel model;
    private final Texts texts;
    private final Runnable save;

    ReportPreview(ReportModel model, Texts texts, Runnable save) {
        this.model = model;
        this.texts = texts;
        this.save = save;
        getStyleClass().add("report-preview");
        setMinWidth(0);
        model.pages().shown().subscribe(shown -> getChildren().setAll(drawn(shown)));
    }

    private List<Node> drawn(Leafing.Shown shown) {
        return switch (shown) {
            case Leafing.Shown.Nothing _ -> List.of();
            case Leafing.Shown.Coming _ ->
                    List.of(new WrappedText(texts.get("attachments.coming"), "soft"));
            case Leafing.Shown.Undrawable _ ->
                    List.of(new WrappedText(texts.get("report.undrawable"), "soft"));
            case Leafing.Shown.Page page ->
                    List.of(
                            new WrappedText(texts.get("report.leaves"), "small"),
                            actions(page),
                            PictureView.of(
                                    page.picture(), widthProperty(), texts.get("report.title")));
        };
    }

    private Node actions(Leafing.Shown.Page page) {
        var write = new ActionButton("save-report", texts.get("report.save"), save);
        write.getStyleClass().add("primary");
        write.disableProperty().bind(model.saving());
        return new PageTurning(texts, page.page(), page.pages(), model.pages()::turn, write);
    }
}
