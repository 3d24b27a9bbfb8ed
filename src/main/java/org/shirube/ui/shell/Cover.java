package org.shirube.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.shirube.casework.Saving;
import org.shirube.text.Texts;
import org.shirube.ui.kit.Card;
import org.shirube.ui.kit.Icon;
import org.shirube.ui.kit.WrappedText;

/// What takes the place of everything: an empty note pad that nobody minds, or the word that the
/// interview is paused. Only the passphrase leads back.
final class Cover extends StackPane {

    private final Runnable focus;
    private final Kind kind;

    /// What it covers for.
    enum Kind {
        /// Stays whatever happens behind it: who looks on must not see a passphrase asked for.
        NOTES,
        PAUSE,
        LOCK
    }

    private Cover(Kind kind, Node content, Runnable focus) {
        this.kind = kind;
        this.focus = focus;
        getStyleClass().add("cover");
        getChildren().setAll(content);
    }

    /// A note pad. What is typed into it is forgotten; the way back shows when it is asked for.
    static Cover notes(Texts texts, ReentryForm reentry) {
        var pad = new TextArea();
        pad.setAccessibleText(texts.get("window.title"));
        var back = new Button(texts.get("shell.notes.more"), new Icon(Feather.MORE_HORIZONTAL));
        back.getStyleClass().add("plain");
        var foot = new VBox(back);
        back.setOnAction(_ -> {
            foot.getChildren().setAll(reentry);
            reentry.focus();
        });
        var notes = new BorderPane(pad);
        notes.getStyleClass().add("notes");
        notes.setTop(new WrappedText(texts.get("window.title"), "heading"));
        notes.setBottom(foot);
        return new Cover(Kind.NOTES, notes, pad::requestFocus);
    }

    static Cover pause(Texts texts, ReentryForm reentry) {
        var hint = new WrappedText(texts.get("shell.paused.hint"), "soft");
        return card(Kind.PAUSE, texts.get("shell.paused"), hint, reentry);
    }

    /// Locked, for the moment in which what was half typed is written down.
    static Cover lock(Texts texts) {
        var writing = new WrappedText(texts.get("shell.locked.writing"), "soft");
        var card = new Card(new WrappedText(texts.get("shell.locked"), "heading"), writing);
        card.getStyleClass().add("paused-card");
        return new Cover(Kind.LOCK, card, card::requestFocus);
    }

    /// Locked, and it could not be written down.
    static Cover lockRefused(Texts texts, Saving.Reason reason, ReentryForm reentry) {
        var why = new WrappedText(texts.of("shell.locked", reason));
        return card(Kind.LOCK, texts.get("shell.locked"), why, reentry);
    }

    private static Cover card(Kind kind, String title, Node text, ReentryForm reentry) {
        var card = new Card(new WrappedText(title, "heading"), text, reentry);
        card.getStyleClass().add("paused-card");
        return new Cover(kind, card, reentry::focus);
    }

    Kind kind() {
        return kind;
    }

    void focus() {
        focus.run();
    }
}
