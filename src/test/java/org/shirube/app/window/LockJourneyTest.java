package org.shirube.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.shirube.casework.AuditEntry;
import org.shirube.casework.Casework;
import org.shirube.casework.Draft;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Sitting;
import org.shirube.questionnaire.NonAnswer;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Value;
import org.shirube.questionnaire.Words;
import org.shirube.scoring.Shipped;
import org.shirube.screening.Answer;
import org.shirube.screening.AnswerKey;
import org.shirube.storage.QuickVault;
import org.shirube.storage.SteppingClock;
import org.shirube.ui.kit.Hand;
import org.shirube.vault.ScarceDisk;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The window locks in the middle of a sentence, for every reason that there is, and the sentence
/// goes on where it was.
@ExtendWith(ApplicationExtension.class)
@ResourceLock("scarce disk")
class LockJourneyTest {

    private static final String HALF = "𠮷野さんは「帰りたい」と言い、それから ";

    private final SteppingClock clock = new SteppingClock(Instant.parse("2026-11-20T03:00:00Z"), 1);

    @TempDir private Path home;
    @TempDir private Path image;
    private Stage stage;
    private OfficeWindow window;
    private SavedScreening begun;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void open() {
        begun = inStore(casework -> casework.begin("Linh"));
        window = OfficeWindow.open(stage, QuickVault.in(home, clock), home, clock);
        window.signIn();
    }

    @AfterEach
    void close() {
        ScarceDisk.clear();
        window.close();
    }

    /// Half a sentence in the note of the second page, with three characters chosen.
    private void writeHalfANote() {
        window.openCase();
        window.press(KeyCode.DIGIT1);
        window.pressControl(KeyCode.ENTER);
        window.settle();
        window.fire("Note");
        window.hand().type(HALF);
        Hand.does(() -> window.field().selectRange(12, 9));
    }

    private void expectHalfANote() {
        window.settle();
        assertThat(window.field().getText()).isEqualTo(HALF);
        assertThat(window.field().getAnchor()).isEqualTo(12);
        assertThat(window.field().getCaretPosition()).isEqualTo(9);
        assertThat(window.field().getStyleClass()).contains("note-field");
        assertThat(window.sees(".cover")).isFalse();
    }

    @Test
    void the_lock_key_in_the_middle_of_a_note() {
        writeHalfANote();
        var page = heading();
        window.pressControl(KeyCode.L);
        Hand.until(() -> window.sees(".signin"));
        window.settle();
        assertThat(answerOnDisk(home, question())).isEmpty();
        window.signIn();
        expectHalfANote();
        assertThat(heading()).isEqualTo(page);
        window.hand().picture("lock-sentence-goes-on");
    }

    @Test
    void nobody_at_the_keyboard_for_ten_minutes() {
        writeHalfANote();
        window.heart().beats(9 * 60 + 29);
        assertThat(window.sees(".lock-warning")).isFalse();
        window.heart().beats(1);
        assertThat(window.sees(".lock-warning")).isTrue();
        window.heart().beats(30);
        Hand.until(() -> window.sees(".signin"));
        window.signIn();
        expectHalfANote();
    }

    @Test
    void a_key_in_the_last_half_minute_takes_the_warning_away_and_goes_where_it_belongs() {
        writeHalfANote();
        window.heart().beats(9 * 60 + 45);
        assertThat(window.sees(".lock-warning")).isTrue();
        window.hand().type("と");
        assertThat(window.sees(".lock-warning")).isFalse();
        assertThat(window.field().getText()).contains("と");
        window.heart().beats(9 * 60);
        assertThat(window.sees(".wizard")).isTrue();
    }

    @Test
    void the_machine_slept_and_the_first_key_finds_a_locked_window() {
        writeHalfANote();
        window.heart().sleeps(3600);
        window.press(KeyCode.BACK_SPACE);
        Hand.until(() -> window.sees(".signin"));
        window.signIn();
        expectHalfANote();
    }

    @Test
    void a_screen_on_which_nothing_is_typed_comes_back_too() {
        window.fire("Office");
        window.settle();
        window.pressControl(KeyCode.L);
        Hand.until(() -> window.sees(".signin"));
        window.signIn();
        assertThat(window.sees(".office")).isTrue();
        window.heart().beats(1);
        window.settle();
        window.close();
        assertThat(kept(home)).isEmpty();
    }

    @Test
    void the_name_of_a_new_case() {
        window.toCases();
        window.pressControl(KeyCode.N);
        window.hand().type("Nguy");
        Hand.does(() -> window.field().selectRange(2, 2));
        window.pressControl(KeyCode.L);
        Hand.until(() -> window.sees(".signin"));
        window.signIn();
        window.settle();
        assertThat(window.field().getText()).isEqualTo("Nguy");
        assertThat(window.field().getCaretPosition()).isEqualTo(2);
        assertThat(window.field().getSelection().getLength()).isZero();
    }

    @Test
    void the_draft_is_gone_once_the_sentence_is_an_answer() {
        writeHalfANote();
        window.pressControl(KeyCode.L);
        Hand.until(() -> window.sees(".signin"));
        window.settle();
        var question = question();
        window.signIn();
        expectHalfANote();
        window.heart().beats(2);
        window.settle();
        window.pressControl(KeyCode.ENTER);
        window.heart().beats(2);
        window.settle();
        window.close();
        assertThat(kept(home)).isEmpty();
        assertThat(answerOnDisk(home, question)).map(Answer::note).contains(HALF.strip());
    }

    @Test
    void a_program_that_is_killed_loses_no_more_than_the_last_second() throws IOException {
        writeHalfANote();
        window.heart().beats(1);
        window.settle();
        var draft = kept(inImage());
        assertThat(draft.orElseThrow().fields()).extracting(Draft.Field::content).contains(HALF);
        assertThat(answerOnDisk(image, new QuestionId(asked(draft)))).isEmpty();
    }

    @Test
    void an_answer_that_was_given_elsewhere_meanwhile_stays_and_the_words_are_offered() {
        writeHalfANote();
        window.pressControl(KeyCode.L);
        Hand.until(() -> window.sees(".signin"));
        window.settle();
        note("written by somebody else");
        window.signIn();
        window.settle();
        assertThat(text(".unplaced .text-area")).isEqualTo(HALF);
        assertThat(text(".detail-bar .note-field")).isEqualTo("written by somebody else");
        window.hand().picture("lock-unplaced");
        window.fire("I no longer need it");
        window.settle();
        assertThat(window.sees(".unplaced")).isFalse();
        window.close();
        assertThat(kept(home)).isEmpty();
    }

    @Test
    void a_screening_that_was_handed_in_meanwhile_shows_its_assessment_and_the_words() {
        writeHalfANote();
        window.pressControl(KeyCode.L);
        Hand.until(() -> window.sees(".signin"));
        window.settle();
        inStore(casework -> casework.submit(casework.screening(begun.id()).orElseThrow()));
        window.signIn();
        Hand.until(() -> window.sees(".assessment"));
        window.settle();
        assertThat(text(".unplaced .text-area")).isEqualTo(HALF);
    }

    @Test
    void a_full_disk_keeps_the_sentence_behind_the_cover_until_there_is_room() {
        window.close();
        ScarceDisk.mount();
        window = OfficeWindow.open(stage, QuickVault.onScarceDisk(home, clock), home, clock);
        window.signIn();
        writeHalfANote();
        window.settle();
        ScarceDisk.fill(0, 0);
        window.pressControl(KeyCode.L);
        Hand.until(() -> window.sees(".reentry"));
        assertThat(window.sees(".wizard")).isFalse();
        window.hand().picture("lock-disk-full");
        window.hand().type(QuickVault.PASSPHRASE);
        window.press(KeyCode.ENTER);
        Hand.until(() -> window.sees(".wizard"));
        expectHalfANote();
        window.pressControl(KeyCode.L);
        Hand.until(() -> window.sees(".reentry"));
        ScarceDisk.clear();
        window.heart().beats(15);
        Hand.until(() -> window.sees(".signin"));
        window.signIn();
        expectHalfANote();
    }

    @Test
    void a_hidden_window_locks_behind_its_note_pad_and_the_passphrase_opens_it_again() {
        writeHalfANote();
        window.hide();
        assertThat(window.sees(".notes")).isTrue();
        window.heart().beats(10 * 60);
        window.settle();
        assertThat(window.sees(".notes")).isTrue();
        assertThat(window.sees(".signin")).isFalse();
        window.fire("More");
        window.hand().type("not the passphrase");
        window.press(KeyCode.ENTER);
        window.settle();
        assertThat(window.sees(".notes")).isTrue();
        window.hand().type(QuickVault.PASSPHRASE);
        window.press(KeyCode.ENTER);
        Hand.until(() -> window.sees(".wizard"));
        expectHalfANote();
    }

    @Test
    void hiding_and_coming_back_keep_the_sentence_and_are_in_the_log() {
        writeHalfANote();
        window.hide();
        window.fire("More");
        window.hand().type(QuickVault.PASSPHRASE);
        window.press(KeyCode.ENTER);
        Hand.until(() -> window.sees(".wizard"));
        expectHalfANote();
        window.settle();
        window.pressControl(KeyCode.L);
        Hand.until(() -> window.sees(".signin"));
        window.close();
        assertThat(log()).containsSubsequence("hidden", "returned", "draft-kept", "signed-out");
    }

    private String heading() {
        return Hand.ask(() -> window.hand().find(".wizard .page .head .place").getAccessibleText());
    }

    private String text(String selector) {
        return Hand.ask(() -> ((TextInputControl) window.hand().find(selector)).getText());
    }

    private void note(String note) {
        var question = question();
        inStore(casework -> {
            var saved = casework.screening(begun.id()).orElseThrow();
            var key = AnswerKey.first(question);
            var told = Answer.stated(new Value.Without(NonAnswer.NOT_ASKED)).withNote(note);
            var content = saved.content().with(saved.content().answers().with(key, told));
            return casework.answered(saved.with(content), key);
        });
    }

    private Optional<Answer> answerOnDisk(Path store, QuestionId question) {
        try (var session = QuickVault.session(store, clock)) {
            var saved = session.store().screening(begun.id()).orElseThrow();
            return saved.content().answers().to(question);
        }
    }

    /// Which question the half sentence is about, by the name of its field.
    private QuestionId question() {
        return new QuestionId(asked(kept(home)));
    }

    private static String asked(Optional<Draft> draft) {
        return draft.flatMap(Draft::focus).orElseThrow().split("/", -1)[1];
    }

    private Optional<Draft> kept(Path store) {
        try (var session = QuickVault.session(store, clock)) {
            return new Sitting(session).draft();
        }
    }

    private List<String> log() {
        try (var session = QuickVault.session(home, clock)) {
            return session.store().audit().after(0, 1000).stream()
                    .map(AuditEntry::deed)
                    .map(deed -> Words.of(deed.action()))
                    .toList();
        }
    }

    private <T> T inStore(Function<Casework, T> work) {
        try (var session = QuickVault.session(home, clock)) {
            return work.apply(new Casework(session, Shipped.rules(), clock));
        }
    }

    /// The files as a program that is killed now leaves them.
    private Path inImage() throws IOException {
        var folder = Files.createDirectories(image.resolve("store"));
        for (var file : List.of("header", "header.copy", "cases.mv.db")) {
            Files.write(
                    folder.resolve(file), Files.readAllBytes(home.resolve("store").resolve(file)));
        }
        return image;
    }
}
