package org.shirube.app.tour;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextInputControl;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/// What nobody foresaw, with what somebody typed in the message of the exception or in the memory
/// of whoever ran out of it.
final class Mishaps {

    private static final int MORE_THAN_THERE_IS = Integer.MAX_VALUE - 8;

    /// What goes wrong on the window's thread as soon as this was typed.
    private static final Map<Secret, Consumer<String>> WAYS =
            Map.of(
                    Secret.FAILED,
                    text -> {
                        throw new IllegalStateException(text, new IOException(text));
                    },
                    Secret.OVERFLOWED,
                    text -> deeper(text, 0),
                    Secret.EXHAUSTED,
                    text -> {
                        long[][] all = new long[2][];
                        Arrays.setAll(all, _ -> new long[MORE_THAN_THERE_IS]);
                        throw new IllegalStateException(text + all.length);
                    });

    private Mishaps() {}

    static void all(Steps steps) throws IOException {
        steps.signIn(Secret.PASSPHRASE);
        steps.openTheCase();
        steps.topic("threats-and-violence");
        steps.visitor.sees(steps.question("said-something-bad-would-happen"));
        steps.visitor.presses(steps.texts.get("wizard.note"));
        var note = FxThread.ask(() -> (TextInputControl) steps.visitor.scene().getFocusOwner());
        for (var secret : WAYS.keySet()) {
            FxThread.run(() -> failOn(note, secret));
            typeAndFall(steps, secret);
            steps.visitor.sees(steps.texts.get("failure.title"));
            steps.visitor.presses(steps.texts.get("failure.continue"));
            FxThread.run(() -> {
                note.requestFocus();
                note.end();
            });
        }
        failElsewhere(steps);
        Faults.theStoreIsLost(steps);
    }

    /// An error, other than an exception, comes all the way back from the field.
    private static void typeAndFall(Steps steps, Secret secret) {
        try {
            steps.type(secret);
        } catch (CompletionException fall) {
            if (!(fall.getCause() instanceof Error)) {
                throw fall;
            }
            steps.say("typed " + secret);
        }
    }

    /// Once.
    private static void failOn(TextInputControl field, Secret secret) {
        var typed = field.textProperty();
        typed.addListener(
                new ChangeListener<>() {
                    @Override
                    public void changed(
                            ObservableValue<? extends String> of, String before, String text) {
                        if (text.endsWith(secret.text())) {
                            typed.removeListener(this);
                            WAYS.getOrDefault(secret, _ -> {}).accept(text);
                        }
                    }
                });
    }

    /// On a thread that nobody looks after.
    private static void failElsewhere(Steps steps) {
        var text = Secret.FAILED_ELSEWHERE.text();
        var thread =
                Thread.ofPlatform()
                        .start(() -> {
                            throw new IllegalStateException(text, new IOException(text));
                        });
        try {
            thread.join();
        } catch (InterruptedException early) {
            Thread.currentThread().interrupt();
        }
        steps.say("typed " + Secret.FAILED_ELSEWHERE);
    }

    private static int deeper(String text, int depth) {
        return depth < 0 ? 0 : deeper(text, depth + 1) + text.length();
    }
}
