package org.shirube.ui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.text.Language;
import org.shirube.text.Texts;
import org.shirube.ui.kit.Appearance;
import org.shirube.ui.kit.Hand;
import org.shirube.ui.kit.Theme;
import org.shirube.ui.kit.Zoom;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.time.ZoneOffset;

/// Who can help, as it is drawn; each case left as a picture to be looked at.
@ExtendWith(ApplicationExtension.class)
class HelpLooksTest {

    private final Appearance appearance = new Appearance(Language.EN);
    private Stage stage;
    private Hand hand;

    @Start
    void open(Stage stage) {
        this.stage = stage;
        stage.setScene(new Scene(new VBox(), 1208, 900));
        appearance.dress(stage.getScene());
        stage.show();
        hand = new Hand(stage.getScene());
    }

    @AfterEach
    void close() {
        Hand.closeAll();
    }

    @Test
    void what_is_urgent_stands_open_and_the_rest_unfolds_by_one_button() {
        show(HelpWordsTest.pressedToLeave(), Language.EN);
        assertThat(stage.getScene().lookup("#place-police-emergency")).isNotNull();
        assertThat(stage.getScene().lookup("#place-embassy")).isNull();
        hand.picture("help");
        Hand.does(() -> ((Button) hand.find("#more-help")).fire());
        toHelp();
        assertThat(stage.getScene().lookup("#place-embassy")).isNotNull();
        assertThat(hand.picture("help-unfolded")).exists();
    }

    @Test
    void in_japanese_and_dark() {
        Hand.does(() -> appearance.theme().set(Theme.DARK));
        Hand.does(() -> appearance.language().set(Language.JA));
        show(HelpWordsTest.pressedToLeave(), Language.JA);
        assertThat(hand.picture("help-dark-japanese")).exists();
    }

    @Test
    void at_200_percent_everything_wraps() {
        Hand.does(() -> appearance.zoom().set(new Zoom(200)));
        show(HelpWordsTest.pressedToLeave(), Language.EN);
        assertThat(hand.picture("help-200")).exists();
    }

    @Test
    void without_a_reason_for_any_the_list_says_so() {
        AssessmentDesk desk = AssessmentDesk.ofAnswers("answers: {controller-nearby: no}");
        show(desk, Language.EN);
        assertThat(stage.getScene().lookup(".nobody")).isNotNull();
        assertThat(hand.picture("help-none")).exists();
    }

    private void show(AssessmentDesk desk, Language language) {
        Texts texts = Texts.in(language, ZoneOffset.ofHours(9));
        AssessmentScreen screen = new AssessmentScreen(desk.model, desk.handbook, new Steps());
        Hand.does(() -> stage.getScene().setRoot(new VBox(screen.view(texts))));
        Hand.settle();
        toHelp();
    }

    private void toHelp() {
        hand.scrollTo("#help");
    }
}
