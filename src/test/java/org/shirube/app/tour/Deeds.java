package org.shirube.app.tour;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Wording;
import org.shirube.questionnaire.Wording.Asked;
import org.shirube.scoring.Handbook;
import org.shirube.text.Language;
import org.shirube.text.Texts;
import org.shirube.vault.ScarceDisk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What somebody at the keyboard does, by what stands on the screen.
final class Deeds {

    private final Visitor visitor;
    private final Handbook handbook;
    private final Texts texts = Texts.in(Language.EN);

    Deeds(Visitor visitor, Handbook handbook) {
        this.visitor = visitor;
        this.handbook = handbook;
    }

    void does(AtTheKeyboard.Deed deed) throws IOException {
        switch (deed) {
            case FIRST_DAY -> firstDay();
            case WRONG_PASSPHRASE -> wrongPassphrase();
            case UNTIL_KILLED -> untilKilled();
            case FULL_DISK -> fullDisk();
            case DAMAGED_FILE -> damagedFile();
            case DEMONSTRATION -> demonstration();
            case STAY_OPEN -> stayOpen();
            case SECOND_WINDOW -> secondWindow();
            case SIGN_IN -> enter();
        }
    }

    private void firstDay() throws IOException {
        makeAStore();
        visitor.presses(texts.get("cases.empty.next"));
        visitor.types(Secrets.ALIAS);
        visitor.keys(KeyCode.ENTER);
        visitor.sees(question("alone-and-able-to-talk"));
        visitor.keys(KeyCode.DIGIT1);
        note(Secrets.NOTE);
        topic("wishes");
        visitor.sees(question("wants-to-happen"));
        visitor.writes(question("wants-to-happen"), Secrets.ANSWER);
        raiseDanger();
        aScreenFails();
        theStoreIsLost();
        say("done");
    }

    private void makeAStore() {
        visitor.sees(texts.get("signin.first.title"));
        visitor.writes("signin-name", Secrets.NAME);
        visitor.writes(texts.get("signin.passphrase"), Secrets.PASSPHRASE);
        visitor.writes(texts.get("signin.again"), Secrets.PASSPHRASE);
        visitor.presses(texts.get("signin.first.enter"));
        visitor.sees(texts.get("cases.new"));
    }

    private void raiseDanger() {
        topic("threats-and-violence");
        visitor.sees(question("said-something-bad-would-happen"));
        visitor.presses(texts.get("wizard.next"));
        choose("treated-at-work-or-home", "hit-or-hurt");
        visitor.presses(texts.get("wizard.danger.done"));
        visitor.types(Secrets.DONE);
        visitor.keys(KeyCode.ENTER);
    }

    /// With what somebody typed in the message of the exception, as it happens.
    private void aScreenFails() {
        visitor.presses(texts.get("wizard.note"));
        FxThread.run(() ->
                ((TextInputControl) visitor.scene().getFocusOwner())
                        .textProperty()
                        .addListener((_, _, text) -> {
                            if (text.endsWith(Secrets.FAILED)) {
                                throw new IllegalStateException(text);
                            }
                        }));
        visitor.types(Secrets.FAILED);
        visitor.sees(texts.get("failure.title"));
        visitor.presses(texts.get("failure.continue"));
    }

    /// As when a stick is pulled out with the store on it, and put in again.
    private void theStoreIsLost() throws IOException {
        var store =
                Path.of(System.getProperty("user.home"), ".local/share/shirube").resolve("store");
        var away = store.resolveSibling("away");
        Files.move(store, away);
        visitor.writes(texts.get("wizard.note"), Secrets.UNSAVED);
        leave();
        visitor.sees(texts.get("wizard.unsaved.store-lost"));
        Files.move(away, store);
        visitor.presses(texts.get("wizard.unsaved.again"));
        visitor.sees(texts.get("cases.new"));
    }

    private void wrongPassphrase() {
        signIn(Secrets.WRONG_PASSPHRASE);
        visitor.sees(texts.get("signin.obstacle.wrong-passphrase"));
        visitor.writes(texts.get("signin.passphrase"), Secrets.PASSPHRASE);
        visitor.presses(texts.get("signin.enter"));
        openTheCase();
        visitor.presses(texts.get("wizard.tasks.check"));
        visitor.presses(texts.get("check.finish"));
        visitor.sees(texts.get("assessment.to-cases"));
        say("done");
    }

    private void untilKilled() throws IOException {
        signIn(Secrets.PASSPHRASE);
        openTheCase();
        topic("wishes");
        visitor.sees(question("wants-not-to-happen"));
        visitor.writes(question("wants-not-to-happen"), Secrets.ANSWER);
        say("written");
        hold();
    }

    private void fullDisk() {
        signIn(Secrets.PASSPHRASE);
        openTheCase();
        topic("wishes");
        visitor.sees(question("wants-to-happen"));
        ScarceDisk.fill(4096, 1 << 30);
        visitor.writes(question("wants-to-happen"), Secrets.UNSAVED);
        leave();
        visitor.sees(texts.get("wizard.unsaved.leave"));
        visitor.presses(texts.get("wizard.unsaved.leave"));
        ScarceDisk.clear();
        visitor.sees(texts.get("cases.new"));
        say("done");
    }

    private void damagedFile() {
        signIn(Secrets.PASSPHRASE);
        visitor.sees(texts.get("signin.obstacle.damaged"));
        say("told");
    }

    private void demonstration() throws IOException {
        visitor.sees(texts.get("demo.banner"));
        visitor.sees("Linh");
        visitor.focuses(texts.get("cases.title"));
        visitor.keys(KeyCode.ENTER);
        visitor.sees(texts.get("wizard.tasks.check"));
        say("open");
        hold();
    }

    private void stayOpen() throws IOException {
        makeAStore();
        say("open");
        hold();
    }

    private void secondWindow() throws IOException {
        signIn(Secrets.PASSPHRASE);
        visitor.sees(texts.get("signin.obstacle.in-use-elsewhere"));
        visitor.sees(texts.get("signin.remedy.in-use-elsewhere"));
        say("told");
        hold();
        visitor.writes(texts.get("signin.passphrase"), Secrets.PASSPHRASE);
        visitor.presses(texts.get("signin.enter"));
        visitor.sees(texts.get("cases.new"));
        say("open");
    }

    private void enter() {
        signIn(Secrets.PASSPHRASE);
        visitor.sees(texts.get("cases.new"));
    }

    private void signIn(String passphrase) {
        visitor.sees(texts.get("signin.title"));
        visitor.writes("signin-name", Secrets.NAME);
        visitor.writes(texts.get("signin.passphrase"), passphrase);
        visitor.presses(texts.get("signin.enter"));
    }

    private void openTheCase() {
        visitor.sees(Secrets.ALIAS);
        visitor.focuses(texts.get("cases.title"));
        visitor.keys(KeyCode.ENTER);
        visitor.sees(texts.get("wizard.tasks.check"));
    }

    /// By the first crumb of the trail.
    private void leave() {
        var crumb = (ButtonBase) FxThread.ask(() -> visitor.scene().lookup(".crumb"));
        FxThread.run(crumb::requestFocus);
        FxThread.run(crumb::fire);
    }

    private void note(String words) {
        visitor.presses(texts.get("wizard.note"));
        visitor.types(words);
    }

    private void topic(String id) {
        visitor.presses(handbook.wordings().of("en", id).map(Wording::title).orElse(id));
    }

    private void choose(String question, String option) {
        visitor.chooses(asked(question).text(), asked(question).options().get(option));
    }

    private String question(String id) {
        return asked(id).text();
    }

    private Asked asked(String id) {
        return handbook.wordings().of("en", new QuestionId(id)).orElseThrow();
    }

    private static void say(String word) {
        System.out.println(word);
    }

    /// Until whoever started the program says more, or kills it.
    private static void hold() throws IOException {
        while (System.in.read() != '\n') {
            Thread.onSpinWait();
        }
    }
}
