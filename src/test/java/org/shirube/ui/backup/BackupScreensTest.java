package org.shirube.ui.backup;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.casework.Backups;
import org.shirube.casework.Casework;
import org.shirube.casework.Clock;
import org.shirube.casework.Session;
import org.shirube.scoring.Shipped;
import org.shirube.storage.QuickVault;
import org.shirube.storage.SteppingClock;
import org.shirube.text.Language;
import org.shirube.text.Texts;
import org.shirube.ui.kit.Hand;
import org.shirube.ui.kit.OneByOne;
import org.shirube.ui.kit.SameThread;
import org.shirube.ui.office.OfficeScreen;
import org.shirube.ui.shell.OpenShell;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Backups, the check of everything and the way back, on a real store; each state left as a picture
/// to be looked at.
@ExtendWith(ApplicationExtension.class)
class BackupScreensTest {

    private final Clock clock = new SteppingClock(Instant.parse("2026-11-20T03:00:00Z"), 3600);
    private final SameThread atOnce = new SameThread();
    private final List<String> went = new ArrayList<>();

    @TempDir private Path home;
    @TempDir private Path stick;
    private Session session;
    private Backups backups;
    private OpenShell shell;

    @Start
    void open(Stage stage) {
        shell = new OpenShell(stage);
    }

    @BeforeEach
    void makeStore() {
        session = QuickVault.session(home, clock);
        new Casework(session, Shipped.rules(), clock).begin("Linh");
        backups = new Backups(session, clock);
    }

    @AfterEach
    void close() {
        Hand.closeAll();
        session.close();
    }

    @Test
    void an_office_without_a_backup_is_told_so_and_makes_one() {
        office();
        assertThat(told(".backup")).contains("Your data cannot be restored: there is no backup");
        shell.hand().picture("backup-none");
        fire("#backup-now");
        assertThat(told(".backup"))
                .anyMatch(text -> text.startsWith("Your data can be restored: yes"))
                .anyMatch(text -> text.startsWith("Backup made and opened: shirube-2026-11-"));
    }

    @Test
    void the_second_place_is_chosen_and_given_up_again() throws IOException {
        office();
        fire("#backup-second");
        assertThat(told(".backup")).contains(stick.toString());
        fire("#backup-now");
        assertThat(stick).isNotEmptyDirectory();
        for (int i = 0; i < 30; i++) {
            backups.begin().toTheEnd();
        }
        office();
        shell.pictures("backup-card");
        Files.move(stick, home.resolve("pulled-out"));
        office();
        assertThat(told(".backup")).anyMatch(text -> text.contains("Is the stick"));
        shell.hand().picture("backup-stick-absent");
        fire("#backup-now");
        assertThat(told(".backup")).anyMatch(text -> text.contains("not in the second place"));
        Files.move(home.resolve("pulled-out"), stick);
        fire("#backup-second-none");
        assertThat(told(".backup")).anyMatch(text -> text.startsWith("None. A memory stick"));
    }

    @Test
    void nobody_has_to_wait_for_the_second_place() {
        backups.setSecond(stick.toString());
        var steps = new OneByOne();
        show(new BackupModel(backups, session.account(), steps));
        Hand.does(steps::all);
        fire("#backup-now");
        Hand.does(steps::one);
        Hand.does(steps::one);
        shell.hand().picture("backup-running");
        fire("#backup-without-second");
        Hand.does(steps::all);
        assertThat(told(".backup"))
                .anyMatch(text -> text.contains("not in the second place"))
                .anyMatch(text -> text.startsWith("Somebody did not want to wait for it."));
    }

    @Test
    void a_check_of_everything_tells_what_it_looked_at() {
        backups.begin().toTheEnd();
        check();
        fire("#self-check-begin");
        assertThat(told(".self-check"))
                .contains("Your data is whole and can be restored")
                .contains("The audit log is as it was written.");
        shell.pictures("self-check");
    }

    @Test
    void a_check_that_finds_no_backup_says_what_to_do() {
        check();
        fire("#self-check-begin");
        assertThat(told(".self-check"))
                .contains("Your data is not whole, or cannot be restored")
                .contains("There is no backup on this computer. Make one now.");
        shell.hand().picture("self-check-bad");
    }

    @Test
    void a_check_can_be_stopped() {
        var steps = new OneByOne();
        var model = new SelfCheckModel(backups, steps);
        shell.show(new SelfCheckScreen(model, clock, () -> went.add("office")));
        fire("#self-check-begin");
        Hand.does(steps::one);
        Hand.does(steps::one);
        shell.hand().picture("self-check-running");
        fire("#self-check-stop");
        Hand.does(steps::all);
        assertThat(told(".self-check")).contains("The check was stopped");
    }

    @Test
    void a_backup_is_looked_into_and_restored() throws IOException {
        backups.begin().toTheEnd();
        new Casework(session, Shipped.rules(), clock).begin("Minh");
        session.close();
        restore(newest());
        shell.pictures("restore-ask");
        enter(QuickVault.PASSPHRASE);
        assertThat(told(".restore"))
                .contains("1 case, 1 screening, 1 account")
                .contains("The backup lacks what was done later");
        shell.pictures("restore-preview");
        fire("#restore-now");
        assertThat(told(".restore")).contains("The backup is restored");
        shell.hand().picture("restore-done");
        fire("#restore-sign-in");
        assertThat(went).containsExactly("sign in");
        session = QuickVault.session(home, clock);
        assertThat(session.store().caseCount()).isEqualTo(1);
    }

    @Test
    void a_wrong_passphrase_and_a_file_that_is_no_backup_are_told_apart() throws IOException {
        backups.begin().toTheEnd();
        session.close();
        restore(newest());
        enter("wrong");
        assertThat(told(".restore"))
                .contains("Name and passphrase do not belong together in this backup");
        shell.hand().picture("restore-wrong");
        restore(Files.writeString(home.resolve("x"), "no backup").toString());
        enter(QuickVault.PASSPHRASE);
        assertThat(told(".restore")).contains("The file is no backup, or it is damaged");
    }

    @Test
    void sizes_read_as_people_say_them() {
        for (var language : Language.values()) {
            var words = new BackupWords(Texts.in(language), clock.now());
            assertThat(words.size(54_321_000)).isEqualTo("54.4 MB");
            assertThat(words.size(84_904_800_000L)).isEqualTo("85.0 GB");
        }
    }

    private void office() {
        show(new BackupModel(backups, session.account(), atOnce));
    }

    private void show(BackupModel model) {
        var section =
                new BackupSection(
                        model,
                        clock,
                        () -> went.add("check"),
                        (_, _) -> Optional.of(stick.toString()));
        shell.show(new OfficeScreen(List.of(section)));
    }

    private void check() {
        var model = new SelfCheckModel(backups, atOnce);
        shell.show(new SelfCheckScreen(model, clock, () -> went.add("office")));
    }

    private void restore(String file) {
        var restoring = QuickVault.in(home, clock).restoring();
        shell.show(
                new RestoreScreen(
                        new RestoreModel(restoring, atOnce),
                        () -> went.add("sign in"),
                        (_, _) -> Optional.of(file)));
        fire("#restore-file");
    }

    private void enter(String passphrase) {
        Hand.does(() -> shell.hand().find("#restore-name").requestFocus());
        shell.hand().type(QuickVault.NAME);
        Hand.does(() -> shell.hand().find(".restore .password-field").requestFocus());
        shell.hand().type(passphrase);
        fire("#restore-open");
    }

    private String newest() throws IOException {
        try (var files = Files.list(home.resolve("backups"))) {
            return files.sorted().reduce((_, last) -> last).orElseThrow().toString();
        }
    }

    private void fire(String selector) {
        Hand.does(() -> ((Button) shell.hand().find(selector)).fire());
    }

    private List<String> told(String within) {
        return Hand.ask(() ->
                shell.hand().root().lookupAll(within + " .label").stream()
                        .map(node -> ((Labeled) node).getText())
                        .toList());
    }
}
