package org.shirube.ui.notes;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.shirube.casework.Note;
import org.shirube.casework.NoteText;
import org.shirube.text.Texts;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.Card;
import org.shirube.ui.kit.Typing;
import org.shirube.ui.kit.WrappedText;

import java.util.List;
import java.util.Optional;

/// One note: its text, who and when, and what can be done with it; in its place the pen while it is
/// being changed.
final class NoteCard extends VBox {

    private final Note note;
    private final NotesModel model;
    private final NoteWords words;
    private final Texts texts;
    private final VBox earlier = new VBox();

    NoteCard(Note note, NotesModel model, NoteWords words) {
        this.note = note;
        this.model = model;
        this.words = words;
        texts = words.texts();
        earlier.getStyleClass().add("earlier");
        boolean written = model.changing().get().map(Note::id).equals(Optional.of(note.id()));
        var card = written ? new Card(pen()) : new Card(read());
        card.getStyleClass().add("note");
        getChildren().setAll(card);
    }

    /// With the version: an older text never takes the place of a newer one unseen.
    static String draftName(Note note) {
        return "change-" + note.id().id() + "-" + note.now().version();
    }

    private Node[] read() {
        return new Node[] {
            new WrappedText(note.now().text()),
            new WrappedText(words.written(note), "soft", "small"),
            actions(),
            earlier
        };
    }

    private Node pen() {
        var cancel = new ActionButton("cancel-note", texts.get("cases.cancel"), model::cancel);
        cancel.getStyleClass().add("plain");
        var pen =
                new Pen(
                        new Pen.Ink(
                                "changed-note",
                                texts.get("notes.change"),
                                model.changed(),
                                model::replace),
                        model.saving(),
                        texts,
                        cancel);
        Typing.named(pen.area(), draftName(note));
        return pen;
    }

    private Node actions() {
        var actions = new FlowPane();
        actions.getStyleClass().add("actions");
        if (model.mayWrite()) {
            actions.getChildren()
                    .addAll(
                            note.isArchived()
                                    ? List.of(
                                            action(
                                                    texts.get("notes.bring-back"),
                                                    () -> model.bringBack(note.id())))
                                    : List.of(
                                            action(
                                                    texts.get("notes.change"),
                                                    () -> model.change(note)),
                                            action(
                                                    texts.get("notes.archive"),
                                                    () -> model.archive(note.id()))));
        }
        if (note.now().version() > 1) {
            actions.getChildren().add(action(texts.get("notes.earlier"), this::turnEarlier));
        }
        return actions;
    }

    private static Button action(String name, Runnable does) {
        var action = new Button(name);
        action.getStyleClass().addAll("plain", "small");
        action.setMinWidth(Region.USE_PREF_SIZE);
        action.setOnAction(_ -> does.run());
        return action;
    }

    private void turnEarlier() {
        if (earlier.getChildren().isEmpty()) {
            model.texts(note, found -> found.stream().skip(1).forEach(this::showEarlier));
        } else {
            earlier.getChildren().clear();
        }
    }

    private void showEarlier(NoteText text) {
        earlier.getChildren()
                .addAll(
                        new WrappedText(words.written(text), "soft", "small"),
                        new WrappedText(text.text()));
    }
}
