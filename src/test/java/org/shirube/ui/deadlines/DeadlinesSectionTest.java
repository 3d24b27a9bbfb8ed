package org.shirube.ui.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.casework.Casework;
import org.shirube.casework.Clock;
import org.shirube.casework.Filing;
import org.shirube.casework.FollowUp;
import org.shirube.casework.FollowUps;
import org.shirube.casework.History;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Session;
import org.shirube.casework.Sitting;
import org.shirube.questionnaire.PartialDate;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Value;
import org.shirube.scoring.Shipped;
import org.shirube.screening.AnswerKey;
import org.shirube.screening.Answers;
import org.shirube.screening.Screening;
import org.shirube.storage.QuickVault;
import org.shirube.storage.SteppingClock;
import org.shirube.ui.casefile.CaseModel;
import org.shirube.ui.casefile.CaseScreen;
import org.shirube.ui.casefile.ScreeningsSection;
import org.shirube.ui.kit.Hand;
import org.shirube.ui.kit.SameThread;
import org.shirube.ui.kit.Zoom;
import org.shirube.ui.shell.OpenShell;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The section of dates and deadlines on the page of a case, on a real store, by hand.
@ExtendWith(ApplicationExtension.class)
class DeadlinesSectionTest {

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
        begun = casework.begin("Linh", told("2026-11-24", "2026-10"));
        show();
    }

    @AfterEach
    void close() {
        Hand.closeAll();
        session.close();
    }

    @Test
    void each_day_says_what_it_means_where_it_stands_and_to_check_it() {
        shell.hand().scrollTo("#deadline-period-of-stay");
        shell.pictures("deadlines");
        assertThat(says("24 Nov 2026")).isTrue();
        assertThat(says("Within 30 days")).isTrue();
        assertThat(says("May have passed: ask a lawyer")).isTrue();
        assertThat(says("15 Oct 2026 at the earliest")).isTrue();
        assertThat(says("Counted from: Last day at work or school")).isTrue();
        assertThat(says("Immigration Control Act, Art. 20 and 21. Not yet checked")).isTrue();
        assertThat(says("laws.e-gov.go.jp")).isTrue();
        assertThat(says("too late")).isFalse();
    }

    @Test
    void of_two_screenings_the_newer_counts_and_the_older_where_that_says_nothing() {
        casework.submit(casework.screening(begun.id()).orElseThrow());
        var again = casework.screenAgain(begun.caseId()).orElseThrow();
        var answers = dated(again.content().answers(), "permit-expires-on", "2027-03-01");
        casework.answered(
                again.with(again.content().with(answers)),
                AnswerKey.first(new QuestionId("permit-expires-on")));
        show();
        assertThat(says("1 Mar 2027")).isTrue();
        assertThat(says("24 Nov 2026")).isFalse();
        assertThat(says("15 Oct 2026 at the earliest")).isTrue();
    }

    @Test
    void without_a_dated_answer_it_says_which_are_counted_from() {
        begun = casework.begin("Mai");
        show();
        assertThat(says("Nothing that was told has a date")).isTrue();
        shell.hand().picture("deadlines-none");
    }

    @Test
    void what_is_to_be_done_is_added_done_and_taken_back() {
        Hand.does(() -> text().requestFocus());
        shell.hand().type("call the clinic");
        shell.hand().press(KeyCode.ENTER);
        assertThat(all()).extracting(FollowUp::what).containsExactly("call the clinic");
        assertThat(all().getFirst().due()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(text().getText()).isEmpty();
        fire("#done-" + all().getFirst().id().id());
        assertThat(all()).allMatch(FollowUp::isDone);
        shell.hand().picture("follow-up-done");
        fire("#undo");
        assertThat(all()).noneMatch(FollowUp::isDone);
    }

    @Test
    void what_is_overdue_says_so() {
        new FollowUps(session)
                .add(
                        begun.caseId(),
                        "Ask the shelter whether a room is free",
                        clock.today().minusDays(2),
                        Optional.of(session.account().id()));
        show();
        assertThat(says("Was due 18 Nov 2026 · Aiko")).isTrue();
        shell.pictures("follow-ups");
        Hand.does(() -> shell.appearance().zoom().set(new Zoom(200)));
        shell.hand().scrollTo("#follow-up-whom");
        shell.hand().picture("follow-ups-section-200");
        Hand.does(() -> shell.appearance().zoom().set(Zoom.USUAL));
    }

    @Test
    void half_a_sentence_survives_a_lock() {
        shell.sits(new Sitting(session));
        Hand.does(() -> text().requestFocus());
        shell.hand().type("half a sente");
        shell.heart().beats(2);
        var draft = new Sitting(session).draft().orElseThrow();
        show();
        Hand.does(() -> shell.shell().resume(draft));
        assertThat(text().getText()).isEqualTo("half a sente");
    }

    @Test
    void whoever_leaves_loses_nothing_that_is_half_typed() {
        Hand.does(() -> text().setText("before I forget"));
        Hand.does(() -> screen.letGo(() -> shell.toCases()));
        assertThat(shell.went()).containsExactly("cases");
        assertThat(all()).extracting(FollowUp::what).containsExactly("before I forget");
    }

    @Test
    void what_is_too_long_is_not_taken() {
        Hand.does(() -> text().setText("あ".repeat(FollowUp.LONGEST + 1)));
        assertThat(Hand.ask(() -> shell.hand().find("#add-follow-up").isDisabled())).isTrue();
    }

    private Screening told(String permit, String lastDay) {
        var blank = Screening.blank(clock.today());
        var answers = dated(blank.answers(), "permit-expires-on", permit);
        return blank.with(dated(answers, "last-day-at-work", lastDay));
    }

    private static Answers dated(Answers answers, String question, String day) {
        var value = new Value.Day(PartialDate.parse(day).orElseThrow());
        return answers.with(new QuestionId(question), value);
    }

    private void show() {
        var background = new SameThread();
        var file = casework.open(begun.caseId()).orElseThrow();
        var names = new History(session).names();
        var parts = new CaseModel.Parts(casework, new Filing(session), background);
        var model = new CaseModel(parts, file, names);
        var told = file.screenings().stream().map(SavedScreening::content).toList();
        screen =
                new CaseScreen(
                        model,
                        List.of(
                                new ScreeningsSection(model, shell, () -> {}),
                                new DeadlinesSection(
                                        new FollowUpsModel(
                                                new FollowUps(session),
                                                begun.caseId(),
                                                clock.today(),
                                                background),
                                        Shipped.rules().deadlines().of(told),
                                        Shipped.handbook(),
                                        names)),
                        shell);
        shell.show(screen);
        Hand.settle();
    }

    private List<FollowUp> all() {
        return new FollowUps(session).of(begun.caseId());
    }

    private TextInputControl text() {
        return (TextInputControl) shell.hand().find("#new-follow-up");
    }

    private void fire(String selector) {
        Hand.does(() -> ((Button) shell.hand().find(selector)).fire());
    }

    private boolean says(String words) {
        return Hand.ask(() ->
                shell.hand().root().lookupAll(".label").stream()
                        .map(Label.class::cast)
                        .anyMatch(label -> label.getText().contains(words)));
    }
}
