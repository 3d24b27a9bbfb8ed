package org.shirube.ui.wizard;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.shirube.casework.DangerEntry;
import org.shirube.scoring.Danger;
import org.shirube.text.Texts;
import org.shirube.ui.interview.Wordbook;
import org.shirube.ui.kit.Banner;
import org.shirube.ui.kit.Typing;
import org.shirube.ui.kit.WrappedText;

import java.util.List;
import java.util.Optional;

/// The dangers that are written out above the page: what it is, what to do, and a place to write
/// down what was done.
final class DangerPane extends VBox {

    private final WizardModel model;
    private final Wordbook words;
    private final Texts texts;
    private List<Shown> shown = List.of();
    private Optional<String> noting = Optional.empty();

    /// What a banner was made of, so that it is made anew only when that changes.
    private record Shown(Danger danger, Optional<DangerEntry.Done> done, boolean noting) {}

    DangerPane(WizardModel model, Wordbook words) {
        this.model = model;
        this.words = words;
        this.texts = words.texts();
        getStyleClass().add("dangers");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void refresh() {
        List<Shown> now = model.dangers().open().stream().map(this::shown).toList();
        if (!now.equals(shown)) {
            shown = now;
            setVisible(!now.isEmpty());
            getChildren().setAll(now.stream().map(this::banner).toList());
        }
    }

    private Shown shown(Danger danger) {
        return new Shown(
                danger,
                model.live().dangerLog().done(danger),
                noting.equals(Optional.of(danger.trigger())));
    }

    private Node banner(Shown one) {
        Danger danger = one.danger();
        var kind = danger.level() == Danger.Level.RED ? Banner.Kind.DANGER : Banner.Kind.WARNING;
        String title =
                texts.get(
                        "wizard.danger.title",
                        texts.of("wizard.danger", danger.level()),
                        label(danger, "title"));
        var banner = new Banner(kind, title, label(danger, "action"), actions(one));
        Typing.unfolding(banner, "danger/" + danger.trigger(), () -> note(danger));
        return banner;
    }

    private Node[] actions(Shown one) {
        if (one.noting()) {
            return new Node[] {noteRow(one.danger())};
        }
        Node first =
                one.done()
                        .<Node>map(this::said)
                        .orElseGet(() -> button("wizard.danger.done", () -> note(one.danger())));
        return new Node[] {
            first, button("wizard.stop", model::stop), plain("wizard.danger.close", this::close)
        };
    }

    private Node said(DangerEntry.Done done) {
        return new WrappedText(
                texts.get("wizard.danger.noted", texts.time(done.at()), done.what()), "small");
    }

    private HBox noteRow(Danger danger) {
        var what = new TextField();
        what.setPromptText(texts.get("wizard.danger.what"));
        what.setAccessibleText(texts.get("wizard.danger.what"));
        Typing.named(what, "danger/" + danger.trigger());
        HBox.setHgrow(what, Priority.ALWAYS);
        var write = button("wizard.danger.write", () -> write(danger, what.getText()));
        what.setOnAction(_ -> write(danger, what.getText()));
        var row = new HBox(what, write);
        row.getStyleClass().add("note-row");
        return row;
    }

    private void note(Danger danger) {
        noting = Optional.of(danger.trigger());
        refresh();
        lookupAll(".note-row .text-field").forEach(Node::requestFocus);
    }

    private void write(Danger danger, String what) {
        noting = Optional.empty();
        if (what.isBlank()) {
            refresh();
        } else {
            model.live().dangerLog().done(danger, what.strip());
        }
    }

    private void close() {
        if (!model.dangers().open().isEmpty()) {
            model.toggleDangers();
        }
    }

    private String label(Danger danger, String part) {
        return words.label("danger", danger.trigger() + "." + part);
    }

    private Button plain(String key, Runnable action) {
        var button = button(key, action);
        button.getStyleClass().add("plain");
        return button;
    }

    private Button button(String key, Runnable action) {
        var button = new Button(texts.get(key));
        button.getStyleClass().add("small");
        button.setOnAction(_ -> action.run());
        return button;
    }
}
