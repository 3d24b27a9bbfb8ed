package org.shirube.ui.report;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.shirube.scoring.Handbook;
import org.shirube.text.Texts;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.Banner;
import org.shirube.ui.kit.Card;
import org.shirube.ui.kit.Sheet;
import org.shirube.ui.kit.Typing;
import org.shirube.ui.kit.WrappedText;

import java.util.List;
import java.util.function.Consumer;

/// Draws the way to a report: first what it never says, then what is chosen, then how it looks.
final class ReportView extends VBox {

    private final ReportModel model;
    private final Handbook handbook;
    private final Texts texts;
    private final Consumer<Window> save;

    /// `save` asks for a place, above a window, and writes it there.
    ReportView(ReportModel model, Handbook handbook, Texts texts, Consumer<Window> save) {
        this.model = model;
        this.handbook = handbook;
        this.texts = texts;
        this.save = save;
        getStyleClass().add("report");
        getStylesheets().add(Sheet.beside(ReportView.class));
        var told = new VBox();
        var content = new VBox();
        getChildren()
                .setAll(new WrappedText(texts.get("report.text"), "soft", "small"), told, content);
        model.told().subscribe(now -> told.getChildren().setAll(tell(now)));
        model.read()
                .subscribe(now ->
                        content.getChildren().setAll(now.map(this::begun).orElseGet(this::begin)));
        Typing.unfolding(this, "form", () -> model.open(texts.language()));
    }

    private Node begin() {
        return new ActionButton(
                "begin-report", texts.get("report.begin"), () -> model.open(texts.language()));
    }

    private Node begun(ReportModel.Read now) {
        var card =
                new Card(
                        new ReportForm(model, now, handbook, texts),
                        new ReportPreview(model, texts, () -> save.accept(getScene().getWindow())));
        card.getStyleClass().add("report-card");
        return card;
    }

    private List<Node> tell(ReportModel.Told now) {
        return switch (now) {
            case ReportModel.Told.Nothing _ -> List.of();
            case ReportModel.Told.Empty _ ->
                    List.of(new WrappedText(texts.get("report.empty"), "soft"));
            case ReportModel.Told.Barred(var barrier) ->
                    List.of(warning(texts.of("referrals.barrier", barrier)));
            case ReportModel.Told.NotSaved(var reason) ->
                    List.of(warning(texts.of("casefile.trouble", reason)));
            case ReportModel.Told.Unwritable _ ->
                    List.of(warning(texts.get("attachments.unwritable")));
            case ReportModel.Told.Saved _ ->
                    List.of(
                            new Banner(
                                    Banner.Kind.INFO,
                                    texts.get("report.saved"),
                                    texts.get("attachments.exported.text")));
            case ReportModel.Told.HalfWritten(var way) -> List.of(halfWritten(way));
        };
    }

    private Banner warning(String text) {
        return new Banner(Banner.Kind.WARNING, texts.get("report.trouble"), text);
    }

    private Banner halfWritten(Runnable way) {
        return new Banner(
                Banner.Kind.WARNING,
                texts.get("report.half-written"),
                texts.get("report.half-written.text"),
                new ActionButton("report-stay", texts.get("referrals.stay"), model::stay),
                new ActionButton(
                        "report-leave",
                        texts.get("referrals.leave"),
                        () -> model.leaveWithout(way)));
    }
}
