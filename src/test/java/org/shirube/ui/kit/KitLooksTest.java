package org.shirube.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.shirube.questionnaire.Value;
import org.shirube.text.Language;
import org.shirube.text.Texts;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Every control of the kit on one page, to be looked at.
@ExtendWith(ApplicationExtension.class)
class KitLooksTest {

    private static final Map<Value, Phrase> VIETNAMESE =
            Map.of(
                    new Value.YesNo(true),
                    Phrase.of("Có"),
                    new Value.YesNo(false),
                    Phrase.of("Không"));

    private final Appearance appearance = new Appearance(Language.EN);
    private Stage stage;

    @Start
    void open(Stage stage) {
        this.stage = stage;
        Fonts.load();
        stage.setScene(new Scene(new VBox(), 1280, 720));
        appearance.dress(stage.getScene());
        appearance.language().addListener((_, _, language) -> fill(language));
        fill(Language.EN);
        stage.show();
    }

    @AfterEach
    void close() {
        Hand.closeAll();
    }

    @Test
    void every_control_in_both_themes_both_languages_and_large() {
        var hand = new Hand(stage.getScene());
        hand.picture("kit-light");
        Hand.does(() -> appearance.theme().set(Theme.DARK));
        hand.picture("kit-dark");
        Hand.does(() -> appearance.theme().set(Theme.LIGHT));
        Hand.does(() -> appearance.language().set(Language.JA));
        hand.picture("kit-japanese");
        Hand.does(() -> appearance.zoom().set(new Zoom(200)));
        assertThat(hand.picture("kit-200")).exists();
    }

    private void fill(Language language) {
        var texts = Texts.in(language, ZoneOffset.ofHours(9));
        var left = new VBox(12, questions(texts).toArray(Node[]::new));
        left.setPrefWidth(596);
        var right = new VBox(12, notices(texts).toArray(Node[]::new));
        right.setPrefWidth(560);
        var scroll = new ScrollPane(new HBox(30, left, right));
        scroll.setFitToWidth(true);
        stage.getScene().setRoot(new StackPane(scroll));
    }

    private static List<Node> questions(Texts texts) {
        var row = AnswerRow.yesNo(texts, "Does somebody else keep your passport?", VIETNAMESE);
        row.show(Optional.of(new Value.YesNo(true)));
        var one =
                ChipRow.one(
                        "Who keeps it?",
                        List.of(
                                new Choice("s", "Supervising body", Phrase.of("Nghiệp đoàn")),
                                new Choice("e", "Employer", Phrase.of("Chủ")),
                                new Choice("b", "Broker", Phrase.of("Môi giới"))));
        one.select(List.of("s"));
        var several =
                ChipRow.several(
                        "Papers",
                        List.of(
                                new Choice("p", "Passport"),
                                new Choice("r", "Residence card 在留カード"),
                                new Choice("n", "None of these")),
                        Set.of("n"));
        several.select(List.of("p", "r"));
        var money = new MoneyField(texts, "Fee");
        money.show(Optional.of(new Value.Amount(new java.math.BigDecimal("880000"), "JPY")));
        var date = new DateField(texts, "When");
        return List.of(
                new WrappedText("Does somebody else keep your passport?", "heading"),
                new WrappedText("Có ai khác đang giữ hộ chiếu của bạn không?", "second-language"),
                row,
                one,
                several,
                AnswerRow.without(texts, "x"),
                money,
                date,
                new WholeField(texts, "Hours", "hours a month", 0, 744),
                new NoteField("Note"));
    }

    private static List<Node> notices(Texts texts) {
        var words = new LinkedHashMap<String, String>();
        words.put("stated", "Said by the person");
        words.put("document", "Seen in a document");
        var menu = ChipMenu.one("How it is known", words);
        menu.show(Set.of("stated"));
        var saved = new SavedMark(texts);
        saved.saved(Instant.EPOCH);
        var failed = new SavedMark(texts);
        failed.failed("Not saved: the disk is full.", () -> {});
        var primary = new Button("Next");
        primary.getStyleClass().add("primary");
        var plain = new Button("Show to the person");
        plain.getStyleClass().add("plain");
        return List.of(
                new Banner(
                        Banner.Kind.DANGER,
                        "Within 24 hours",
                        "Papers taken and a flight is planned for Friday. Ask OTIT’s emergency line"
                                + " with the person’s consent.",
                        new Button("What was done…")),
                new Banner(
                        Banner.Kind.WARNING,
                        "Keep in mind",
                        "A signed “safekeeping” paper",
                        primary),
                new Banner(Banner.Kind.INFO, "Training", "Fictional cases."),
                new FlowPane(
                        8,
                        8,
                        menu,
                        new Pill("Interpreter: Linh"),
                        new Pill("strong", Pill.Tone.ACCENT),
                        new Pill("some", Pill.Tone.WARNING),
                        new Pill("now", Pill.Tone.DANGER),
                        new Pill("done", Pill.Tone.DONE)),
                saved,
                failed,
                new Card(
                        "Why we ask",
                        new WrappedText("監理団体が旅券を預かることは、技能実習法第48条で禁止されています。違約金、強制貯金。髙﨑。", "soft")),
                new WrappedText(
                        "هل يحتفظ شخص آخر بجواز سفرك؟ هل يمكنك استعادته متى طلبت ذلك من صاحب العمل؟"),
                new WrappedText(
                        "तपाईंको राहदानी अरू कसैले राखेको छ? Таны паспортыг өөр хүн хадгалдаг уу"),
                new WrappedText("តើមាននរណាម្នាក់ផ្សេងទៀតរក្សាទុកលិខិតឆ្លងដែនរបស់អ្នកទេ?"),
                new FlowPane(8, 8, new Button("Back"), plain),
                new EmptyState(
                        Feather.USERS,
                        "No cases yet",
                        "A screening opens a case.",
                        new Button("New screening")));
    }
}
