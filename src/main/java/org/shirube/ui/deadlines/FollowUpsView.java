package org.shirube.ui.deadlines;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.shirube.casework.FollowUp;
import org.shirube.text.Texts;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.Banner;
import org.shirube.ui.kit.UndoBar;
import org.shirube.ui.kit.WrappedText;

import java.util.List;

/// What is to be done in a case: room for one more, and the others with a way to say that they are
/// done.
final class FollowUpsView extends VBox {

    private final FollowUpsModel model;
    private final DeadlineWords words;
    private final Texts texts;
    private final VBox told = new VBox();
    private final VBox lines = new VBox();

    FollowUpsView(FollowUpsModel model, DeadlineWords words) {
        this.model = model;
        this.words = words;
        texts = words.texts();
        getStyleClass().add("follow-ups");
        lines.getStyleClass().add("lines");
        getChildren().setAll(new NewFollowUp(model, words), told, lines);
        model.told().subscribe(this::tell);
        model.all().subscribe(this::refresh);
        tell();
        refresh();
    }

    private void refresh() {
        lines.getChildren().setAll(model.all().stream().map(this::line).toList());
        if (model.all().isEmpty()) {
            lines.getChildren().add(new WrappedText(texts.get("deadlines.follow-up.none"), "soft"));
        }
    }

    private Node line(FollowUp followUp) {
        var said =
                new VBox(
                        new WrappedText(followUp.what()),
                        new WrappedText(words.about(followUp), about(followUp), "small"));
        said.getStyleClass().add("words-of-line");
        HBox.setHgrow(said, Priority.ALWAYS);
        var line = new HBox(said, way(followUp));
        line.getStyleClass().add("file-line");
        return line;
    }

    private String about(FollowUp followUp) {
        return followUp.isOverdue(words.today()) ? "warning" : "soft";
    }

    private Node way(FollowUp followUp) {
        var way =
                followUp.isDone()
                        ? new ActionButton(
                                "undone-" + followUp.id().id(),
                                texts.get("deadlines.follow-up.undone"),
                                () -> model.undone(followUp.id(), followUp.version()))
                        : new ActionButton(
                                "done-" + followUp.id().id(),
                                texts.get("deadlines.follow-up.done"),
                                () -> model.done(followUp));
        way.getStyleClass().addAll("plain", "small");
        way.setAccessibleText(way.getText() + ", " + followUp.what());
        return way;
    }

    private void tell() {
        told.getChildren()
                .setAll(
                        switch (model.told().get()) {
                            case FollowUpsModel.Told.Nothing _ -> List.of();
                            case FollowUpsModel.Told.Done(var id, int version) ->
                                    List.of(
                                            new UndoBar(
                                                    texts.get("deadlines.follow-up.was-done"),
                                                    texts.get("casefile.undo"),
                                                    () -> model.undone(id, version)));
                            case FollowUpsModel.Told.Refused(var reason) ->
                                    List.of(
                                            new Banner(
                                                    Banner.Kind.WARNING,
                                                    texts.get("deadlines.trouble"),
                                                    texts.of("casefile.trouble", reason)));
                        });
    }
}
