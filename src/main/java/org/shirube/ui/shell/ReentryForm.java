package org.shirube.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.shirube.casework.Passphrase;
import org.shirube.text.Texts;
import org.shirube.ui.kit.Background;
import org.shirube.ui.kit.PassphraseField;
import org.shirube.ui.kit.WrappedText;

import java.util.function.Consumer;

/// Asks for the passphrase of whoever is signed in, and opens when it is right.
final class ReentryForm extends VBox {

    private final Texts texts;
    private final Reentry reentry;
    private final Background background;
    private final Consumer<Runnable> opened;
    private final PassphraseField field = new PassphraseField();
    private final Button open;
    private final ProgressIndicator working = new ProgressIndicator();
    private final WrappedText fault = new WrappedText("", "fault");

    ReentryForm(Texts texts, Reentry reentry, Background background, Consumer<Runnable> opened) {
        this.texts = texts;
        this.reentry = reentry;
        this.background = background;
        this.opened = opened;
        field.speak(texts, texts.get("shell.passphrase"));
        open = new Button(texts.get("shell.continue"));
        open.getStyleClass().add("primary");
        open.setOnAction(_ -> attempt());
        field.setOnEnter(this::attempt);
        working.getStyleClass().add("working");
        working.setVisible(false);
        var actions = new FlowPane(open, working);
        actions.getStyleClass().add("reentry-actions");
        getStyleClass().add("reentry");
        getChildren().setAll(field, actions, fault);
    }

    void focus() {
        field.focus();
    }

    private void attempt() {
        if (working.isVisible()) {
            return;
        }
        Passphrase passphrase = field.take();
        busy(true);
        background.run(() -> reentry.opens(passphrase), this::answered, () -> busy(false));
    }

    private void answered(Reentry.Answer answer) {
        busy(false);
        switch (answer) {
            case Reentry.Answer.Way(Runnable back) -> opened.accept(back);
            case Reentry.Answer.Wrong _ -> refuse(texts.get("shell.passphrase.wrong"));
            case Reentry.Answer.TooSoon(long seconds) ->
                    refuse(texts.get("shell.passphrase.too-soon", texts.number(seconds)));
        }
    }

    private void refuse(String sentence) {
        fault.setText(sentence);
        field.focus();
    }

    private void busy(boolean busy) {
        working.setVisible(busy);
        open.setDisable(busy);
        fault.setText("");
    }
}
