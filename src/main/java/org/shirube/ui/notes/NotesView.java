package org.shirube.ui.notes;

import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.shirube.casework.Note;
import org.shirube.text.Texts;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.Banner;
import org.shirube.ui.kit.Card;
import org.shirube.ui.kit.Typing;
import org.shirube.ui.kit.UndoBar;
import org.shirube.ui.kit.WrappedText;

import java.util.ArrayList;
import java.util.List;

/// Draws the notes: room for a new one, what was just done, the notes, and those put away below.
final class NotesView extends VBox {

    private final NotesModel model;
    private final NoteWords words;
    private final Texts texts;
    private final VBox told = new VBox();
    private final VBox lines = new VBox();
    private final TitledPane away = new TitledPane();
    private final VBox archived = new VBox();

    NotesView(NotesModel model, NoteWords words) {
        this.model = model;
        this.words = words;
        texts = words.texts();
        getStyleClass().add("case-notes");
        lines.getStyleClass().add("lines");
        archived.getStyleClass().add("lines");
        away.setExpanded(false);
        away.setAnimated(false);
        away.setContent(archived);
        away.setId("archived-notes");
        away.managedProperty().bind(away.visibleProperty());
        if (model.mayWrite()) {
            getChildren().add(fresh());
        }
        getChildren().addAll(told, lines, away);
        model.told().subscribe(this::tell);
        model.all().subscribe(this::refresh);
        model.changing().subscribe(this::refresh);
        tell();
        refresh();
    }

    private Node fresh() {
        var pen =
                new Pen(
                        new Pen.Ink(
                                "new-note", texts.get("notes.new"), model.fresh(), model::write),
                        model.saving(),
                        texts);
        pen.area().setPromptText(texts.get("notes.prompt"));
        Typing.named(pen.area(), "new");
        return pen;
    }

    private void refresh() {
        List<Node> open = new ArrayList<>();
        List<Node> put = new ArrayList<>();
        model.all().forEach(note -> (note.isArchived() ? put : open).add(drawn(note)));
        if (open.isEmpty()) {
            open.add(new WrappedText(texts.get("notes.none"), "soft"));
        }
        lines.getChildren().setAll(open);
        archived.getChildren().setAll(put);
        away.setText(texts.get("notes.archived.fold", texts.number(put.size())));
        away.setVisible(!put.isEmpty());
        unfoldings();
    }

    /// A draft finds the note that it was about only while that has the text of then.
    private void unfoldings() {
        model.all()
                .forEach(note ->
                        Typing.unfolding(this, NoteCard.draftName(note), () -> model.change(note)));
    }

    private Node drawn(Note note) {
        return new NoteCard(note, model, words);
    }

    private void tell() {
        told.getChildren()
                .setAll(
                        switch (model.told().get()) {
                            case NotesModel.Told.Nothing _ -> List.of();
                            case NotesModel.Told.Archived(var id) ->
                                    List.of(undo("notes.archived", () -> model.bringBack(id)));
                            case NotesModel.Told.BroughtBack(var id) ->
                                    List.of(undo("notes.brought-back", () -> model.archive(id)));
                            case NotesModel.Told.Differs differs -> List.of(differs(differs));
                            case NotesModel.Told.Refused(var reason) ->
                                    List.of(
                                            new Banner(
                                                    Banner.Kind.WARNING,
                                                    texts.get("notes.trouble"),
                                                    texts.of("casefile.trouble", reason)));
                        });
    }

    private Node undo(String key, Runnable undoing) {
        return new UndoBar(texts.get(key), texts.get("casefile.undo"), undoing);
    }

    /// Both texts, and the later one chooses.
    private Node differs(NotesModel.Told.Differs differs) {
        var actions =
                new FlowPane(
                        new ActionButton(
                                "keep-theirs",
                                texts.get("notes.differs.theirs"),
                                model::keepTheirs),
                        new ActionButton(
                                "keep-mine",
                                texts.get("notes.differs.mine"),
                                () -> model.replaceTheirs(differs)));
        actions.getStyleClass().add("actions");
        var card =
                new Card(
                        texts.get("notes.differs"),
                        new WrappedText(texts.get("notes.differs.why"), "soft"),
                        new WrappedText(words.written(differs.theirs().now()), "soft", "small"),
                        new WrappedText(differs.theirs().now().text()),
                        new WrappedText(texts.get("notes.differs.yours"), "soft", "small"),
                        new WrappedText(differs.mine()),
                        actions);
        card.getStyleClass().add("differs");
        return card;
    }
}
