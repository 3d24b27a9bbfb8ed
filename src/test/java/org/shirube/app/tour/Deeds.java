package org.shirube.app.tour;

import javafx.scene.input.KeyCode;

import org.shirube.casework.OrganisationKind;
import org.shirube.scoring.Conclusion;
import org.shirube.text.Language;
import org.shirube.text.Texts;

import java.io.IOException;

/// What people do with the program when nothing goes wrong: every place in which something can be
/// typed.
final class Deeds {

    /// As the referral file names it in English.
    private static final String INSTITUTION = "Police and ambulance";

    private Deeds() {}

    static void firstDay(Steps steps) {
        steps.makeAStore();
        var visitor = steps.visitor;
        visitor.presses(steps.texts.get("cases.empty.next"));
        steps.type(Secret.ALIAS);
        visitor.keys(KeyCode.ENTER);
        visitor.sees(steps.question("alone-and-able-to-talk"));
        visitor.keys(KeyCode.DIGIT1);
        visitor.presses(steps.texts.get("wizard.note"));
        steps.type(Secret.NOTE);
        steps.copyAll();
        steps.topic("wishes");
        visitor.sees(steps.question("wants-to-happen"));
        steps.write(steps.question("wants-to-happen"), Secret.ANSWER);
        sayWhatWasPaid(steps);
        raiseDanger(steps);
        hideAndComeBack(steps);
        nameAnOrganisation(steps);
        readTheLog(steps);
        speakJapanese(steps);
    }

    private static void sayWhatWasPaid(Steps steps) {
        steps.topic("wages-and-deductions");
        var pay = steps.question("monthly-pay-received");
        steps.visitor.sees(pay);
        steps.write(pay, Secret.AMOUNT);
        steps.visitor.picks(pay + ", " + steps.texts.get("field.currency"), "JPY");
        steps.topic("hours-and-conditions");
        var daysOff = steps.question("days-off-in-four-weeks");
        steps.visitor.sees(daysOff);
        steps.write(daysOff, Secret.REFUSED_NUMBER);
        steps.visitor.keys(KeyCode.ENTER);
        steps.visitor.clears(daysOff);
    }

    private static void raiseDanger(Steps steps) {
        steps.topic("threats-and-violence");
        steps.visitor.sees(steps.question("said-something-bad-would-happen"));
        steps.visitor.presses(steps.texts.get("wizard.next"));
        steps.choose("treated-at-work-or-home", "hit-or-hurt");
        steps.visitor.presses(steps.texts.get("wizard.danger.done"));
        steps.type(Secret.DONE);
        steps.visitor.keys(KeyCode.ENTER);
    }

    private static void hideAndComeBack(Steps steps) {
        steps.hide();
        steps.visitor.presses(steps.texts.get("shell.notes.more"));
        steps.comeBack(Secret.WRONG_WAY_BACK);
        steps.visitor.sees(steps.texts.get("shell.passphrase.wrong"));
        steps.comeBack(Secret.PASSPHRASE);
        steps.visitor.sees(steps.question("treated-at-work-or-home"));
        steps.visitor.presses(steps.texts.get("shell.pause"));
        steps.comeBack(Secret.PASSPHRASE);
        steps.visitor.sees(steps.question("treated-at-work-or-home"));
    }

    private static void nameAnOrganisation(Steps steps) {
        steps.visitor.presses(steps.texts.get("organisations.title"));
        steps.visitor.sees(steps.texts.get("organisations.add"));
        steps.write("search-organisations", Secret.ORGANISATION_SEARCH);
        steps.visitor.presses(steps.texts.get("organisations.add"));
        steps.write("organisation-name", Secret.ORGANISATION);
        steps.visitor.picks(
                steps.texts.get("organisations.kind"),
                steps.texts.of("organisations.kind", OrganisationKind.BROKER));
        steps.write(steps.texts.get("organisations.variants"), Secret.ORGANISATION_SPELLING);
        steps.write(steps.texts.get("organisations.note"), Secret.ORGANISATION_NOTE);
        steps.visitor.presses(steps.texts.get("organisations.save"));
        steps.visitor.sees(Secret.ORGANISATION.text());
        steps.visitor.sees(steps.texts.get("organisations.network.around"));
    }

    private static void readTheLog(Steps steps) {
        steps.visitor.presses(steps.texts.get("shell.log"));
        steps.visitor.sees(steps.texts.get("audit.check"));
        steps.visitor.presses(steps.texts.get("audit.filter"));
        steps.write("audit-case", Secret.LOG_FILTER);
        steps.visitor.keys(KeyCode.ENTER);
        steps.visitor.presses(steps.texts.get("audit.compare"));
        steps.write("compare-signs", Secret.LOG_COMPARED);
        steps.visitor.presses(steps.texts.get("audit.compare.do"));
        steps.visitor.sees(steps.texts.get("audit.compare.not"));
        steps.visitor.presses(steps.texts.get("audit.back"));
        steps.visitor.presses(steps.texts.get("audit.check"));
        // The result takes the focus when it has come.
        steps.visitor.sees(steps.texts.get("audit.limits"));
    }

    private static void speakJapanese(Steps steps) {
        noteOnTheCase(steps);
        steps.toTheCases();
        // The list takes the focus when it has come.
        steps.visitor.sees(Secret.ALIAS.text());
        steps.write(steps.texts.get("cases.search"), Secret.CASE_SEARCH);
        steps.visitor.sees(steps.texts.get("cases.nothing.title"));
        steps.visitor.presses(steps.texts.get("cases.nothing.next"));
        steps.visitor.sees(Secret.ALIAS.text());
        steps.visitor.presses(steps.texts.of("language", Language.JA));
        steps.visitor.sees(Texts.in(Language.JA).get("cases.new"));
        steps.visitor.presses(steps.texts.of("language", Language.EN));
        steps.visitor.sees(steps.texts.get("cases.new"));
    }

    private static void noteOnTheCase(Steps steps) {
        steps.toTheCases();
        steps.visitor.sees(Secret.ALIAS.text());
        steps.visitor.focuses(steps.texts.get("cases.title"));
        steps.visitor.keys(KeyCode.ENTER);
        steps.visitor.sees(steps.texts.get("notes.none"));
        steps.write(steps.texts.get("deadlines.follow-up.new"), Secret.FOLLOW_UP);
        steps.visitor.pressesId("add-follow-up");
        steps.visitor.sees(Secret.FOLLOW_UP.text());
        steps.write(steps.texts.get("notes.new"), Secret.CASE_NOTE);
        steps.visitor.pressesId("save-new-note");
        steps.visitor.sees(Secret.CASE_NOTE.text());
        refer(steps);
        lookAtAReport(steps);
    }

    private static void refer(Steps steps) {
        steps.write("own-recipient", Secret.RECIPIENT);
        steps.visitor.pressesId("prepare-own");
        steps.visitor.pressesId("do-ask");
        steps.visitor.presses(steps.texts.get("referrals.consent.not-safe-to-ask"));
        steps.write("step-asked-by", Secret.ASKED_BY);
        steps.write("step-words", Secret.MAY_PASS);
        steps.visitor.pressesId("write-step");
        steps.visitor.losesId("write-step");
    }

    private static void lookAtAReport(Steps steps) {
        steps.visitor.pressesId("begin-report");
        steps.write("report-from", Secret.REPORT_FROM);
        steps.visitor.presses(steps.texts.get("report.choice.conclusion"));
        steps.write("report-reason", Secret.REPORT_REASON);
        steps.visitor.pressesId("show-report");
        steps.visitor.sees(steps.texts.get("report.leaves"));
        steps.visitor.pressesId("close-report");
    }

    static void wrongPassphrase(Steps steps) {
        steps.signIn(Secret.WRONG_PASSPHRASE);
        steps.visitor.sees(steps.texts.get("signin.obstacle.wrong-passphrase"));
        steps.tryAgain();
        steps.openTheCase();
        steps.visitor.presses(steps.texts.get("wizard.tasks.check"));
        steps.visitor.presses(steps.texts.get("check.finish"));
        steps.visitor.sees(steps.texts.get("assessment.to-cases"));
        steps.visitor.presses(steps.texts.get("assessment.danger.what-was-done"));
        steps.type(Secret.DONE_LATER);
        steps.visitor.presses(steps.texts.get("assessment.danger.note-it"));
        // The page is drawn anew when it is noted.
        steps.visitor.losesId("note-it");
        steps.visitor.pressesId("own-view-open");
        steps.write(steps.texts.get("view.words"), Secret.OWN_VIEW);
        steps.visitor.presses(steps.texts.of("cases.conclusion", Conclusion.PARTLY_INDICATED));
        steps.visitor.pressesId("own-view-keep");
        steps.visitor.losesId("own-view-keep");
        steps.visitor.pressesId("submit");
        steps.visitor.pressesId("submit-now");
        steps.visitor.losesId("submit");
        decide(steps);
    }

    private static void decide(Steps steps) {
        steps.visitor.presses(steps.texts.get("shell.review"));
        steps.visitor.sees(steps.texts.get("review.decision"));
        var refer = steps.texts.of("review.kind", "refer");
        steps.visitor.presses(steps.texts.get("review.numbered", 5, refer));
        steps.visitor.presses(INSTITUTION);
        steps.write(steps.texts.get("review.words"), Secret.DECISION);
        steps.visitor.pressesId("decide");
        steps.visitor.sees(steps.texts.get("review.send"));
    }

    static void writtenAndHeld(Steps steps) throws IOException {
        openAText(steps);
        steps.write(steps.question("wants-not-to-happen"), Secret.ANSWER);
        steps.visitor.keys(KeyCode.CONTROL, KeyCode.ENTER);
        holdAs(steps, "written");
    }

    static void halfTyped(Steps steps) throws IOException {
        openAText(steps);
        steps.write(steps.question("wants-not-to-happen"), Secret.HALF_TYPED);
        steps.copyAll();
        holdAs(steps, "half typed");
    }

    static void hidden(Steps steps) throws IOException {
        openAText(steps);
        steps.hide();
        holdAs(steps, "hidden");
    }

    private static void openAText(Steps steps) {
        steps.signIn(Secret.PASSPHRASE);
        steps.openTheCase();
        steps.topic("wishes");
        steps.visitor.sees(steps.question("wants-not-to-happen"));
    }

    static void signingIn(Steps steps) throws IOException {
        steps.visitor.sees(steps.texts.get("signin.title"));
        steps.write("signin-name", Secret.NAME);
        steps.write(steps.texts.get("signin.passphrase"), Secret.HALF_A_PASSPHRASE);
        steps.visitor.presses(steps.texts.get("passphrase.show"));
        holdAs(steps, "signing in");
    }

    static void demonstration(Steps steps) throws IOException {
        steps.visitor.sees(steps.texts.get("demo.banner"));
        steps.toTheCases();
        steps.visitor.sees("Linh");
        steps.visitor.presses(steps.texts.get("cases.new"));
        steps.type(Secret.OF_A_DEMONSTRATION);
        steps.visitor.keys(KeyCode.ENTER);
        steps.visitor.sees(steps.texts.get("wizard.tasks.check"));
        holdAs(steps, "open");
    }

    static void stayOpen(Steps steps) throws IOException {
        steps.makeAStore();
        holdAs(steps, "open");
    }

    static void signIn(Steps steps) {
        steps.signIn(Secret.PASSPHRASE);
        steps.toTheCases();
    }

    private static void holdAs(Steps steps, String word) throws IOException {
        steps.say(word);
        steps.hold();
    }
}
