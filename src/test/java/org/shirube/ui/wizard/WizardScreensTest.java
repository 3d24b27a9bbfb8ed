package org.shirube.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.ui.interview.Desk.chosen;
import static org.shirube.ui.interview.Desk.id;
import static org.shirube.ui.interview.Desk.no;
import static org.shirube.ui.interview.Desk.yes;

import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.scoring.Handbook;
import org.shirube.text.Language;
import org.shirube.text.Texts;
import org.shirube.ui.check.CheckModel;
import org.shirube.ui.check.CheckScreen;
import org.shirube.ui.interview.Desk;
import org.shirube.ui.interview.LiveScreening;
import org.shirube.ui.kit.Appearance;
import org.shirube.ui.kit.Hand;
import org.shirube.ui.kit.Theme;
import org.shirube.ui.kit.Zoom;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.time.ZoneOffset;
import java.util.Optional;

/// The wizard's pages, to be looked at.
@ExtendWith(ApplicationExtension.class)
class WizardScreensTest {

    private static final Handbook HANDBOOK = Desk.standardHandbook();

    private final Appearance appearance = new Appearance(Language.EN);
    private final Desk desk = new Desk(HANDBOOK);
    private final LiveScreening live = desk.open();
    private WizardModel model = new WizardModel(live);
    private Stage stage;
    private Hand hand;

    @Start
    void open(Stage stage) {
        this.stage = stage;
        stage.setScene(new Scene(new StackPane(), 1280, 720));
        appearance.dress(stage.getScene());
        live.profile(Desk.intern());
        fill(Language.EN);
        stage.show();
        hand = new Hand(stage.getScene());
    }

    @AfterEach
    void close() {
        Hand.closeAll();
    }

    private void fill(Language language) {
        appearance.language().set(language);
        var texts = Texts.in(language, ZoneOffset.ofHours(9));
        var screen = new WizardScreen(model, HANDBOOK, new NoWay());
        stage.getScene().setRoot(Framed.of(screen, texts));
    }

    @Test
    void pages_look_calm_in_both_themes_both_languages_and_large() {
        Hand.does(() -> model.go(id("papers-kept-by-others")));
        hand.picture("wizard-gate");
        Hand.does(() -> live.answer(id("papers-kept-by-others"), chosen("passport")));
        Hand.does(() -> live.answer(id("passport-kept-by"), chosen("supervising-body")));
        Hand.does(() -> live.answer(id("papers-back-now"), no()));
        hand.picture("wizard-unfolded");
        Hand.does(() -> model.setSecond(Optional.of("ja")));
        hand.picture("wizard-second-language");
        Hand.does(() -> appearance.theme().set(Theme.DARK));
        hand.picture("wizard-dark");
        Hand.does(() -> appearance.theme().set(Theme.LIGHT));
        Hand.does(() -> fill(Language.JA));
        hand.picture("wizard-japanese");
        Hand.does(() -> fill(Language.EN));
        Hand.does(() -> model.setSecond(Optional.empty()));
        Hand.does(() -> appearance.zoom().set(new Zoom(200)));
        hand.picture("wizard-200");
        hand.picture("wizard-200");
        Hand.does(this::toggleTopics);
        hand.picture("wizard-200-topics");
        Hand.does(this::toggleTopics);
        Hand.does(() -> appearance.zoom().set(new Zoom(100)));
        Hand.does(() -> model.go(id("paid-anyone-for-the-job")));
        Hand.does(() -> live.answer(id("paid-anyone-for-the-job"), yes()));
        hand.picture("wizard-yes-no");
        Hand.does(() -> model.go(id("how-you-are-now")));
        hand.picture("wizard-group");
        Hand.does(() -> model.go(id("safe-to-talk")));
        hand.picture("wizard-safety");
        Hand.does(model::goToPerson);
        hand.picture("wizard-person");
        Hand.does(() -> model.go(id("unwanted-sexual-behaviour")));
        hand.picture("wizard-sensitive");
        Hand.does(model::goOn);
        Hand.does(() -> model.go(id("treated-at-work-or-home")));
        Hand.does(() -> live.answer(id("treated-at-work-or-home"), chosen("hit-or-hurt")));
        hand.picture("wizard-danger");
        Hand.does(() -> model.saySomebodyPresent(true));
        hand.picture("wizard-neutral-mark");
        Hand.does(model::stop);
        hand.picture("wizard-stopping");
        assertThat(live.standing().dangers()).isNotEmpty();
    }

    /// The first of the toggles that only large text has.
    private void toggleTopics() {
        var topics =
                (ToggleButton)
                        stage.getScene().getRoot().lookupAll(".chip-button").stream()
                                .filter(node -> "Topics".equals(((ToggleButton) node).getText()))
                                .findFirst()
                                .orElseThrow();
        topics.fire();
    }

    @Test
    void the_check_lists_answers_by_topic_and_those_no_longer_asked() {
        Hand.does(() -> live.answer(id("papers-kept-by-others"), chosen("passport")));
        Hand.does(() -> live.answer(id("passport-kept-by"), chosen("broker")));
        Hand.does(() -> live.answer(id("papers-kept-by-others"), chosen("residence-card")));
        var check = new CheckModel(HANDBOOK.rulebook(), desk.kept());
        var texts = Texts.in(Language.EN, ZoneOffset.ofHours(9));
        Hand.does(() -> {
            var screen = new CheckScreen(check, HANDBOOK, new NoWay());
            stage.getScene().setRoot(Framed.of(screen, texts));
        });
        hand.picture("check");
        Hand.does(() -> ((ScrollPane) hand.find(".check .scroll-pane")).setVvalue(1));
        assertThat(hand.picture("check-no-longer-asked")).exists();
    }
}
