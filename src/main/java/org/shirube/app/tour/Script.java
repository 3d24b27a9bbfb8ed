package org.shirube.app.tour;

import javafx.scene.input.KeyCode;

import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Wording;
import org.shirube.questionnaire.Wording.Asked;
import org.shirube.scoring.Handbook;
import org.shirube.text.Language;
import org.shirube.text.Texts;
import org.shirube.ui.kit.Appearance;
import org.shirube.ui.kit.Theme;

/// What the visitor does, from the first day to an assessment handed in.
final class Script {

    private static final String PASSPHRASE = "seven quiet boats at dawn";

    private final Visitor visitor;
    private final Pictures pictures;
    private final Handbook handbook;
    private final Appearance appearance;
    private final Texts texts = Texts.in(Language.EN);

    Script(Visitor visitor, Pictures pictures, Handbook handbook, Appearance appearance) {
        this.visitor = visitor;
        this.pictures = pictures;
        this.handbook = handbook;
        this.appearance = appearance;
    }

    void play() {
        makeAStore();
        beginAScreening();
        sayWhoThePersonIs();
        askAboutPapers();
        hearOfDanger();
        leaveAndComeBack();
        askAboutStopping();
        checkTheAnswers();
        readTheAssessment();
        changeHowItLooks();
        handIn();
    }

    private void makeAStore() {
        visitor.sees(texts.get("signin.first.title"));
        take("sign-in");
        visitor.writes("signin-name", "Aiko");
        visitor.writes(texts.get("signin.passphrase"), PASSPHRASE);
        visitor.writes(texts.get("signin.again"), PASSPHRASE);
        visitor.presses(texts.get("signin.first.enter"));
        visitor.sees(texts.get("home.heading"));
        take("home");
        visitor.presses(texts.get("home.to-cases"));
        visitor.sees(texts.get("cases.new"));
        take("case-list");
    }

    private void beginAScreening() {
        visitor.presses(texts.get("cases.empty.next"));
        visitor.types("Linh");
        visitor.keys(KeyCode.ENTER);
        visitor.sees(question("alone-and-able-to-talk"));
        visitor.keys(KeyCode.DIGIT1);
        choose("controller-nearby", "no");
        choose("interpreter-is", "independent");
        take("safety");
    }

    private void sayWhoThePersonIs() {
        visitor.presses(texts.get("person.title"));
        visitor.sees(texts.get("person.hint"));
        visitor.chooses(texts.get("person.age"), texts.get("person.age.years"));
        visitor.writes(texts.get("person.years"), "24");
        visitor.chooses(texts.get("person.sex"), texts.get("person.sex.female"));
        visitor.picks(texts.get("person.scheme"), texts.get("scheme.titp"));
        take("person");
    }

    private void askAboutPapers() {
        topic("document-confiscation");
        choose("papers-kept-by-others", "passport");
        choose("passport-kept-by", "supervising-body");
        choose("papers-asked-back", "refused");
        take("papers");
        visitor.keys(KeyCode.CONTROL, KeyCode.ENTER);
        topic("wages-and-deductions");
        visitor.sees(question("monthly-pay-received"));
        visitor.keys(KeyCode.CONTROL, KeyCode.ENTER);
        choose("pay-problems", "hours-not-paid");
        take("wages");
    }

    private void hearOfDanger() {
        topic("threats-and-violence");
        choose("said-something-bad-would-happen", "police-or-sent-home");
        visitor.keys(KeyCode.CONTROL, KeyCode.ENTER);
        choose("treated-at-work-or-home", "hit-or-hurt");
        choose("violence-last-time", "within-3-days");
        visitor.sees(handbook.labels("en").of("danger", "violence-now.action"));
        take("danger");
        visitor.keys(KeyCode.F8);
    }

    private void leaveAndComeBack() {
        visitor.presses(texts.get("wizard.cases"));
        visitor.sees(texts.get("cases.new"));
        take("list-with-the-case");
        visitor.focuses(texts.get("cases.title"));
        visitor.keys(KeyCode.DOWN);
        visitor.keys(KeyCode.ENTER);
        visitor.sees(texts.get("casefile.screenings"));
        take("case-page");
        visitor.presses(texts.get("casefile.continue"));
        visitor.sees(question("treated-at-work-or-home"));
        take("resumed");
    }

    private void askAboutStopping() {
        topic("domestic-and-other-exploitation");
        visitor.sees(question("could-stop-without-harm"));
        visitor.keys(KeyCode.DIGIT2);
        choose("what-would-happen-on-stopping", "papers-kept");
        take("link");
    }

    private void checkTheAnswers() {
        visitor.presses(texts.get("wizard.tasks.check"));
        visitor.sees(texts.get("check.title"));
        take("check-your-answers");
    }

    private void readTheAssessment() {
        visitor.presses(texts.get("check.finish"));
        visitor.sees(texts.get("assessment.conclusion.all-elements-indicated"));
        take("assessment");
        visitor.presses(handbook.labels("en").of("indicator", "doc-passport-held"));
        visitor.sees(question("papers-kept-by-others"));
        take("assessment-unfolded");
    }

    private void changeHowItLooks() {
        FxThread.run(() -> appearance.language().set(Language.JA));
        Texts japanese = Texts.in(Language.JA);
        visitor.sees(japanese.get("assessment.conclusion.all-elements-indicated"));
        take("assessment-japanese");
        FxThread.run(() -> appearance.theme().set(Theme.DARK));
        take("assessment-dark");
        FxThread.run(() -> appearance.theme().set(Theme.LIGHT));
        FxThread.run(() -> appearance.language().set(Language.EN));
    }

    private void handIn() {
        visitor.pressesId("submit");
        visitor.pressesId("submit-now");
        visitor.losesId("submit");
        take("submitted");
        visitor.presses(texts.get("assessment.to-cases"));
        visitor.sees(texts.get("cases.new"));
        take("list-with-the-submitted-case");
    }

    private void topic(String id) {
        visitor.presses(handbook.wordings().of("en", id).map(Wording::title).orElse(id));
    }

    private void choose(String question, String option) {
        Asked asked = asked(question);
        String words =
                option.equals("yes") || option.equals("no")
                        ? texts.of("answer", option)
                        : asked.options().getOrDefault(option, option);
        visitor.chooses(asked.text(), words);
    }

    private String question(String id) {
        return asked(id).text();
    }

    private Asked asked(String id) {
        return handbook.wordings()
                .of("en", new QuestionId(id))
                .orElseThrow(() -> new StepFailed("there is no question " + id + "."));
    }

    private void take(String name) {
        pictures.take(visitor.scene(), name);
    }
}
