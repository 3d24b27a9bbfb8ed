package org.shirube.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.ui.interview.Desk.chosen;
import static org.shirube.ui.interview.Desk.id;
import static org.shirube.ui.interview.Desk.no;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.questionnaire.NonAnswer;
import org.shirube.questionnaire.Value;
import org.shirube.text.Language;
import org.shirube.ui.interview.Desk;
import org.shirube.ui.interview.LiveScreening;
import org.shirube.ui.kit.Hand;
import org.shirube.ui.kit.Theme;
import org.shirube.ui.kit.Zoom;
import org.shirube.ui.shell.OpenShell;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The page that the person looks at: one question in their language, and nothing of the case.
@ExtendWith(ApplicationExtension.class)
class ShownToPersonTest {

    @TempDir private static Path folder = Path.of("");

    private final List<OpenShell> windows = new ArrayList<>();
    private Optional<LiveScreening> live = Optional.empty();
    private Optional<WizardModel> model = Optional.empty();

    @Start
    void open(Stage stage) {
        windows.add(new OpenShell(stage));
    }

    @AfterEach
    void close() {
        Hand.closeAll();
    }

    private OpenShell window() {
        return windows.getFirst();
    }

    private Hand hand() {
        return window().hand();
    }

    private LiveScreening live() {
        return live.orElseThrow();
    }

    private WizardModel model() {
        return model.orElseThrow();
    }

    private void interview(String papers, String version, String answers) {
        var handbook = InKhmer.handbook(folder, papers, version, answers);
        var desk = new Desk(handbook);
        live = Optional.of(desk.open());
        live().profile(Desk.intern());
        model = Optional.of(new WizardModel(live()));
        window().show(new WizardScreen(model(), handbook, new NoWay()));
        Hand.does(() -> model().go(id("papers-kept-by-others")));
        Hand.does(() -> model().setSecond(Optional.of("km")));
    }

    private void interviewWithSignedTexts() {
        interview("reviewed", "1.0.0", "reviewed");
    }

    private void show() {
        fire(hand().find(".show-to-person"));
        hand().find(".shown-to-person");
    }

    /// As a click does; the right half of the window is outside of the screen of tests.
    private static void fire(Node button) {
        Hand.does(((ButtonBase) button)::fire);
    }

    private ButtonBase button(String text) {
        return (ButtonBase)
                Hand.ask(() ->
                        hand().find(".shown-to-person").lookupAll(".chip").stream()
                                .filter(chip -> text.equals(chip.getAccessibleText()))
                                .findFirst()
                                .orElseThrow());
    }

    private Optional<Value> answer(String question) {
        return live().standing().answer(id(question)).map(given -> given.value());
    }

    /// All words in the window.
    private String words() {
        return Hand.ask(() ->
                hand().find(".shown-to-person").getScene().getRoot().lookupAll("*").stream()
                        .filter(Labeled.class::isInstance)
                        .map(node -> ((Labeled) node).getText())
                        .filter(text -> text != null && !text.isBlank())
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void nothing_of_the_case_is_in_the_window() {
        interviewWithSignedTexts();
        Hand.does(() -> live().answer(id("treated-at-work-or-home"), chosen("hit-or-hurt")));
        show();
        assertThat(words())
                .contains("លិខិតឆ្លងដែន")
                .doesNotContain(live().saved().label())
                .startsWith("Back to the interview (Esc)");
        assertThat(words().replace("Back to the interview (Esc)", ""))
                .doesNotContainPattern("[A-Za-z]");
        for (String hidden :
                List.of(".rail", ".top-bar", ".danger-mark", ".task-rail", ".foot-bar")) {
            assertThat(hand().find(".shown-to-person").getScene().getRoot().lookupAll(hidden))
                    .isEmpty();
        }
    }

    @Test
    void a_press_answers_and_next_goes_on_to_the_follow_up() {
        interviewWithSignedTexts();
        show();
        fire(button("លិខិតឆ្លងដែន"));
        assertThat(answer("papers-kept-by-others")).isEqualTo(chosen("passport"));
        fire(hand().find(".turning .primary"));
        fire(button("មិនចង់ឆ្លើយ"));
        assertThat(answer("passport-kept-by")).contains(new Value.Without(NonAnswer.DECLINED));
        fire(button("និយោជក"));
        assertThat(answer("passport-kept-by")).isEqualTo(chosen("employer"));
        assertThat(button("មិនចង់ឆ្លើយ").getPseudoClassStates())
                .noneMatch(state -> state.getPseudoClassName().equals("selected"));
        hand().press(KeyCode.PAGE_UP);
        fire(button("គ្មានទាំងអស់"));
        assertThat(answer("papers-kept-by-others")).isEqualTo(chosen("none"));
    }

    @Test
    void yes_and_no_are_answers_in_the_persons_words() {
        interviewWithSignedTexts();
        Hand.does(() -> model().go(id("paid-anyone-for-the-job")));
        show();
        fire(button("ទេ"));
        assertThat(answer("paid-anyone-for-the-job")).isEqualTo(no());
        hand().picture("shown-yes-no");
    }

    @Test
    void what_must_not_be_shown_gives_the_screen_back_and_shows_nothing_of_the_case() {
        interviewWithSignedTexts();
        Hand.does(() -> live().answer(id("papers-kept-by-others"), chosen("residence-card")));
        show();
        hand().press(KeyCode.PAGE_DOWN);
        assertThat(words()).contains("Please give this back").doesNotContain("residence");
        hand().picture("shown-give-back");
        hand().press(KeyCode.PAGE_UP);
        assertThat(words()).contains("លិខិតឆ្លងដែន");
    }

    @Test
    void escape_and_the_button_lead_back_to_the_interview() {
        interviewWithSignedTexts();
        show();
        hand().press(KeyCode.ESCAPE);
        hand().find(".foot-bar");
        show();
        fire(hand().find(".leave"));
        assertThat(hand().find(".foot-bar").isVisible()).isTrue();
    }

    @Test
    void keys_of_the_interview_do_nothing_meanwhile() {
        interviewWithSignedTexts();
        show();
        hand().press(KeyCode.F8);
        hand().press(KeyCode.DIGIT3);
        assertThat(answer("papers-kept-by-others")).isEmpty();
    }

    @Test
    void quick_hide_works_here_too() {
        interviewWithSignedTexts();
        show();
        Hand.does(window().shell()::hide);
        assertThat(scene().lookupAll(".shown-to-person")).isEmpty();
    }

    private Node scene() {
        return hand().find(".shell");
    }

    @Test
    void a_draft_is_kept_off_and_the_button_says_why() {
        interview("draft", "1.0.0", "reviewed");
        assertCannotBeShown("draft, not checked by a native speaker");
        hand().picture("shown-not-a-draft");
    }

    @Test
    void texts_of_an_older_version_and_unsigned_answers_are_drafts_too() {
        interview("reviewed", "0.9.0", "reviewed");
        assertCannotBeShown("draft, not checked by a native speaker");
        interview("reviewed", "1.0.0", "draft");
        assertCannotBeShown("draft, not checked by a native speaker");
    }

    @Test
    void a_draft_still_helps_the_interviewer() {
        interview("draft", "1.0.0", "draft");
        assertThat(
                        Hand.ask(() ->
                                scene().lookupAll(".pill").stream()
                                        .map(node -> ((Labeled) node).getText())
                                        .toList()))
                .contains("Draft, not checked by a native speaker");
        assertThat(hand().find(".second-language").getAccessibleText()).startsWith("តើមាន");
    }

    private void assertCannotBeShown(String why) {
        var button = (ButtonBase) hand().find(".show-to-person");
        assertThat(button.isDisabled()).isTrue();
        assertThat(button.getText().replace("\n", " ")).contains(why);
    }

    @Test
    void it_looks_calm_in_both_themes_in_japanese_and_large() {
        interviewWithSignedTexts();
        hand().picture("shown-before");
        show();
        fire(button("លិខិតឆ្លងដែន"));
        hand().picture("shown-light");
        Hand.does(() -> window().appearance().theme().set(Theme.DARK));
        hand().picture("shown-dark");
        Hand.does(() -> window().appearance().theme().set(Theme.LIGHT));
        Hand.does(() -> window().appearance().zoom().set(new Zoom(200)));
        hand().picture("shown-200");
        hand().press(KeyCode.ESCAPE);
        Hand.does(() -> window().appearance().zoom().set(Zoom.USUAL));
        Hand.does(() -> window().appearance().language().set(Language.JA));
        show();
        assertThat(hand().picture("shown-japanese")).exists();
    }
}
