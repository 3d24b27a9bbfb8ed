package org.shirube.ui.backup;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.shirube.casework.Preview;
import org.shirube.casework.RestoreTrouble;
import org.shirube.casework.Steps;
import org.shirube.text.Texts;
import org.shirube.ui.Threshold;
import org.shirube.ui.backup.RestoreModel.State;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.Banner;
import org.shirube.ui.kit.Card;
import org.shirube.ui.kit.FirstFocus;
import org.shirube.ui.kit.NamedField;
import org.shirube.ui.kit.PageScroll;
import org.shirube.ui.kit.PassphraseField;
import org.shirube.ui.kit.Running;
import org.shirube.ui.kit.Sheet;
import org.shirube.ui.kit.WrappedText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The way back to a backup as one screen of the window, before anybody is signed in.
public final class RestoreScreen implements Threshold {

    private static final Steps.Progress NOTHING_YET = new Steps.Progress(0, 1);

    private final RestoreModel model;
    private final Runnable toSignIn;
    private final FolderChoice files;
    private final PassphraseField passphrase = new PassphraseField();

    public RestoreScreen(RestoreModel model, Runnable toSignIn, FolderChoice files) {
        this.model = model;
        this.toSignIn = toSignIn;
        this.files = files;
        passphrase.setOnEnter(this::submit);
    }

    @Override
    public Node view(Texts texts) {
        var card = new Card();
        card.getStyleClass().add("restore-card");
        model.state().subscribe(state -> card.getChildren().setAll(shown(state, texts)));
        var page = new StackPane(card);
        page.getStyleClass().add("restore");
        page.getStylesheets().add(Sheet.beside(RestoreScreen.class));
        var scroll = new PageScroll(page);
        scroll.setFitToHeight(true);
        return scroll;
    }

    /// What was typed does not outlive the screen, nor does the key.
    @Override
    public void leave() {
        passphrase.clear();
        model.leave();
    }

    private List<Node> shown(State state, Texts texts) {
        return switch (state) {
            case State.Asking(var trouble) -> asking(trouble, texts);
            case State.Opening _ -> List.of(running(texts.get("restore.opening"), NOTHING_YET));
            case State.Looking(var progress) ->
                    List.of(running(texts.get("restore.looking"), progress));
            case State.Shown(var preview) -> preview(preview, texts);
            case State.Replacing(var progress) ->
                    List.of(running(texts.get("restore.replacing"), progress));
            case State.Done(var kept) -> done(kept, texts);
        };
    }

    private List<Node> asking(Optional<RestoreTrouble> trouble, Texts texts) {
        var parts = new ArrayList<Node>();
        parts.add(new WrappedText(texts.get("restore.title"), "heading"));
        parts.add(new WrappedText(texts.get("restore.hint"), "soft"));
        parts.add(fileField(texts));
        parts.add(nameField(texts));
        passphrase.speak(texts, texts.get("restore.passphrase"));
        parts.add(new NamedField(texts.get("restore.passphrase"), passphrase));
        trouble.ifPresent(why ->
                parts.add(
                        new Banner(
                                Banner.Kind.WARNING,
                                texts.of("restore.trouble", why),
                                texts.of("restore.remedy", why))));
        var open = new ActionButton("restore-open", texts.get("restore.open"), this::submit);
        open.getStyleClass().add("primary");
        open.disableProperty().bind(model.file().map(Optional::isEmpty));
        parts.add(row(open, new ActionButton("restore-back", texts.get("restore.back"), toSignIn)));
        return parts;
    }

    private Node fileField(Texts texts) {
        var name = new WrappedText("", "soft");
        model.file()
                .subscribe(chosen ->
                        name.setText(chosen.orElseGet(() -> texts.get("restore.file.none"))));
        var row = new FlowPane();
        row.getStyleClass().add("actions");
        var choose =
                new ActionButton(
                        "restore-file",
                        texts.get("restore.file.choose"),
                        () -> choose(row.getScene().getWindow(), texts));
        FirstFocus.on(choose);
        row.getChildren().setAll(choose);
        return new NamedField(texts.get("restore.file"), new VBox(name, row));
    }

    private void choose(Window owner, Texts texts) {
        files.choose(owner, texts.get("restore.file"))
                .ifPresent(path -> model.file().set(Optional.of(path)));
    }

    private Node nameField(Texts texts) {
        var field = new TextField();
        field.setId("restore-name");
        field.textProperty().bindBidirectional(model.name());
        field.setOnAction(_ -> passphrase.focus());
        return new NamedField(texts.get("restore.name"), field);
    }

    private List<Node> preview(Preview preview, Texts texts) {
        var words = new PreviewWords(texts, preview);
        var parts = new ArrayList<Node>();
        parts.add(new WrappedText(words.title(), "heading"));
        words.holds().forEach(line -> parts.add(new WrappedText(line)));
        parts.add(new WrappedText(texts.get("restore.present"), "strong"));
        if (words.loses()) {
            parts.add(
                    new Banner(
                            Banner.Kind.WARNING,
                            texts.get("restore.loses"),
                            String.join("\n", words.compared())));
        } else {
            words.compared().forEach(line -> parts.add(new WrappedText(line)));
        }
        parts.add(new WrappedText(texts.get("restore.keeps"), "soft"));
        var restore = new ActionButton("restore-now", texts.get("restore.now"), model::restore);
        restore.getStyleClass().add("primary");
        parts.add(
                row(
                        restore,
                        new ActionButton("restore-not", texts.get("restore.not"), model::giveUp)));
        return parts;
    }

    private List<Node> done(Optional<String> kept, Texts texts) {
        var enter = new ActionButton("restore-sign-in", texts.get("restore.sign-in"), toSignIn);
        enter.getStyleClass().add("primary");
        return List.of(
                new WrappedText(texts.get("restore.done"), "heading"),
                new WrappedText(
                        kept.map(folder -> texts.get("restore.done.kept", folder))
                                .orElseGet(() -> texts.get("restore.done.alone"))),
                row(enter));
    }

    private void submit() {
        model.open(passphrase.take());
    }

    private static Node running(String what, Steps.Progress progress) {
        var running = new Running(what, Optional.empty());
        running.at(progress);
        return running;
    }

    private static Node row(Node... buttons) {
        var row = new FlowPane();
        row.getStyleClass().add("actions");
        row.getChildren().setAll(buttons);
        return row;
    }
}
