package org.shirube.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.ui.interview.Desk.id;
import static org.shirube.ui.interview.Desk.yes;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.questionnaire.Value;
import org.shirube.scoring.Handbook;
import org.shirube.screening.Profile;
import org.shirube.text.Language;
import org.shirube.text.Texts;
import org.shirube.ui.interview.Desk;
import org.shirube.ui.interview.LiveScreening;
import org.shirube.ui.kit.Appearance;
import org.shirube.ui.kit.Hand;
import org.shirube.ui.kit.WrappedText;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// Under the question for the fee stands what others paid, as a comparison.
@ExtendWith(ApplicationExtension.class)
class FeePageTest {

    private static final Handbook HANDBOOK = Desk.standardHandbook();

    private final Appearance appearance = new Appearance(Language.EN);
    private final LiveScreening live = new Desk(HANDBOOK).open();
    private final WizardModel model = new WizardModel(live);
    private Stage stage;
    private Hand hand;

    @Start
    void open(Stage stage) {
        this.stage = stage;
        stage.setScene(new Scene(new StackPane(), 1280, 720));
        appearance.dress(stage.getScene());
        live.profile(from("VNM"));
        fill(Language.EN);
        stage.show();
        hand = new Hand(stage.getScene());
    }

    @AfterEach
    void close() {
        Hand.closeAll();
    }

    @Test
    void a_fee_stands_beside_what_others_from_the_country_paid() {
        pays(7500, "USD");
        assertThat(comparisons())
                .containsExactly(
                        "Survey 2022: interns from Vietnam paid 688,143 yen on average; reported"
                                + " here: about 1,125,000 yen (rough rate). A comparison, not a"
                                + " limit.");
        hand.picture("wizard-fee");
        Hand.does(() -> fill(Language.JA));
        assertThat(hand.picture("wizard-fee-japanese")).exists();
    }

    @Test
    void yen_are_told_as_they_were_said() {
        pays(400000, "JPY");
        assertThat(comparisons()).singleElement().asString().contains("here: 400,000 yen.");
    }

    @Test
    void a_country_that_was_not_asked_is_set_beside_all() {
        Hand.does(() -> live.profile(from("NPL")));
        pays(7500, "USD");
        assertThat(comparisons())
                .singleElement()
                .asString()
                .startsWith("Survey 2022: interns from all countries paid 542,311 yen");
    }

    private void pays(int amount, String currency) {
        Hand.does(() -> model.go(id("paid-anyone-for-the-job")));
        Hand.does(() -> live.answer(id("paid-anyone-for-the-job"), yes()));
        Value fee = new Value.Amount(BigDecimal.valueOf(amount), currency);
        Hand.does(() -> live.answer(id("fee-total"), Optional.of(fee)));
        Hand.settle();
    }

    private List<String> comparisons() {
        return stage.getScene().getRoot().lookupAll(".wrapped-text").stream()
                .map(WrappedText.class::cast)
                .flatMap(text -> text.getText().lines())
                .filter(line -> line.startsWith("Survey"))
                .toList();
    }

    private void fill(Language language) {
        appearance.language().set(language);
        var texts = Texts.in(language, ZoneOffset.ofHours(9));
        var screen = new WizardScreen(model, HANDBOOK, new NoWay());
        stage.getScene().setRoot(Framed.of(screen, texts));
    }

    private static Profile from(String nationality) {
        Profile intern = Desk.intern();
        return new Profile(
                intern.age(),
                intern.minority(),
                intern.sex(),
                nationality,
                intern.scheme(),
                intern.languages());
    }
}
