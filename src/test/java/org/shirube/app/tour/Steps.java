package org.shirube.app.tour;

import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Wording;
import org.shirube.questionnaire.Wording.Asked;
import org.shirube.scoring.Handbook;
import org.shirube.text.Language;
import org.shirube.text.Texts;

import java.io.IOException;

/// What somebody at the keyboard does again and again. Says on standard output which secrets were
/// typed, by their names.
final class Steps {

    final Visitor visitor;
    final Texts texts = Texts.in(Language.EN);
    private final Handbook handbook;

    Steps(Visitor visitor, Handbook handbook) {
        this.visitor = visitor;
        this.handbook = handbook;
    }

    void makeAStore() {
        visitor.sees(texts.get("signin.first.title"));
        write("signin-name", Secret.NAME);
        write(texts.get("signin.passphrase"), Secret.PASSPHRASE);
        write(texts.get("signin.again"), Secret.PASSPHRASE);
        visitor.presses(texts.get("signin.first.enter"));
        visitor.sees(texts.get("home.heading"));
        toTheCases();
    }

    void signIn(Secret passphrase) {
        visitor.sees(texts.get("signin.title"));
        write("signin-name", Secret.NAME);
        write(texts.get("signin.passphrase"), passphrase);
        visitor.presses(texts.get("signin.enter"));
    }

    void tryAgain() {
        write(texts.get("signin.passphrase"), Secret.PASSPHRASE);
        visitor.presses(texts.get("signin.enter"));
        toTheCases();
    }

    /// Whoever was here last may have been in the middle of something, and comes back to that.
    void toTheCases() {
        visitor.presses(texts.get("shell.cases"));
        visitor.sees(texts.get("cases.new"));
    }

    void openTheCase() {
        toTheCases();
        visitor.sees(Secret.ALIAS.text());
        visitor.focuses(texts.get("cases.title"));
        visitor.keys(KeyCode.ENTER);
        visitor.presses(texts.get("casefile.continue"));
        visitor.sees(texts.get("wizard.tasks.check"));
    }

    /// By the first crumb of the trail.
    void leave() {
        var crumb = (ButtonBase) FxThread.ask(() -> visitor.scene().lookup(".crumb"));
        FxThread.run(crumb::requestFocus);
        FxThread.run(crumb::fire);
    }

    /// Hides everything, by Shift pressed three times.
    void hide() {
        for (int time = 0; time < 3; time++) {
            visitor.keys(KeyCode.SHIFT);
        }
        visitor.sees(texts.get("shell.notes.more"));
        type(Secret.HIDING_PAD);
    }

    void comeBack(Secret passphrase) {
        write(texts.get("shell.passphrase"), passphrase);
        visitor.presses(texts.get("shell.continue"));
    }

    void topic(String id) {
        visitor.presses(handbook.wordings().of("en", id).map(Wording::title).orElse(id));
    }

    void choose(String question, String option) {
        visitor.chooses(asked(question).text(), asked(question).options().get(option));
    }

    String question(String id) {
        return asked(id).text();
    }

    private Asked asked(String id) {
        return handbook.wordings().of("en", new QuestionId(id)).orElseThrow();
    }

    void write(String field, Secret secret) {
        visitor.writes(field, secret.text());
        say("typed " + secret);
    }

    void type(Secret secret) {
        visitor.types(secret.text());
        say("typed " + secret);
    }

    /// Selects all of the field that has the focus, and copies it.
    void copyAll() {
        FxThread.run(() -> {
            var owner = visitor.scene().getFocusOwner();
            owner.fireEvent(withControl(KeyCode.A));
            owner.fireEvent(withControl(KeyCode.C));
        });
    }

    private static KeyEvent withControl(KeyCode key) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, true, false, false);
    }

    void say(String word) {
        System.out.println(word);
    }

    /// Until whoever started the program says more, or kills it.
    void hold() throws IOException {
        while (System.in.read() != '\n') {
            Thread.onSpinWait();
        }
    }
}
