package org.shirube.ui.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.casework.CaseId;
import org.shirube.casework.Casework;
import org.shirube.casework.Clock;
import org.shirube.casework.Draft;
import org.shirube.casework.Filing;
import org.shirube.casework.History;
import org.shirube.casework.Note;
import org.shirube.casework.Notes;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Session;
import org.shirube.casework.Sitting;
import org.shirube.questionnaire.Minority;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Value;
import org.shirube.scoring.Shipped;
import org.shirube.screening.Age;
import org.shirube.screening.Answers;
import org.shirube.screening.Profile;
import org.shirube.screening.Screening;
import org.shirube.storage.QuickVault;
import org.shirube.storage.SteppingClock;
import org.shirube.ui.history.HistoryModel;
import org.shirube.ui.history.HistorySection;
import org.shirube.ui.kit.Hand;
import org.shirube.ui.kit.SameThread;
import org.shirube.ui.notes.NotesModel;
import org.shirube.ui.notes.NotesSection;
import org.shirube.ui.shell.OpenShell;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// The page of a case on a real store, by hand, each state left as a picture to be looked at.
@ExtendWith(ApplicationExtension.class)
class CasePageTest {

    private static final String ARABIC = "قالت إنها تريد العودة إلى بيتها قبل الشتاء";

    private final Clock clock = new SteppingClock(Instant.parse("2026-11-20T03:00:00Z"), 97);

    @TempDir private Path home;
    private Session session;
    private Casework casework;
    private SavedScreening begun;
    private OpenShell shell;
    private CaseScreen screen;

    @Start
    void start(Stage stage) {
        shell = new OpenShell(stage);
    }

    @BeforeEach
    void open() {
        session = QuickVault.session(home, clock);
        casework = new Casework(session, Shipped.rules(), clock);
        begun = casework.begin("Linh", screening());
        show();
    }

    @AfterEach
    void close() {
        Hand.closeAll();
        session.close();
    }

    @Test
    void enter_goes_on_with_the_screening() {
        shell.hand().press(KeyCode.ENTER);
        assertThat(shell.went()).containsExactly("screening " + begun.id().id());
    }

    @Test
    void the_page_says_who_it_is_what_is_next_and_what_happened() {
        write("Called her at noon. 明日また電話する。");
        write(ARABIC);
        casework.submit(casework.screening(begun.id()).orElseThrow());
        show();
        shell.pictures("case-page");
        assertThat(shell.hand().find("#screen-again")).isNotNull();
        shell.hand().press(KeyCode.ENTER);
        assertThat(shell.went()).containsExactly("assessment " + begun.id().id());
    }

    @Test
    void a_further_screening_begins_with_the_person_and_nothing_else() {
        casework.submit(casework.screening(begun.id()).orElseThrow());
        show();
        fire("#screen-again");
        var file = session.store().open(caseId()).orElseThrow();
        assertThat(file.screenings()).hasSize(2);
        var again = file.screenings().getFirst();
        assertThat(shell.went()).containsExactly("screening " + again.id().id());
        assertThat(again.content().profile()).isEqualTo(begun.content().profile());
        assertThat(again.content().answers()).isEqualTo(Answers.NONE);
        assertThat(again.content().interview().inPrivate()).isEmpty();
        show();
        shell.hand().picture("case-page-two-screenings");
    }

    @Test
    void a_digit_with_alt_jumps_to_a_section() {
        for (int i = 0; i < 12; i++) {
            write("Note " + i);
        }
        press(KeyCode.DIGIT3, false, true);
        assertThat(Hand.ask(() -> shell.hand().find("#section-history").isFocused())).isTrue();
        shell.hand().picture("case-page-jumped");
    }

    @Test
    void a_note_is_written_with_control_and_enter() {
        Hand.does(() -> shell.hand().find("#new-note").requestFocus());
        shell.hand().type("夜に電話 😢");
        press(KeyCode.ENTER, true, false);
        assertThat(texts()).containsExactly("夜に電話 😢");
        assertThat(text("#new-note").getText()).isEmpty();
    }

    @Test
    void a_note_that_was_put_away_by_mistake_is_back_with_one_press() {
        write("Precious");
        show();
        fireNamed("Put away");
        assertThat(new Notes(session).of(caseId())).allMatch(Note::isArchived);
        shell.hand().picture("case-page-note-archived");
        fire("#undo");
        assertThat(new Notes(session).of(caseId())).noneMatch(Note::isArchived);
    }

    @Test
    void whoever_changes_a_note_later_sees_both_texts_and_chooses() {
        write("First");
        show();
        var id = new Notes(session).of(caseId()).getFirst().id();
        fireNamed("Change");
        Hand.does(() -> text("#changed-note").setText("Mine"));
        new Notes(session).change(id, 1, "Theirs");
        fire("#save-changed-note");
        shell.pictures("case-page-note-differs");
        fire("#keep-mine");
        assertThat(texts()).containsExactly("Mine");
        assertThat(new Notes(session).texts(id)).hasSize(3);
    }

    @Test
    void a_half_typed_note_survives_a_lock() {
        shell.sits(new Sitting(session));
        Hand.does(() -> shell.hand().find("#new-note").requestFocus());
        shell.hand().type("half a sente");
        shell.heart().beats(2);
        var draft = new Sitting(session).draft().orElseThrow();
        assertThat(draft.spot()).isEqualTo(Draft.Spot.of(Draft.Room.CASE, caseId()));
        show();
        Hand.does(() -> shell.shell().resume(draft));
        assertThat(text("#new-note").getText()).isEqualTo("half a sente");
    }

    @Test
    void whoever_leaves_loses_no_half_typed_note() {
        Hand.does(() -> text("#new-note").setText("before I forget"));
        Hand.does(() -> screen.letGo(() -> shell.toCases()));
        assertThat(shell.went()).containsExactly("cases");
        assertThat(texts()).containsExactly("before I forget");
    }

    @Test
    void a_note_that_is_too_long_is_not_taken_and_says_so() {
        Hand.does(() -> text("#new-note").setText("あ".repeat(Note.LONGEST + 1)));
        shell.hand().picture("case-page-note-too-long");
        assertThat(Hand.ask(() -> shell.hand().find("#save-new-note").isDisabled())).isTrue();
    }

    @Test
    void a_case_that_is_put_away_leaves_the_list_and_comes_back() {
        fire("#archive");
        assertThat(casework.cases(0, 9)).isEmpty();
        shell.hand().picture("case-page-archived");
        fire("#undo");
        assertThat(casework.cases(0, 9)).hasSize(1);
    }

    private void show() {
        var background = new SameThread();
        var file = casework.open(caseId()).orElseThrow();
        var names = new History(session).names();
        var parts = new CaseModel.Parts(casework, new Filing(session), background);
        var model = new CaseModel(parts, file, names);
        var notes = new NotesModel(new Notes(session), caseId(), session.account(), background);
        screen =
                new CaseScreen(
                        model,
                        List.of(
                                new ScreeningsSection(model, shell, () -> {}),
                                new NotesSection(notes, names),
                                new HistorySection(
                                        new HistoryModel(
                                                new History(session), caseId(), background),
                                        names)),
                        shell);
        shell.show(screen);
    }

    private Screening screening() {
        var who =
                new Profile(
                        new Age.Band(16, 19),
                        Minority.POSSIBLE,
                        "female",
                        "VNM",
                        "titp",
                        List.of());
        return Screening.blank(clock.today())
                .with(who)
                .with(
                        Answers.NONE.with(
                                new QuestionId("treated-at-work-or-home"),
                                new Value.Chosen(List.of("hit-or-hurt"))));
    }

    private void press(KeyCode key, boolean control, boolean alt) {
        Hand.does(() -> {
            var owner = shell.hand().root().getScene().getFocusOwner();
            owner.fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, alt, false));
        });
    }

    private CaseId caseId() {
        return begun.caseId();
    }

    private void write(String text) {
        new Notes(session).write(caseId(), text);
    }

    private List<String> texts() {
        return new Notes(session).of(caseId()).stream().map(note -> note.now().text()).toList();
    }

    private TextInputControl text(String selector) {
        return (TextInputControl) shell.hand().find(selector);
    }

    private void fire(String selector) {
        Hand.does(() -> ((ButtonBase) shell.hand().find(selector)).fire());
    }

    private void fireNamed(String name) {
        Hand.does(() ->
                shell.hand().root().lookupAll(".button").stream()
                        .map(ButtonBase.class::cast)
                        .filter(button -> name.equals(button.getText()))
                        .findFirst()
                        .orElseThrow()
                        .fire());
    }
}
