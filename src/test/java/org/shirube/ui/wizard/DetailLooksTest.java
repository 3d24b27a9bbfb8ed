package org.shirube.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.ui.interview.Desk.id;

import javafx.scene.control.CheckBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.questionnaire.PartialDate;
import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.QuestionId;
import org.shirube.scoring.Handbook;
import org.shirube.text.Language;
import org.shirube.text.Texts;
import org.shirube.ui.check.CheckModel;
import org.shirube.ui.check.CheckScreen;
import org.shirube.ui.interview.Desk;
import org.shirube.ui.interview.LiveScreening;
import org.shirube.ui.interview.Wordbook;
import org.shirube.ui.kit.Hand;
import org.shirube.ui.shell.OpenShell;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.Optional;

/// What stands beside an answer, to be looked at.
@ExtendWith(ApplicationExtension.class)
class DetailLooksTest {

    private static final Handbook HANDBOOK = Desk.standardHandbook();
    private static final QuestionId GATE = id("paid-anyone-for-the-job");

    private final Desk desk = new Desk(HANDBOOK);
    private final LiveScreening live = desk.open();
    private OpenShell window;

    @Start
    void open(Stage stage) {
        live.profile(Desk.intern());
        live.answer(GATE, Desk.no());
        var about = Optional.of(new PartialDate(2024, 5, 0, true));
        live.annotate(GATE, answer -> answer.withOn(about));
        window = new OpenShell(stage);
    }

    @AfterEach
    void close() {
        Hand.closeAll();
    }

    @Test
    void a_date_stands_under_its_question() {
        var model = new WizardModel(live);
        model.go(GATE);
        window.show(new WizardScreen(model, HANDBOOK, window));
        window.pictures("wizard-dated");
        var guess = (CheckBox) window.hand().find(".entry-field .check-box");
        assertThat(guess.isSelected()).isTrue();
    }

    @Test
    void a_date_stands_beside_its_answer_in_the_check() {
        var check = new CheckModel(HANDBOOK.rulebook(), desk.kept());
        window.show(new CheckScreen(check, HANDBOOK, window));
        window.pictures("check-dated");
        assertThat(window.hand().find(".pills")).isNotNull();
    }

    @Test
    void an_optional_question_says_so_and_others_do_not() {
        Question plain = HANDBOOK.rulebook().library().get(GATE);
        assertThat(block(plain).lookupAll(".optional")).isEmpty();
        assertThat(block(optional(plain)).lookupAll(".optional")).hasSize(1);
    }

    private static QuestionBlock block(Question question) {
        var words = new Wordbook(HANDBOOK, Texts.in(Language.EN), Optional.empty());
        return Hand.ask(() -> new QuestionBlock(question, words, 0));
    }

    private static Question optional(Question plain) {
        return new Question(
                plain.id(),
                plain.kind(),
                plain.enableWhen(),
                plain.askOf(),
                new Question.Traits(Optional.empty(), false, false, true),
                plain.makes(),
                plain.followUps());
    }
}
