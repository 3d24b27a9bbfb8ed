package org.shirube.ui.assessment;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.shirube.text.Texts;
import org.shirube.ui.kit.Banner;
import org.shirube.ui.kit.Typing;
import org.shirube.ui.kit.WrappedText;

import java.util.function.Consumer;

/// A danger: how soon to act, what to do, what was done, and a line to write down more.
final class DangerView extends VBox {

    private final DangerNote note;
    private final Texts texts;
    private final Consumer<String> written;

    DangerView(DangerNote note, Texts texts, Consumer<String> written) {
        this.note = note;
        this.texts = texts;
        this.written = written;
        getStyleClass().add("danger-note");
        Button open = new Button(texts.get("assessment.danger.what-was-done"));
        open.getStyleClass().add("small");
        open.setAccessibleText(name());
        Banner banner =
                new Banner(
                        kind(),
                        texts.get("assessment.danger.title", note.level(), note.title()),
                        note.action(),
                        open);
        getChildren().add(banner);
        note.done().forEach(done -> getChildren().add(new WrappedText(done, "small", "done-note")));
        open.setOnAction(_ -> offerToWrite(open));
        Typing.unfolding(this, fieldName(), open::fire);
    }

    private Banner.Kind kind() {
        return switch (note.danger().level()) {
            case RED -> Banner.Kind.DANGER;
            case ORANGE -> Banner.Kind.WARNING;
            case YELLOW -> Banner.Kind.INFO;
        };
    }

    private void offerToWrite(Button opener) {
        opener.setDisable(true);
        TextField field = Typing.named(new TextField(), fieldName());
        field.setAccessibleText(name());
        Button keep = new Button(texts.get("assessment.danger.note-it"));
        keep.setId("note-it");
        keep.setOnAction(_ -> write(field.getText().strip()));
        getChildren().addAll(field, keep);
        field.requestFocus();
    }

    private void write(String what) {
        if (!what.isEmpty()) {
            written.accept(what);
        }
    }

    private String fieldName() {
        return "done/" + note.danger().trigger();
    }

    private String name() {
        return texts.get("assessment.danger.what-was-done.name", note.title());
    }
}
