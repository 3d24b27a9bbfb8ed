package org.shirube.ui.retention;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.casework.Backups;
import org.shirube.casework.Casework;
import org.shirube.casework.Clock;
import org.shirube.casework.KeptCase;
import org.shirube.casework.Office;
import org.shirube.casework.Remains;
import org.shirube.casework.Retention;
import org.shirube.casework.Session;
import org.shirube.casework.Setting;
import org.shirube.scoring.Shipped;
import org.shirube.storage.QuickVault;
import org.shirube.storage.SteppingClock;
import org.shirube.ui.kit.Hand;
import org.shirube.ui.kit.SameThread;
import org.shirube.ui.shell.OpenShell;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// Closing and erasing on a real store, by hand, each state left as a picture to be looked at.
@ExtendWith(ApplicationExtension.class)
class RetentionScreenTest {

    private final Clock clock = new SteppingClock(Instant.parse("2026-11-20T03:00:00Z"), 97);

    @TempDir private Path home;
    @TempDir private Path stick;
    private Session session;
    private OpenShell shell;
    private RetentionModel model;

    @Start
    void start(Stage stage) {
        shell = new OpenShell(stage);
    }

    @BeforeEach
    void open() {
        session = QuickVault.session(home, clock);
        var casework = new Casework(session, Shipped.rules(), clock);
        casework.begin("Linh");
        var minh = casework.begin("Minh");
        casework.begin("Rosa");
        new Office(session).set(Setting.RETENTION_YEARS, "0");
        new Retention(session, clock).close(minh.caseId(), false);
        model =
                new RetentionModel(
                        new Retention(session, clock),
                        new Remains(session, clock),
                        session.account(),
                        new SameThread());
        shell.show(new RetentionScreen(model, () -> {}));
    }

    @AfterEach
    void close() {
        Hand.closeAll();
        session.close();
    }

    @Test
    void a_case_that_is_due_stands_first_and_is_erased_only_when_somebody_looked_at_it() {
        shell.pictures("retention");
        Hand.does(() -> list().getSelectionModel().select(0));
        fire("#erase");
        assertThat(Hand.ask(() -> shell.hand().find("#erase-for-good").isDisabled())).isTrue();
        shell.pictures("retention-erase");
        Hand.does(() -> ((RadioButton) shell.hand().find("#reason-no-longer-needed")).fire());
        assertThat(Hand.ask(() -> shell.hand().find("#erase-for-good").isDisabled())).isTrue();
        Hand.does(() -> ((CheckBox) shell.hand().find("#looked")).fire());
        shell.hand().picture("retention-erase-ready");
        fire("#erase-for-good");
        assertThat(model.told().get()).isInstanceOf(RetentionModel.Told.Erased.class);
        assertThat(aliases()).containsExactlyInAnyOrder("Linh", "Rosa");
        shell.hand().picture("retention-erased");
        assertThat(session.retention().erased(9)).hasSize(1);
    }

    @Test
    void a_closed_case_is_opened_again_and_an_open_one_closed() {
        Hand.does(() -> list().getSelectionModel().select(0));
        fire("#reopen");
        assertThat(model.lines()).extracting(KeptCase::closed).allMatch(day -> day.isEmpty());
        Hand.does(() -> list().getSelectionModel().select(0));
        fire("#close");
        assertThat(model.lines().getFirst().closed()).contains(clock.today());
        Hand.does(() -> ((CheckBox) shell.hand().find("#claim")).fire());
        assertThat(model.lines().getFirst().due()).contains(clock.today().plusYears(5));
    }

    @Test
    void backups_that_hold_an_erased_case_are_named_and_removed_once_there_is_a_newer_one() {
        var backups = new Backups(session, clock);
        backups.setSecond(stick.toString());
        for (int i = 0; i < 3; i++) {
            backups.begin().toTheEnd();
        }
        eraseMinh();
        assertThat(told()).anyMatch(text -> text.startsWith("2 backups still hold"));
        assertThat(told()).anyMatch(text -> text.contains(stick.toString()));
        shell.pictures("retention-remains");
        fire("#remains-remove");
        assertThat(told()).contains("2 backups were removed. None holds erased cases any more");
        shell.hand().picture("retention-remains-removed");
        fire("#remains-look");
        assertThat(told()).isEmpty();
    }

    @Test
    void a_stick_that_is_not_there_is_named_as_holding_it_still() throws IOException {
        var backups = new Backups(session, clock);
        backups.setSecond(stick.toString());
        backups.begin().toTheEnd();
        eraseMinh();
        Files.move(stick, home.resolve("pulled-out"));
        fire("#remains-remove");
        assertThat(told())
                .contains("One backup was removed, but not all that may hold erased cases")
                .anyMatch(text -> text.contains("Second place (" + stick + ")"));
        shell.pictures("retention-remains-stick");
        Files.move(home.resolve("pulled-out"), stick);
        fire("#remains-look");
        fire("#remains-remove");
        assertThat(told()).contains("One backup was removed. None holds erased cases any more");
    }

    private void eraseMinh() {
        Hand.does(() -> list().getSelectionModel().select(0));
        fire("#erase");
        Hand.does(() -> ((RadioButton) shell.hand().find("#reason-no-longer-needed")).fire());
        Hand.does(() -> ((CheckBox) shell.hand().find("#looked")).fire());
        fire("#erase-for-good");
    }

    private List<String> told() {
        return Hand.ask(() ->
                shell.hand().root().lookupAll(".remains .label").stream()
                        .map(node -> ((Labeled) node).getText())
                        .toList());
    }

    private List<String> aliases() {
        return model.lines().stream().map(KeptCase::alias).toList();
    }

    private ListView<?> list() {
        return (ListView<?>) shell.hand().find("#kept-cases");
    }

    private void fire(String selector) {
        Hand.does(() -> ((ButtonBase) shell.hand().find(selector)).fire());
    }
}
