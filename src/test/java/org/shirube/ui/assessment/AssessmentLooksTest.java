package org.shirube.ui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.scoring.Conclusion;
import org.shirube.scoring.Status;
import org.shirube.text.Language;
import org.shirube.text.Texts;
import org.shirube.ui.kit.Appearance;
import org.shirube.ui.kit.Hand;
import org.shirube.ui.kit.Theme;
import org.shirube.ui.kit.Zoom;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.time.ZoneOffset;

/// The assessment of invented cases, each left as a picture to be looked at.
@ExtendWith(ApplicationExtension.class)
class AssessmentLooksTest {

    private final Appearance appearance = new Appearance(Language.EN);
    private final Steps steps = new Steps();
    private Stage stage;
    private Hand hand;

    @Start
    void open(Stage stage) {
        this.stage = stage;
        stage.setScene(new Scene(new VBox(), 1208, 720));
        appearance.dress(stage.getScene());
        stage.show();
        hand = new Hand(stage.getScene());
    }

    @AfterEach
    void close() {
        Hand.closeAll();
    }

    @Test
    void all_elements() {
        show(AssessmentDesk.with("wayan"), Language.EN);
        assertThat(hand.picture("assessment-all")).exists();
    }

    @Test
    void partly_with_the_purpose_missing_in_both_themes_and_languages() {
        AssessmentDesk desk = AssessmentDesk.with("linh");
        show(desk, Language.EN);
        hand.picture("assessment-partly");
        Hand.does(() -> appearance.theme().set(Theme.DARK));
        hand.picture("assessment-partly-dark");
        Hand.does(() -> appearance.language().set(Language.JA));
        show(desk, Language.JA);
        hand.picture("assessment-partly-dark-japanese");
        Hand.does(() -> appearance.theme().set(Theme.LIGHT));
        assertThat(hand.picture("assessment-partly-japanese")).exists();
    }

    @Test
    void an_earlier_result_that_is_partly_indicated() {
        AssessmentDesk desk = AssessmentDesk.with("linh");
        desk.frozenUnderOtherRules(Conclusion.PARTLY_INDICATED, Status.SOME);
        show(desk, Language.EN);
        hand.picture("assessment-earlier");
        Hand.does(() -> appearance.theme().set(Theme.DARK));
        hand.picture("assessment-earlier-dark");
        Hand.does(() -> appearance.theme().set(Theme.LIGHT));
        Hand.does(() -> appearance.language().set(Language.JA));
        show(desk, Language.JA);
        assertThat(hand.picture("assessment-earlier-japanese")).exists();
        Hand.does(() -> appearance.zoom().set(new Zoom(200)));
        assertThat(hand.picture("assessment-earlier-japanese-200")).exists();
    }

    @Test
    void at_200_percent_the_pillars_stand_one_below_the_other() {
        Hand.does(() -> appearance.zoom().set(new Zoom(200)));
        show(AssessmentDesk.with("linh"), Language.EN);
        assertThat(hand.picture("assessment-partly-200")).exists();
    }

    @Test
    void not_indicated_with_labour_facts() {
        show(AssessmentDesk.with("minh"), Language.EN);
        assertThat(hand.picture("assessment-not")).exists();
    }

    @Test
    void a_child() {
        show(AssessmentDesk.with("hana"), Language.EN);
        assertThat(hand.picture("assessment-child")).exists();
    }

    @Test
    void insufficient_information() {
        show(AssessmentDesk.with("dara"), Language.EN);
        assertThat(hand.picture("assessment-insufficient")).exists();
    }

    @Test
    void an_age_that_is_not_settled() {
        show(AssessmentDesk.with("sumi"), Language.EN);
        assertThat(hand.picture("assessment-age-open")).exists();
    }

    @Test
    void nothing_answered() {
        show(AssessmentDesk.blank(), Language.EN);
        assertThat(hand.picture("assessment-empty")).exists();
    }

    @Test
    void a_fact_unfolds_to_its_answers_and_leads_to_the_question() {
        show(AssessmentDesk.with("linh"), Language.EN);
        hand.picture("assessment-folded");
        Hand.does(() -> fact("Somebody else keeps the passport").fire());
        hand.picture("assessment-unfolded");
        Hand.does(() -> ((Button) stage.getScene().lookup(".told .text-link")).fire());
        assertThat(steps.taken).containsExactly("question papers-kept-by-others");
    }

    @Test
    void submitting_asks_once_more_and_then_freezes() {
        show(AssessmentDesk.with("bikash"), Language.EN);
        Hand.does(() -> ((Button) hand.find("#submit")).fire());
        hand.picture("assessment-submit");
        Hand.does(() -> ((Button) hand.find("#submit-now")).fire());
        hand.picture("assessment-frozen");
        assertThat(stage.getScene().lookup("#submit").isVisible()).isFalse();
    }

    @Test
    void a_result_frozen_under_other_rules_can_be_seen_as_then_and_as_now() {
        AssessmentDesk desk = AssessmentDesk.with("linh");
        desk.frozenUnderOtherRules(Conclusion.NOT_INDICATED, Status.NONE);
        show(desk, Language.EN);
        hand.picture("assessment-as-then");
        Hand.does(() -> {
            hand.find("#as-now").requestFocus();
            ((RadioButton) hand.find("#as-now")).fire();
        });
        hand.picture("assessment-as-now");
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("as-now");
        assertThat(((RadioButton) hand.find("#as-now")).isSelected()).isTrue();
        show(desk, Language.JA);
        assertThat(hand.picture("assessment-as-now-japanese")).exists();
    }

    private Button fact(String text) {
        return stage.getScene().getRoot().lookupAll(".fact-name").stream()
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text));
    }

    private void show(AssessmentDesk desk, Language language) {
        Texts texts = Texts.in(language, ZoneOffset.ofHours(9));
        AssessmentScreen screen = new AssessmentScreen(desk.model, desk.handbook, steps);
        Hand.does(() -> {
            FlowPane top = new FlowPane(8, 4);
            screen.trail(texts).forEach(crumb -> top.getChildren().add(new Label(crumb.name())));
            top.getChildren().addAll(screen.facts(texts));
            BorderPane window = new BorderPane(screen.view(texts));
            window.setTop(top);
            stage.getScene().setRoot(window);
        });
        Hand.settle();
    }
}
