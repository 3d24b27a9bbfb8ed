package org.shirube.ui.office;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.RadioButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.casework.Office;
import org.shirube.casework.Session;
import org.shirube.storage.QuickVault;
import org.shirube.storage.SteppingClock;
import org.shirube.ui.kit.Hand;
import org.shirube.ui.kit.SameThread;
import org.shirube.ui.shell.OpenShell;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The card on a real store, each state left as a picture to be looked at.
@ExtendWith(ApplicationExtension.class)
class LockingCardTest {

    private final SteppingClock clock = new SteppingClock(Instant.parse("2026-11-20T03:00:00Z"), 1);
    private final List<Integer> inForce = new ArrayList<>();

    @TempDir private Path home;
    private OpenShell shell;
    private Session session;

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

    private void show(boolean mayChange) {
        var model =
                NumberModel.minutesUntilLock(
                        new Office(session), mayChange, new SameThread(), inForce::add);
        shell.show(new OfficeScreen(List.of(new LockingCard(model))));
    }

    private RadioButton chip(String name) {
        return shell.hand().root().lookupAll(".locking .chip").stream()
                .map(RadioButton.class::cast)
                .filter(chip -> chip.getText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_choice_is_saved_at_once_and_there_when_the_page_opens_again() {
        show(true);
        assertThat(Hand.ask(() -> chip("10 minutes").isSelected())).isTrue();
        Hand.does(() -> chip("5 minutes").fire());
        assertThat(new Office(session).idleMinutes()).isEqualTo(5);
        assertThat(inForce).containsExactly(5);
        assertThat(shell.hand().find(".saved-mark.saved")).isNotNull();
        shell.pictures("office-locking");
        show(true);
        assertThat(Hand.ask(() -> chip("5 minutes").isSelected())).isTrue();
    }

    @Test
    void never_says_what_that_means() {
        show(true);
        assertThat(Hand.ask(() -> shell.hand().root().lookup(".never").isVisible())).isFalse();
        Hand.does(() -> chip("Never").fire());
        assertThat(Hand.ask(() -> shell.hand().root().lookup(".never").isVisible())).isTrue();
        shell.hand().picture("office-locking-never");
    }

    @Test
    void whoever_may_not_change_it_reads_what_counts() {
        show(false);
        assertThat(Hand.ask(() -> shell.hand().root().lookupAll(".locking .chip"))).isEmpty();
        shell.hand().picture("office-locking-others");
    }
}
