package org.shirube.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.casework.Accounts;
import org.shirube.casework.Backups;
import org.shirube.casework.Casework;
import org.shirube.casework.Clock;
import org.shirube.casework.DangerEntry;
import org.shirube.casework.Draft;
import org.shirube.casework.FollowUps;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Session;
import org.shirube.casework.Today;
import org.shirube.questionnaire.PartialDate;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Value;
import org.shirube.scoring.Danger;
import org.shirube.scoring.Shipped;
import org.shirube.screening.Screening;
import org.shirube.storage.QuickVault;
import org.shirube.storage.SteppingClock;
import org.shirube.ui.kit.Hand;
import org.shirube.ui.kit.SameThread;
import org.shirube.ui.shell.OpenShell;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// What needs somebody today on a real store, by hand, left as pictures to be looked at.
@ExtendWith(ApplicationExtension.class)
class HomeScreenTest {

    private final Clock clock = new SteppingClock(Instant.parse("2026-11-20T03:00:00Z"), 97);

    @TempDir private Path home;
    private Session session;
    private OpenShell shell;
    private HomeScreen screen;

    @Start
    void start(Stage stage) {
        shell = new OpenShell(stage);
    }

    @BeforeEach
    void open() {
        session = QuickVault.session(home, clock);
    }

    @AfterEach
    void close() {
        Hand.closeAll();
        session.close();
    }

    @Test
    void an_empty_office_says_what_to_begin_with() {
        show();
        shell.pictures("home-empty");
        assertThat(says("no backup")).isTrue();
        assertThat(says("One person has an account")).isTrue();
        shell.hand().press(KeyCode.ENTER);
        assertThat(shell.went()).containsExactly("cases");
    }

    @Test
    void everything_that_needs_somebody_stands_below_each_other_the_worst_first() {
        fill();
        show();
        shell.pictures("home");
        assertThat(says("Feared person")).isTrue();
        assertThat(says("call the clinic")).isTrue();
        assertThat(says("Permission to stay ends")).isTrue();
        assertThat(says("Was due 18 Nov 2026")).isTrue();
        assertThat(says("In 4 days, 24 Nov 2026")).isTrue();
        assertThat(says("e-Gov")).isTrue();
    }

    @Test
    void arrows_go_from_line_to_line_and_enter_follows() {
        var danger = fill();
        show();
        shell.hand().press(KeyCode.ENTER);
        assertThat(shell.went()).containsExactly("cases");
        for (int i = 0; i < 20; i++) {
            shell.hand().press(KeyCode.DOWN);
        }
        for (int i = 0; i < 20; i++) {
            shell.hand().press(KeyCode.UP);
        }
        assertThat(Hand.ask(() -> shell.hand().find("#dangers-" + danger.label()).isFocused()))
                .isTrue();
    }

    @Test
    void what_was_begun_leads_to_where_it_was_left() {
        var begun = new Casework(session, Shipped.rules(), clock).begin("Linh");
        var page = new QuestionId("controller-nearby");
        new Casework(session, Shipped.rules(), clock)
                .placed(begun.id(), Optional.of(page), begun.extent());
        show();
        assertThat(says("Left at: ")).isTrue();
        shell.hand().press(KeyCode.ENTER);
        assertThat(shell.went()).containsExactly("screening " + begun.id().id());
    }

    @Test
    void more_than_a_page_is_counted() {
        for (int i = 0; i < 12; i++) {
            new Casework(session, Shipped.rules(), clock).begin("Linh " + i);
        }
        show();
        assertThat(says("2 more.")).isTrue();
        shell.hand().picture("home-many");
    }

    @Test
    void whoever_locks_here_comes_back_here() {
        show();
        assertThat(screen.spot()).isEqualTo(Draft.Spot.of(Draft.Room.HOME));
    }

    /// The case in danger.
    private SavedScreening fill() {
        var casework = new Casework(session, Shipped.rules(), clock);
        var blank = Screening.blank(clock.today());
        var near =
                casework.begin(
                        "ダラさん（駐車場）",
                        blank.with(
                                blank.answers()
                                        .with(
                                                new QuestionId("controller-nearby"),
                                                new Value.YesNo(true))));
        casework.record(
                new DangerEntry(
                        near.id(),
                        "feared-person-nearby",
                        Danger.Level.RED,
                        Instant.parse("2026-11-20T01:00:00Z"),
                        Optional.empty()));
        var dated =
                casework.begin(
                        "Linh",
                        blank.with(
                                blank.answers()
                                        .with(
                                                new QuestionId("permit-expires-on"),
                                                day("2026-11-24"))
                                        .with(new QuestionId("last-day-at-work"), day("2026-11"))));
        var waiting = casework.begin("Mai");
        casework.submit(waiting);
        var ups = new FollowUps(session);
        ups.add(dated.caseId(), "call the clinic", clock.today(), Optional.empty());
        ups.add(
                near.caseId(),
                "Ask the shelter in Kita whether a room is free, and who can drive her there",
                clock.today().minusDays(2),
                Optional.empty());
        return near;
    }

    private static Value day(String text) {
        return new Value.Day(PartialDate.parse(text).orElseThrow());
    }

    private boolean says(String words) {
        return Hand.ask(() ->
                shell.hand().find(".home").lookupAll(".label").stream()
                        .map(Label.class::cast)
                        .anyMatch(label -> label.getText().contains(words)));
    }

    private void show() {
        var model =
                new HomeModel(
                        new Today(session, clock),
                        new Backups(session, clock),
                        new Accounts(session),
                        new SameThread());
        screen = new HomeScreen(model, Shipped.handbook(), shell);
        Hand.does(() -> model.load(() -> {}));
        shell.show(screen);
        Hand.settle();
    }
}
