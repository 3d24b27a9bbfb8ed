package org.shirube.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.ui.interview.Desk.id;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.casework.Saving;
import org.shirube.questionnaire.NonAnswer;
import org.shirube.questionnaire.PartialDate;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Value;
import org.shirube.scoring.Handbook;
import org.shirube.screening.Answer;
import org.shirube.text.Language;
import org.shirube.text.Texts;
import org.shirube.ui.interview.Desk;
import org.shirube.ui.interview.LiveScreening;
import org.shirube.ui.kit.Appearance;
import org.shirube.ui.kit.Hand;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.lang.management.ManagementFactory;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The wizard by keyboard and mouse, as a caseworker uses it.
@ExtendWith(ApplicationExtension.class)
class WizardJourneyTest {

    private static final Handbook HANDBOOK = Desk.standardHandbook();

    private final Appearance appearance = new Appearance(Language.EN);
    private final Desk desk = new Desk(HANDBOOK);
    private final LiveScreening live = desk.open();
    private final WizardModel model = new WizardModel(live);
    private final NoWay way = new NoWay();
    private Stage stage;
    private Hand hand;

    @Start
    void open(Stage stage) {
        this.stage = stage;
        stage.setScene(new Scene(new StackPane(), 1280, 720));
        appearance.dress(stage.getScene());
        live.profile(Desk.intern());
        stage.getScene().setRoot(wizard(Language.EN));
        stage.show();
        stage.requestFocus();
        hand = new Hand(stage.getScene());
    }

    private Parent wizard(Language language) {
        var texts = Texts.in(language, ZoneOffset.ofHours(9));
        return Framed.of(new WizardScreen(model, HANDBOOK, way), texts);
    }

    @AfterEach
    void close() {
        Hand.closeAll();
    }

    @Test
    void a_whole_interview_by_keyboard_ends_at_the_check_with_every_answer_in_the_store() {
        for (int i = 0; i < 60 && way.went().isEmpty(); i++) {
            Hand.does(this::answerPage);
            hand.press(KeyCode.ENTER);
        }
        assertThat(way.went()).containsExactly("check");
        assertThat(desk.kept().content()).isEqualTo(live.saved().content());
        assertThat(live.standing().journey().nextOpen()).isEmpty();
    }

    private void answerPage() {
        model.goOn();
        if (model.step() instanceof Step.Asking asking) {
            asking.page()
                    .questions()
                    .forEach(question ->
                            live.answer(question.id(), Optional.of(Desk.closing(question))));
        }
        answerFollowUps();
    }

    private void answerFollowUps() {
        while (model.step() instanceof Step.Asking now && !now.page().isComplete()) {
            var open = model.firstOpen().orElseThrow();
            live.answer(open.id(), Optional.of(Desk.closing(open)));
        }
    }

    @Test
    void number_keys_answer_enter_goes_on_and_alt_left_comes_back() {
        Hand.does(() -> model.go(id("paid-anyone-for-the-job")));
        hand.press(KeyCode.DIGIT2);
        assertThat(desk.kept().content().answers().value(id("paid-anyone-for-the-job")))
                .contains(new Value.YesNo(false));
        QuestionId here = model.step().key();
        hand.press(KeyCode.ENTER);
        assertThat(model.step().key()).isNotEqualTo(here);
        chord(KeyCode.LEFT, false);
        assertThat(model.step().key()).isEqualTo(here);
        chord(KeyCode.Z, true);
        assertThat(desk.kept().content().answers().all()).isEmpty();
        chord(KeyCode.UP, true);
        assertThat(stage.getScene().getFocusOwner()).isInstanceOf(Button.class);
    }

    @Test
    void keys_belong_to_the_text_while_somebody_types_and_control_enter_goes_on() {
        Hand.does(() -> model.go(id("your-wishes")));
        Hand.does(() -> textField().requestFocus());
        hand.press(KeyCode.DIGIT2);
        chord(KeyCode.RIGHT, false);
        assertThat(model.step().key()).isEqualTo(id("your-wishes"));
        assertThat(live.saved().content().answers().all()).isEmpty();
        hand.type("to go home");
        chord(KeyCode.ENTER, true);
        assertThat(model.step()).isInstanceOf(Step.Person.class);
        assertThat(desk.kept().content().answers().all()).isNotEmpty();
    }

    @Test
    void nothing_acts_while_an_input_method_composes() {
        Hand.does(() -> model.go(id("paid-anyone-for-the-job")));
        Hand.does(() -> compose("こう"));
        hand.press(KeyCode.DIGIT1);
        hand.press(KeyCode.ENTER);
        assertThat(live.saved().content().answers().all()).isEmpty();
        assertThat(model.step().key()).isEqualTo(id("paid-anyone-for-the-job"));
        Hand.does(() -> compose(""));
        hand.press(KeyCode.DIGIT1);
        assertThat(live.saved().content().answers().all()).hasSize(1);
    }

    /// With Control or else with Alt; the robot without a screen holds no keys down.
    private void chord(KeyCode key, boolean control) {
        Hand.does(() ->
                stage.getScene()
                        .getFocusOwner()
                        .fireEvent(
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        key,
                                        false,
                                        control,
                                        !control,
                                        false)));
    }

    private void compose(String text) {
        var runs =
                text.isEmpty()
                        ? List.<InputMethodTextRun>of()
                        : List.of(
                                new InputMethodTextRun(
                                        text,
                                        javafx.scene.input.InputMethodHighlight.UNSELECTED_RAW));
        var target = stage.getScene().getFocusOwner();
        target.fireEvent(
                new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, "", 0));
    }

    @Test
    void a_page_does_not_turn_over_an_amount_that_cannot_be_read() {
        Hand.does(() -> model.go(id("paid-anyone-for-the-job")));
        hand.press(KeyCode.DIGIT1);
        Hand.does(() -> {
            textField().requestFocus();
            textField().setText("much");
        });
        fire(button("Next"));
        assertThat(model.step().key()).isEqualTo(id("paid-anyone-for-the-job"));
        assertThat(live.saved().content().answers().all()).hasSize(1);
    }

    @Test
    void a_danger_shows_at_once_and_what_was_done_is_written_down() {
        Hand.does(() -> model.go(id("how-you-are-now")));
        Hand.does(() -> live.answer(id("hurt-or-in-pain"), Desk.chosen("not-treated")));
        fire(button("What was done…"));
        hand.type("Doctor called");
        hand.press(KeyCode.ENTER);
        hand.picture("wizard-danger-noted");
        assertThat(desk.store().dangers(live.saved().id()))
                .anyMatch(entry -> entry.done().isPresent());
        assertThat(model.step().key()).isEqualTo(id("how-you-are-now"));
    }

    @Test
    void a_date_beside_an_answer_is_kept_shown_and_taken_back() {
        Hand.does(() -> model.go(id("paid-anyone-for-the-job")));
        hand.press(KeyCode.DIGIT2);
        fire(chip("Date"));
        hand.type("2024");
        hand.picture("wizard-date-open");
        chord(KeyCode.ENTER, true);
        assertThat(kept().on()).contains(new PartialDate(2024, 0, 0, false));
        chord(KeyCode.LEFT, false);
        hand.picture("wizard-date");
        assertThat(chip("2024")).isNotNull();
        Hand.does(model::undo);
        assertThat(kept().on()).isEmpty();
        assertThat(chip("Date")).isNotNull();
    }

    @Test
    void a_page_does_not_turn_over_a_date_that_cannot_be_read() {
        Hand.does(() -> model.go(id("paid-anyone-for-the-job")));
        hand.press(KeyCode.DIGIT2);
        fire(chip("Date"));
        hand.type("last spring");
        chord(KeyCode.ENTER, true);
        assertThat(model.step().key()).isEqualTo(id("paid-anyone-for-the-job"));
        assertThat(kept().on()).isEmpty();
    }

    @Test
    void an_answer_says_in_which_language_its_question_was_put() {
        Hand.does(() -> model.go(id("paid-anyone-for-the-job")));
        hand.press(KeyCode.DIGIT2);
        assertThat(kept().language()).contains("en");
        Hand.does(() -> model.setSecond(Optional.of("ja")));
        hand.press(KeyCode.DIGIT1);
        assertThat(kept().language()).contains("ja");
        Value notAsked = new Value.Without(NonAnswer.NOT_ASKED);
        Hand.does(() -> live.answer(id("paid-anyone-for-the-job"), Optional.of(notAsked)));
        assertThat(kept().language()).isEmpty();
    }

    private Answer kept() {
        return desk.kept().content().answers().to(id("paid-anyone-for-the-job")).orElseThrow();
    }

    @Test
    void the_next_page_is_built_while_one_reads_and_holds_what_was_answered_meanwhile() {
        Hand.does(() -> model.go(id("paid-anyone-for-the-job")));
        QuestionId next = id("security-or-later-charges");
        var deck = (PageDeck) hand.find(".page-deck");
        Hand.until(() -> deck.holds(next));
        List<Node> before = Hand.ask(() -> List.copyOf(deck.getChildren()));
        Hand.does(() -> live.answer(next, Desk.chosen("none")));
        Hand.does(model::skip);
        assertThat(model.step().key()).isEqualTo(next);
        Node shown = hand.find(".page");
        assertThat(before).contains(shown);
        assertThat(Hand.ask(() -> shown.lookupAll(".chip")))
                .anyMatch(node -> node instanceof CheckBox box && box.isSelected());
    }

    @Test
    void the_window_remembers_that_the_guidance_was_closed() {
        fire(chip("Guidance"));
        assertThat(model.guidance().get()).isFalse();
        fire(chip("Guidance"));
        assertThat(model.guidance().get()).isTrue();
    }

    private ToggleButton chip(String text) {
        return Hand.ask(() ->
                stage.getScene().getRoot().lookupAll(".chip-button").stream()
                        .map(ToggleButton.class::cast)
                        .filter(chip -> chip.getText().equals(text) && isSeen(chip))
                        .findFirst()
                        .orElseThrow());
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    @Test
    void what_is_not_saved_keeps_one_here_until_one_says_otherwise() {
        desk.store().fail(Saving.Reason.DISK_FULL);
        Hand.does(() -> live.answer(id("controller-nearby"), Desk.no()));
        fire(button("Check the answers"));
        hand.picture("wizard-unsaved");
        assertThat(way.went()).isEmpty();
        desk.store().recover();
        fire(hand.find(".unsaved .primary"));
        assertThat(way.went()).containsExactly("check");
    }

    @Test
    void no_page_scrolls_before_its_follow_ups_unfold_and_turning_is_quick() {
        List<String> scrolling = new ArrayList<>();
        List<Long> micros = new ArrayList<>();
        int pages = model.steps().size();
        for (int i = 0; i < 3 * pages; i++) {
            if (i == 2 * pages) {
                micros.clear();
                scrolling.clear();
            }
            QuestionId key = model.steps().get(i % pages).key();
            micros.add(Hand.ask(() -> turn(key)));
            Hand.settle();
            if (Hand.ask(this::scrolls)) {
                scrolling.add(key.id());
            }
        }
        micros.sort(null);
        System.out.println(
                "page jumped to, not built before, ms: median "
                        + micros.get(micros.size() / 2) / 1000.0
                        + ", worst "
                        + micros.getLast() / 1000.0);
        System.out.println("pages that scroll at 1280x720: " + scrolling);
        assertThat(scrolling).isEmpty();
    }

    /// The date on the residence card is asked of everybody, so this page is never folded.
    @Test
    void the_page_on_the_permission_to_stay_fits_in_both_languages_and_themes() {
        for (Language language : Language.values()) {
            Hand.does(() -> appearance.language().set(language));
            Hand.does(() -> stage.getScene().setRoot(wizard(language)));
            Hand.does(() -> turn(id("stay-in-japan-now")));
            Hand.settle();
            hand.picture("wizard-stay-in-japan-" + language.tag());
            assertThat(Hand.ask(this::scrolls)).as(language.tag()).isFalse();
        }
    }

    /// In microseconds of this thread's own work, so that other programs do not count.
    private long turn(QuestionId key) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        model.go(key);
        model.goOn();
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1000;
    }

    private boolean scrolls() {
        var scroll = (ScrollPane) stage.getScene().getRoot().lookup(".page-scroll");
        var page = (Region) scroll.getContent();
        return page.getHeight() > scroll.getViewportBounds().getHeight() + 1;
    }

    private TextInputControl textField() {
        return (TextInputControl)
                stage.getScene().getRoot().lookupAll(".text-input").stream()
                        .filter(WizardJourneyTest::isSeen)
                        .findFirst()
                        .orElseThrow();
    }

    /// The robot without a screen has no mouse for a second window.
    private static void fire(Node button) {
        Hand.does(() -> ((ButtonBase) button).fire());
    }

    private Node button(String text) {
        return Hand.ask(() ->
                stage.getScene().getRoot().lookupAll(".button").stream()
                        .filter(node -> ((Button) node).getText().equals(text))
                        .findFirst()
                        .orElseThrow());
    }
}
