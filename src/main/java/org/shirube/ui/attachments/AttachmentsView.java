package org.shirube.ui.attachments;

import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TitledPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.shirube.casework.Attachment;
import org.shirube.casework.Steps;
import org.shirube.text.Texts;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.Banner;
import org.shirube.ui.kit.UndoBar;
import org.shirube.ui.kit.WrappedText;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Draws the attachments: where files are dropped or chosen, how far one is, what was just done,
/// and the files.
final class AttachmentsView extends VBox {

    private final AttachmentsSection section;
    private final AttachmentsModel model;
    private final Texts texts;
    private final VBox running = new VBox();
    private final VBox told = new VBox();
    private final VBox lines = new VBox();
    private final VBox archived = new VBox();
    private final TitledPane away = new TitledPane();
    private final ProgressBar bar = new ProgressBar();

    AttachmentsView(AttachmentsSection section, Texts texts) {
        this.section = section;
        this.model = section.model();
        this.texts = texts;
        getStyleClass().add("attachments");
        lines.getStyleClass().add("lines");
        archived.getStyleClass().add("lines");
        away.setExpanded(false);
        away.setAnimated(false);
        away.setContent(archived);
        away.managedProperty().bind(away.visibleProperty());
        if (model.mayAttach()) {
            getChildren().add(drop());
        }
        getChildren().addAll(running, told, lines, away);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(texts.get("attachments.running"));
        model.all().subscribe(this::refresh);
        model.told().subscribe(this::tell);
        model.progress().subscribe(this::run);
        tell();
        refresh();
    }

    private Node drop() {
        var choose =
                new ActionButton(
                        "add-files",
                        texts.get("attachments.add"),
                        Feather.PAPERCLIP,
                        () ->
                                model.add(
                                        section.places()
                                                .toAdd(
                                                        getScene().getWindow(),
                                                        texts.get("attachments.add"))));
        var drop =
                new FlowPane(
                        choose,
                        new WrappedText(
                                texts.get(
                                        "attachments.drop",
                                        texts.number(Attachment.LARGEST / 1024 / 1024)),
                                "soft",
                                "small"));
        drop.getStyleClass().add("drop");
        drop.setOnDragOver(this::over);
        drop.setOnDragDropped(this::dropped);
        return drop;
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        model.add(event.getDragboard().getFiles().stream().map(File::toPath).toList());
        event.setDropCompleted(true);
        event.consume();
    }

    private void run(Optional<Steps.Progress> progress) {
        progress.ifPresent(
                now -> bar.setProgress(now.total() == 0 ? 0 : (double) now.done() / now.total()));
        if (progress.isEmpty()) {
            running.getChildren().clear();
        } else if (running.getChildren().isEmpty()) {
            running.getChildren()
                    .setAll(
                            new WrappedText(texts.get("attachments.running"), "soft"),
                            bar,
                            new ActionButton("stop", texts.get("attachments.stop"), model::stop));
        }
    }

    private void refresh() {
        List<Node> open = new ArrayList<>();
        List<Node> put = new ArrayList<>();
        model.all()
                .forEach(each ->
                        (each.isArchived() ? put : open)
                                .add(new AttachmentCard(each, section, texts)));
        if (open.isEmpty()) {
            open.add(new WrappedText(texts.get("attachments.none"), "soft"));
        }
        lines.getChildren().setAll(open);
        archived.getChildren().setAll(put);
        away.setText(texts.get("attachments.archived.fold", texts.number(put.size())));
        away.setVisible(!put.isEmpty());
    }

    private void tell() {
        told.getChildren()
                .setAll(
                        switch (model.told().get()) {
                            case AttachmentsModel.Told.Nothing _ -> List.of();
                            case AttachmentsModel.Told.Refused(var why) ->
                                    List.of(trouble(texts.of("attachments.refused", why)));
                            case AttachmentsModel.Told.NotSaved(var reason) ->
                                    List.of(trouble(texts.of("casefile.trouble", reason)));
                            case AttachmentsModel.Told.Exported _ ->
                                    List.of(
                                            new Banner(
                                                    Banner.Kind.INFO,
                                                    texts.get("attachments.exported"),
                                                    texts.get("attachments.exported.text")));
                            case AttachmentsModel.Told.NotExported(var damaged) ->
                                    List.of(
                                            trouble(
                                                    texts.get(
                                                            damaged
                                                                    ? "attachments.damaged"
                                                                    : "attachments.unwritable")));
                            case AttachmentsModel.Told.Archived(var id) ->
                                    List.of(
                                            undo(
                                                    "attachments.archived",
                                                    () -> model.bringBack(id)));
                            case AttachmentsModel.Told.BroughtBack(var id) ->
                                    List.of(
                                            undo(
                                                    "attachments.brought-back",
                                                    () -> model.archive(id)));
                        });
    }

    private Node trouble(String sentence) {
        return new Banner(Banner.Kind.WARNING, texts.get("attachments.trouble"), sentence);
    }

    private Node undo(String key, Runnable undoing) {
        return new UndoBar(texts.get(key), texts.get("casefile.undo"), undoing);
    }
}
