package org.shirube.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.ui.interview.Desk.chosen;
import static org.shirube.ui.interview.Desk.id;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.questionnaire.QuestionId;
import org.shirube.scoring.Handbook;
import org.shirube.text.Language;
import org.shirube.ui.interview.Desk;
import org.shirube.ui.interview.LiveScreening;
import org.shirube.ui.kit.Hand;
import org.shirube.ui.kit.Theme;
import org.shirube.ui.kit.WrappedText;
import org.shirube.ui.kit.Zoom;
import org.shirube.ui.shell.OpenShell;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What helps to work out an answer, and what the interpreter promises, on the pages where each is
/// needed.
@ExtendWith(ApplicationExtension.class)
class YardstickAndPledgeTest {

    private static final Handbook HANDBOOK = Desk.standardHandbook();

    private final LiveScreening live = new Desk(HANDBOOK).open();
    private final WizardModel model = new WizardModel(live);
    private final List<OpenShell> windows = new ArrayList<>();

    @Start
    void open(Stage stage) {
        live.profile(Desk.intern());
        windows.add(new OpenShell(stage));
    }

    @BeforeEach
    void begin() {
        windows.getFirst().show(new WizardScreen(model, HANDBOOK, new NoWay()));
    }

    @AfterEach
    void close() {
        Hand.closeAll();
    }

    @Test
    void the_minimum_wage_stands_beside_the_pay_before_and_after_the_answer() {
        QuestionId pay = id("hourly-pay-and-minimum");
        Hand.does(() -> model.go(id("your-pay")));
        assertThat(words())
                .contains("Minimum wage 2025: 1,121 yen an hour on average over Japan")
                .contains("check with the Labour Bureau");
        Hand.does(() -> live.answer(pay, chosen("below-minimum")));
        assertThat(words()).contains("Minimum wage 2025: 1,121 yen");
        pictures("yardstick-pay");
    }

    @Test
    void the_limits_of_overtime_stand_beside_the_hours() {
        Hand.does(() -> model.go(id("overtime-hours-a-month")));
        assertThat(words()).contains("Ordinary limit: 45 hours a month").contains("More than 80");
        pictures("yardstick-hours");
    }

    @Test
    void the_interpreter_reads_the_pledge_in_both_languages_and_nothing_of_the_case() {
        Hand.does(() -> live.answer(id("interpreter-is"), chosen("independent")));
        Hand.does(() -> model.go(id("about-the-interpreter")));
        hand().picture("pledge-before");
        var page = (ScrollPane) hand().find(".page-scroll");
        assertThat(Hand.ask(() -> page.getContent().getBoundsInLocal().getHeight()))
                .isLessThanOrEqualTo(page.getViewportBounds().getHeight() + 1);
        showPledge();
        assertThat(words())
                .contains("I tell nobody what I hear here")
                .contains("誰にも話しません")
                .doesNotContain(live.saved().label());
        pictures("pledge");
        hand().press(KeyCode.ESCAPE);
        assertThat(hand().find(".foot-bar").isVisible()).isTrue();
    }

    private void showPledge() {
        var button = (ButtonBase) hand().find(".show-pledge");
        Hand.does(button::fire);
    }

    private Hand hand() {
        return windows.getFirst().hand();
    }

    private String words() {
        return Hand.ask(() ->
                hand().find(".page-scroll").getScene().getRoot().lookupAll(".wrapped-text").stream()
                        .map(WrappedText.class::cast)
                        .map(WrappedText::getText)
                        .collect(Collectors.joining(" ")));
    }

    /// Light, dark, large, and in Japanese where the window does not stand alone.
    private void pictures(String name) {
        var appearance = windows.getFirst().appearance();
        assertThat(hand().picture(name)).exists();
        Hand.does(() -> appearance.theme().set(Theme.DARK));
        assertThat(hand().picture(name + "-dark")).exists();
        Hand.does(() -> appearance.theme().set(Theme.LIGHT));
        Hand.does(() -> appearance.zoom().set(new Zoom(200)));
        assertThat(hand().picture(name + "-200")).exists();
        Hand.does(() -> appearance.zoom().set(Zoom.USUAL));
        if (!name.equals("pledge")) {
            Hand.does(() -> appearance.language().set(Language.JA));
            assertThat(hand().picture(name + "-japanese")).exists();
        }
    }
}
