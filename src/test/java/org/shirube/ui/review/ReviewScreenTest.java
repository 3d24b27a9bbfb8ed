package org.shirube.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.app.demo.Demo;
import org.shirube.casework.Casework;
import org.shirube.casework.Clock;
import org.shirube.casework.Decision;
import org.shirube.casework.Office;
import org.shirube.casework.QueueFilter;
import org.shirube.casework.QueueLine;
import org.shirube.casework.ReviewState;
import org.shirube.casework.Reviewing;
import org.shirube.casework.Saving;
import org.shirube.casework.Session;
import org.shirube.casework.Setting;
import org.shirube.casework.Unlocking;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Value;
import org.shirube.scoring.Conclusion;
import org.shirube.scoring.Handbook;
import org.shirube.scoring.Shipped;
import org.shirube.storage.SteppingClock;
import org.shirube.ui.assessment.AssessmentModel;
import org.shirube.ui.assessment.AssessmentScreen;
import org.shirube.ui.interview.Desk;
import org.shirube.ui.interview.LiveScreening;
import org.shirube.ui.kit.Hand;
import org.shirube.ui.kit.SameThread;
import org.shirube.ui.kit.Typing;
import org.shirube.ui.shell.OpenShell;
import org.shirube.ui.wizard.WizardModel;
import org.shirube.ui.wizard.WizardScreen;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The review queue on the store of a demonstration, by hand, each state left as pictures.
@ExtendWith(ApplicationExtension.class)
class ReviewScreenTest {

    private static final Handbook HANDBOOK = Desk.standardHandbook();

    private final Clock clock = new SteppingClock(Instant.parse("2026-11-25T03:00:00Z"), 1);

    private Session session;
    private OpenShell shell;
    private ReviewModel model;

    @Start
    void start(Stage stage) {
        shell = new OpenShell(stage);
    }

    @BeforeEach
    void open() {
        if (new Demo(Shipped.rules(), clock).open() instanceof Unlocking.Unlocked(Session opened)) {
            session = opened;
        }
        show();
    }

    @AfterEach
    void close() {
        Hand.closeAll();
        session.close();
    }

    @Test
    void the_worst_stands_first_and_is_open_with_its_reasons() {
        shell.pictures("review");
        assertThat(model.queue().lines()).hasSizeGreaterThan(3);
        var priorities = model.queue().lines().stream().map(QueueLine::priority).toList();
        assertThat(priorities).isSorted();
        assertThat(model.isOpen(model.queue().lines().getFirst().screening())).isTrue();
        shell.hand().press(KeyCode.DOWN);
        assertThat(model.isOpen(model.queue().lines().get(1).screening())).isTrue();
    }

    @Test
    void a_digit_chooses_and_control_enter_sends_but_not_a_digit_in_a_text() {
        var first = model.queue().lines().getFirst();
        shell.hand().press(KeyCode.DIGIT1);
        assertThat(model.choosing().kind()).contains(Kind.AGREE);
        Hand.does(() -> words().requestFocus());
        shell.hand().press(KeyCode.DIGIT2);
        assertThat(model.choosing().kind()).contains(Kind.AGREE);
        Hand.does(() -> words().setText("Seen with T. Ito"));
        controlEnter();
        var decided = reviewing().open(first.screening()).orElseThrow();
        assertThat(decided.state()).isEqualTo(ReviewState.SIGNED_OFF);
        assertThat(decided.events().getFirst().decision().words()).isEqualTo("Seen with T. Ito");
        assertThat(model.queue().lines()).doesNotContain(first);
        assertThat(model.isOpen(model.queue().lines().getFirst().screening())).isTrue();
        assertThat(model.told().get())
                .isEqualTo(new ReviewModel.Told.Decided(first.label(), Kind.AGREE));
        shell.pictures("review-signed-off");
    }

    @Test
    void questions_are_picked_from_what_could_be_asked_and_from_the_answers() {
        var first = model.queue().lines().getFirst();
        shell.hand().press(KeyCode.DIGIT2);
        var again = buttons(".button").filter(each -> id(each).startsWith("ask-")).findFirst();
        Hand.does(() -> ((ButtonBase) again.orElseThrow()).fire());
        Hand.does(() ->
                buttons(".check-box")
                        .filter(each -> id(each).startsWith("send-"))
                        .map(CheckBox.class::cast)
                        .filter(each -> !each.isSelected())
                        .findFirst()
                        .ifPresent(ButtonBase::fire));
        assertThat(model.choosing().questions()).isNotEmpty();
        shell.pictures("review-ask");
        int asked = model.choosing().questions().size();
        fire("#decide");
        var decided = reviewing().open(first.screening()).orElseThrow();
        assertThat(decided.state()).isEqualTo(ReviewState.SENT_BACK);
        assertThat(decided.tasks()).hasSize(asked);
        Hand.does(() -> model.queue().show(QueueFilter.SENT_BACK));
        assertThat(model.queue().lines())
                .extracting(QueueLine::label)
                .containsExactly(first.label());
    }

    @Test
    void to_see_it_differently_takes_a_conclusion_all_elements_a_reason_and_words() {
        var first = model.queue().lines().getFirst();
        shell.hand().press(KeyCode.DIGIT3);
        shell.pictures("review-differently");
        assertThat(isDisabled()).isTrue();
        Hand.does(() -> {
            model.choosing().conclude(Optional.of(Conclusion.NOT_INDICATED));
            List.of("act", "means", "purpose")
                    .forEach(id ->
                            model.choosing()
                                    .rate(id, Optional.of(org.shirube.scoring.Status.SOME)));
            model.choosing().because(Optional.of(org.shirube.casework.OverrideReason.NO_LINK));
        });
        assertThat(isDisabled()).isTrue();
        Hand.does(() -> words().setText("The debt was paid long ago"));
        assertThat(isDisabled()).isFalse();
        fire("#decide");
        assertThat(reviewing().open(first.screening()).orElseThrow().signOff()).isPresent();
    }

    @Test
    void the_screen_says_why_nobody_signs_off_their_own_screening() {
        new Office(session).set(Setting.ONE_PERSON_OFFICE, Setting.NO);
        show();
        shell.hand().press(KeyCode.DIGIT1);
        assertThat(isDisabled()).isTrue();
        shell.pictures("review-own");
        controlEnter();
        assertThat(model.opened().get().orElseThrow().found().events()).isEmpty();
    }

    @Test
    void who_rates_first_sees_no_result_before_their_own() {
        Hand.does(() -> model.blindFirst().set(true));
        Hand.does(() -> model.choose(model.queue().lines().get(2).screening()));
        var opened = model.opened().get().orElseThrow();
        assertThat(opened.found().assessment()).isEmpty();
        assertThat(opened.kinds()).containsExactly(Kind.RATE);
        shell.pictures("review-blind");
        fire("#reveal");
        assertThat(model.opened().get().orElseThrow().found().assessment()).isPresent();
    }

    @Test
    void what_changed_while_somebody_looked_is_told_and_their_words_stay() {
        var first = model.queue().lines().getFirst();
        var meanwhile = reviewing().open(first.screening()).orElseThrow();
        shell.hand().press(KeyCode.DIGIT1);
        Hand.does(() -> words().setText("My words"));
        reviewing().decide(meanwhile, new Decision.Refer("labour-bureau", ""));
        fire("#decide");
        assertThat(model.told().get())
                .isEqualTo(new ReviewModel.Told.NotSaved(Saving.Reason.CHANGED_ELSEWHERE));
        assertThat(words().getText()).isEqualTo("My words");
        assertThat(model.opened().get().orElseThrow().found().events()).hasSize(1);
        shell.hand().picture("review-changed");
        fire("#decide");
        assertThat(reviewing().open(first.screening()).orElseThrow().signOff()).isPresent();
    }

    @Test
    void half_a_reason_is_a_draft_that_comes_back() {
        Hand.does(() -> {
            words().setText("Half a rea");
            words().requestFocus();
        });
        var found = Hand.ask(() -> Typing.in(shell.hand().root(), Optional.of(words())));
        assertThat(found.halfTyped()).isTrue();
        var at = model.opened().get().orElseThrow().found().screening().id();
        model = new ReviewModel(reviewing(), HANDBOOK.rulebook(), new SameThread());
        model.load(Optional.of(at), () -> shell.show(new ReviewScreen(model, HANDBOOK, () -> {})));
        Hand.does(() -> Typing.resume(shell.hand().root(), found.fields(), found.focus()));
        assertThat(model.choosing().words()).isEqualTo("Half a rea");
    }

    @Test
    void agreement_is_shown_by_quarter_with_its_counts() {
        var casework = new Casework(session, Shipped.rules(), clock);
        var lines = List.copyOf(model.queue().lines());
        casework.state(lines.get(0).screening(), Conclusion.PARTLY_INDICATED, "");
        for (var line : lines) {
            var found = reviewing().open(line.screening()).orElseThrow();
            reviewing().decide(found, new Decision.Agree(""));
        }
        shell.show(new AgreementScreen(reviewing().agreement(), HANDBOOK, () -> {}));
        shell.pictures("agreement");
        assertThat(reviewing().agreement().lines().stream().mapToInt(line -> line.count()).sum())
                .isEqualTo(lines.size());
    }

    @Test
    void whoever_screened_finds_what_is_asked_of_them_and_does_it_or_says_why_not() {
        var first = model.queue().lines().getFirst();
        var casework = new Casework(session, Shipped.rules(), clock);
        var wish = new QuestionId("wants-to-happen");
        var papers = new QuestionId("papers-kept-by-others");
        var asked = new Decision.AskForMore(List.of(wish, papers), "Before Friday, please");
        reviewing().decide(reviewing().open(first.screening()).orElseThrow(), asked);
        var saved = casework.screening(first.screening()).orElseThrow();
        var live = new LiveScreening(casework, new SameThread(), saved);
        shell.show(new WizardScreen(new WizardModel(live), HANDBOOK, shell));
        shell.pictures("sent-back");
        fire("#go-wants-to-happen");
        assertThat(live.saved().position()).contains(new QuestionId("your-wishes"));
        Hand.does(() -> live.answer(wish, Optional.of(new Value.Told("To go home"))));
        assertThat(live.sentBack().tasks())
                .extracting(task -> task.answered())
                .containsExactly(true, false);
        fire("#why-papers-kept-by-others");
        Hand.does(() -> ((TextArea) shell.hand().find("#why-words")).setText("Not safe to ask"));
        shell.hand().picture("sent-back-why");
        fire("#explain");
        assertThat(live.sentBack().tasks()).allMatch(task -> task.isDone());
        shell.hand().picture("sent-back-done");
    }

    @Test
    void whoever_screened_may_say_what_they_think_themselves() {
        var casework = new Casework(session, Shipped.rules(), clock);
        var id = model.queue().lines().getFirst().screening();
        var assessment = new AssessmentModel(id, casework, new SameThread());
        assessment.load(() -> shell.show(new AssessmentScreen(assessment, HANDBOOK, shell)));
        fire("#own-view-open");
        Hand.does(() -> {
            ((TextArea) shell.hand().find("#own-view-words")).setText("Afraid of the manager");
            shell.hand().find("#own-view").lookupAll(".chip").stream()
                    .findFirst()
                    .ifPresent(chip -> ((ButtonBase) chip).fire());
        });
        shell.hand().picture("own-view");
        fire("#own-view-keep");
        assertThat(casework.view(id).orElseThrow().words()).isEqualTo("Afraid of the manager");
    }

    private void show() {
        model = new ReviewModel(reviewing(), HANDBOOK.rulebook(), new SameThread());
        model.load(Optional.empty(), () -> shell.show(new ReviewScreen(model, HANDBOOK, () -> {})));
    }

    private Reviewing reviewing() {
        return new Reviewing(session, clock);
    }

    private void controlEnter() {
        Hand.does(() ->
                words().fireEvent(
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        KeyCode.ENTER,
                                        false,
                                        true,
                                        false,
                                        false)));
    }

    private TextArea words() {
        return (TextArea) shell.hand().find("#review-words");
    }

    private boolean isDisabled() {
        return Hand.ask(() -> ((Button) shell.hand().find("#decide")).isDisabled());
    }

    private void fire(String selector) {
        Hand.does(() -> ((ButtonBase) shell.hand().find(selector)).fire());
    }

    private java.util.stream.Stream<Node> buttons(String selector) {
        return List.copyOf(shell.hand().root().lookupAll(selector)).stream();
    }

    private static String id(Node node) {
        return node.getId() == null ? "" : node.getId();
    }
}
