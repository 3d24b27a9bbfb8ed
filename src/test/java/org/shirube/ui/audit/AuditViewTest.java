package org.shirube.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.casework.Audit;
import org.shirube.casework.AuditAction;
import org.shirube.casework.AuditFault;
import org.shirube.casework.AuditReport;
import org.shirube.casework.Backups;
import org.shirube.casework.Casework;
import org.shirube.casework.Clock;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Session;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Value;
import org.shirube.scoring.Shipped;
import org.shirube.screening.Answer;
import org.shirube.screening.AnswerKey;
import org.shirube.storage.QuickVault;
import org.shirube.storage.SteppingClock;
import org.shirube.text.Language;
import org.shirube.text.Texts;
import org.shirube.ui.kit.Hand;
import org.shirube.ui.kit.OneByOne;
import org.shirube.ui.kit.SameThread;
import org.shirube.ui.shell.OpenShell;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// The log on a real store, by hand and by keyboard, each state left as a picture to be looked at.
@ExtendWith(ApplicationExtension.class)
class AuditViewTest {

    private static final int ANSWERS = 60;

    private final Clock clock = new SteppingClock(Instant.parse("2026-11-20T03:00:00Z"), 97);

    @TempDir private Path home;
    private Session session;
    private SavedScreening begun;
    private OpenShell shell;
    private AuditModel model;
    private Optional<String> chosen = Optional.empty();

    @Start
    void start(Stage stage) {
        shell = new OpenShell(stage);
    }

    @BeforeEach
    void open() {
        session = QuickVault.session(home, clock);
        var casework = new Casework(session, Shipped.rules(), clock);
        casework.begin("Minh");
        begun = casework.begin("Linh");
        for (int number = 0; number < ANSWERS; number++) {
            var key = AnswerKey.first(new QuestionId("controller-nearby"));
            var answers = begun.content().answers();
            var told = answers.with(key, Answer.stated(new Value.YesNo(number % 2 == 0)));
            begun = begun.with(begun.content().with(told));
            casework.answered(begun, key);
        }
        model = new AuditModel(new Audit(session), new SameThread(), ZoneOffset.ofHours(9));
        shell.show(new AuditScreen(model, (_, _) -> chosen));
    }

    @AfterEach
    void close() {
        Hand.closeAll();
        session.close();
    }

    @Test
    void the_newest_page_is_shown_and_the_pages_turn_both_ways() {
        shell.pictures("audit");
        assertThat(numbers()).hasSize(AuditModel.PAGE).startsWith(64L, 63L);
        assertThat(Hand.ask(() -> shell.hand().find("#newer").isDisabled())).isTrue();
        fire("#older");
        assertThat(numbers()).startsWith(14L).endsWith(1L);
        assertThat(Hand.ask(() -> shell.hand().find("#older").isDisabled())).isTrue();
        fire("#newer");
        assertThat(numbers()).startsWith(65L, 64L);
    }

    @Test
    void the_arrows_move_through_the_entries_at_once() {
        Hand.until(() -> focused() instanceof ListView);
        shell.hand().press(KeyCode.DOWN);
        shell.hand().press(KeyCode.DOWN);
        assertThat(Hand.ask(() -> list().getSelectionModel().getSelectedIndex())).isEqualTo(2);
    }

    @Test
    void an_entry_names_case_and_question_and_nobody_who_was_screened() {
        var words = new EntryWords(Texts.in(Language.EN, ZoneOffset.ofHours(9)));
        assertThat(model.lines())
                .extracting(words::spoken)
                .noneMatch(line -> line.contains("Linh"));
        assertThat(words.spoken(model.lines().getFirst()))
                .startsWith(
                        "Answer saved, "
                                + begun.label()
                                + ", controller-nearby, Aiko, 20 Nov 2026,")
                .endsWith("No. 64");
    }

    @Test
    void the_filters_find_who_what_which_case_and_when() {
        Hand.does(() -> ((ToggleButton) shell.hand().find("#filter")).fire());
        shell.pictures("audit-filters");
        Hand.does(() -> choose(1, Optional.of(AuditAction.CASE_BEGUN)));
        assertThat(numbers()).containsExactly(4L, 3L);
        Hand.does(() -> label().requestFocus());
        shell.hand().type(begun.label().toLowerCase(java.util.Locale.ROOT));
        shell.hand().press(KeyCode.ENTER);
        assertThat(numbers()).containsExactly(4L);
        shell.hand().picture("audit-filtered");
        Hand.does(() -> choose(0, Optional.of(session.account().id())));
        assertThat(numbers()).containsExactly(4L);
        Hand.does(() -> lastDay().setValue(LocalDate.of(2026, 11, 19)));
        assertThat(numbers()).isEmpty();
        shell.hand().picture("audit-empty");
        fire(".empty-state .button");
        assertThat(numbers()).startsWith(65L);
    }

    @Test
    void a_check_tells_that_the_log_is_whole_and_what_it_cannot_find() {
        fire("#check");
        assertThat(told()).contains("The log is whole").anyMatch(text -> text.contains("own key"));
        shell.pictures("audit-whole");
        assertThat(Hand.ask(() -> ((Button) focused()).getId())).isEqualTo("check-back");
        shell.hand().press(KeyCode.SPACE);
        Hand.until(() -> focused() instanceof ListView);
    }

    @Test
    void a_log_that_was_changed_is_told_entry_by_entry() {
        var words =
                new ReportWords(
                        Texts.in(Language.EN, ZoneOffset.UTC),
                        new AuditReport(
                                9,
                                Optional.empty(),
                                Optional.empty(),
                                List.of(
                                        new AuditFault(5, AuditFault.Kind.CHANGED, 1),
                                        new AuditFault(7, AuditFault.Kind.MISSING, 3)),
                                4,
                                1,
                                2,
                                0));
        assertThat(words.title()).isEqualTo("The log is not as it was written: 4 faults");
        assertThat(words.faults())
                .containsExactly(
                        "No. 5: does not say what was written.",
                        "From No. 7 on, 3 entries: gone from the log.",
                        "And 2 more.");
        assertThat(words.facts()).hasSize(2);
    }

    @Test
    void a_check_goes_on_in_steps_and_can_be_stopped() {
        var steps = new OneByOne();
        model = new AuditModel(new Audit(session), steps, ZoneOffset.ofHours(9));
        steps.all();
        shell.show(new AuditScreen(model));
        fire("#check");
        Hand.does(steps::one);
        Hand.does(steps::one);
        assertThat(told()).contains("66 of 66 entries");
        shell.hand().picture("audit-checking");
        fire("#check-stop");
        Hand.does(steps::all);
        assertThat(told()).contains("The check was stopped");
        shell.hand().picture("audit-stopped");
    }

    @Test
    void a_note_on_paper_is_compared_with_the_log() {
        var end = session.store().audit().head().orElseThrow();
        fire("#compare");
        shell.pictures("audit-compare");
        compare("x", "y");
        assertThat(told()).contains("Nothing was compared");
        compare(" " + end.sequence(), end.fingerprint());
        assertThat(told())
                .contains("The log still holds entry No. " + end.sequence() + " as it was noted")
                .contains("The log is whole");
        shell.pictures("audit-compared");
        again(Long.toString(end.sequence()), "A".repeat(16));
        assertThat(told())
                .contains("Entry No. " + end.sequence() + " is another one than was noted")
                .anyMatch(text -> text.contains(end.fingerprint()));
        shell.pictures("audit-compared-another");
        again("9,999", end.fingerprint());
        assertThat(told()).contains("The log ends before the entry that was noted");
    }

    @Test
    void the_end_on_a_backup_is_compared_with_the_log() {
        var backups = new Backups(session, clock);
        backups.begin().toTheEnd();
        var name = backups.state().toTheEnd().backups().getFirst().name();
        chosen = Optional.of(home.resolve("backups").resolve(name).toString());
        fire("#compare");
        fire("#compare-backup");
        assertThat(told()).anyMatch(text -> text.startsWith("The log still holds entry No."));
        fire("#check-back");
        chosen = Optional.of(home.resolve("nothing").toString());
        fire("#compare");
        fire("#compare-backup");
        assertThat(told()).contains("This file is no backup of this store, or cannot be read.");
    }

    private void again(String number, String signs) {
        fire("#check-back");
        fire("#compare");
        compare(number, signs);
    }

    private void compare(String number, String signs) {
        Hand.does(() -> ((TextField) shell.hand().find("#compare-number")).setText(number));
        Hand.does(() -> ((TextField) shell.hand().find("#compare-signs")).setText(signs));
        fire("#compare-sheet");
    }

    private void fire(String selector) {
        Hand.does(() -> ((Button) shell.hand().find(selector)).fire());
    }

    private List<Long> numbers() {
        return model.lines().stream().map(line -> line.entry().sequence()).toList();
    }

    private List<String> told() {
        return Hand.ask(() ->
                shell.hand().root().lookupAll(".check-pane .label").stream()
                        .map(node -> ((Labeled) node).getText())
                        .toList());
    }

    private ListView<?> list() {
        return (ListView<?>) shell.hand().find("#entries");
    }

    private TextField label() {
        return shell.hand().root().lookupAll(".filters > .named-field > .text-field").stream()
                .map(TextField.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private DatePicker lastDay() {
        return shell.hand().root().lookupAll(".filters .date-picker").stream()
                .map(DatePicker.class::cast)
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private void choose(int box, Optional<?> value) {
        choose(
                (ComboBox<?>)
                        shell.hand().root().lookupAll(".filters .combo-box").stream()
                                .filter(ComboBox.class::isInstance)
                                .skip(box)
                                .findFirst()
                                .orElseThrow(),
                value);
    }

    private static <T> void choose(ComboBox<T> box, Optional<?> value) {
        box.getItems().stream()
                .filter(item -> ((FilterBar.Option<?>) item).value().equals(value))
                .forEach(box::setValue);
    }

    private Node focused() {
        return Hand.ask(() -> shell.hand().root().getScene().getFocusOwner());
    }
}
