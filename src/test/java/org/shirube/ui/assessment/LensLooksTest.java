package org.shirube.ui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shirube.scoring.Panel.Sees;
import org.shirube.text.Language;
import org.shirube.text.Texts;
import org.shirube.ui.kit.Appearance;
import org.shirube.ui.kit.Hand;
import org.shirube.ui.kit.Theme;
import org.shirube.ui.kit.Zoom;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.time.ZoneOffset;
import java.util.List;

/// The lenses side by side, in words and as they are drawn; each case left as a picture.
@ExtendWith(ApplicationExtension.class)
class LensLooksTest {

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

    private static AssessmentDesk childWithoutThirdParty() {
        return AssessmentDesk.ofAnswers(
                """
                person: {age: 16, sex: male, nationality: JPN, scheme: japanese}
                indicators:
                  cse-under-18-commercial-sex: present
                  cse-direct-buyer-no-third-party: present
                """);
    }

    private static LensLine line(AssessmentDesk desk, Language language, String id) {
        return desk.page(language).lenses().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void where_practice_parts_from_the_protocol_one_sentence_says_why() {
        LensLine practice = line(childWithoutThirdParty(), Language.EN, "japan-practice-2021");
        assertThat(practice.sees()).isEqualTo(Sees.NO);
        assertThat(practice.parting().orElse(""))
                .isEqualTo(
                        "Not seen in practice because no third party was found; the Protocol does"
                                + " not ask for one.");
        LensLine act = line(childWithoutThirdParty(), Language.EN, "us-tvpa");
        assertThat(act.sees()).isEqualTo(Sees.YES);
        assertThat(act.parting()).isEmpty();
    }

    @Test
    void a_statute_says_how_sure_it_is_and_where_to_check() {
        LensLine statutes = line(childWithoutThirdParty(), Language.EN, "japanese-statutes");
        assertThat(statutes.parts())
                .extracting(LensLine.Part::name)
                .anyMatch(name ->
                        name.startsWith("Child Prostitution and Pornography Act 4: ")
                                && name.endsWith("check on e-Gov)"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_lens_has_its_words(Language language) {
        List<LensLine> lines = childWithoutThirdParty().page(language).lenses();
        assertThat(lines).hasSize(6);
        assertThat(lines.toString())
                .doesNotContain("assessment.", ".name", ".because", "japan-practice-2021.");
    }

    @Test
    void each_lens_unfolds_to_its_parts_and_facts() {
        show(childWithoutThirdParty(), Language.EN);
        assertThat(hand.picture("lenses")).exists();
        Hand.does(() -> ((Button) hand.find("#unfold-japan-practice-2021")).fire());
        Hand.does(() -> ((Button) hand.find("#unfold-japanese-statutes")).fire());
        toLenses();
        assertThat(hand.picture("lenses-unfolded")).exists();
        assertThat(stage.getScene().lookup("#lens-japan-practice-2021 .inside .item")).isNotNull();
    }

    @Test
    void in_japanese_and_dark() {
        Hand.does(() -> appearance.theme().set(Theme.DARK));
        Hand.does(() -> appearance.language().set(Language.JA));
        show(AssessmentDesk.with("linh"), Language.JA);
        Hand.does(() -> ((Button) hand.find("#unfold-ilo-delphi")).fire());
        toLenses();
        assertThat(hand.picture("lenses-dark-japanese")).exists();
    }

    @Test
    void at_200_percent_everything_wraps() {
        Hand.does(() -> appearance.zoom().set(new Zoom(200)));
        show(childWithoutThirdParty(), Language.EN);
        assertThat(hand.picture("lenses-200")).exists();
    }

    private void show(AssessmentDesk desk, Language language) {
        Texts texts = Texts.in(language, ZoneOffset.ofHours(9));
        AssessmentScreen screen = new AssessmentScreen(desk.model, desk.handbook, new Steps());
        Hand.does(() -> stage.getScene().setRoot(new VBox(screen.view(texts))));
        Hand.settle();
        toLenses();
    }

    private void toLenses() {
        hand.scrollTo("#lenses");
    }
}
