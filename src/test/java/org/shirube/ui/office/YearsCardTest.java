package org.shirube.ui.office;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.RadioButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.casework.AuditAction;
import org.shirube.casework.CaseId;
import org.shirube.casework.Casework;
import org.shirube.casework.KeptCase;
import org.shirube.casework.Office;
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

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The card on a real store, each state left as a picture to be looked at.
@ExtendWith(ApplicationExtension.class)
class YearsCardTest {

    private final SteppingClock clock = new SteppingClock(Instant.parse("2026-11-20T03:00:00Z"), 1);

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
        var card = new YearsCard(new Office(session), mayChange, new SameThread());
        shell.show(new OfficeScreen(List.of(card)));
    }

    /// The chips of the first choice, then those of the second.
    private List<RadioButton> chips(String name) {
        return shell.hand().root().lookupAll(".years .chip").stream()
                .map(RadioButton.class::cast)
                .filter(chip -> chip.getText().equals(name))
                .toList();
    }

    private boolean selected(String name, int which) {
        return Hand.ask(() -> chips(name).get(which).isSelected());
    }

    @Test
    void the_years_are_saved_at_once_and_count_for_cases_that_are_closed_from_then_on() {
        var linh = new Casework(session, Shipped.rules(), clock).begin("Linh").caseId();
        var minh = new Casework(session, Shipped.rules(), clock).begin("Minh").caseId();
        var retention = new Retention(session, clock);
        retention.close(linh, false);
        show(true);
        assertThat(selected("3 years", 0)).isTrue();
        assertThat(selected("5 years", 1)).isTrue();
        Hand.does(() -> chips("1 year").getFirst().fire());
        retention.close(minh, false);
        assertThat(due(linh)).contains(clock.today().plusYears(3));
        assertThat(due(minh)).contains(clock.today().plusYears(1));
        assertThat(session.store().audit().after(0, 99))
                .extracting(entry -> entry.deed().action())
                .containsOnlyOnce(AuditAction.SETTING_CHANGED);
        shell.pictures("office-years");
    }

    @Test
    void years_with_a_claim_follow_where_they_would_be_fewer() {
        show(true);
        Hand.does(() -> chips("10 years").getFirst().fire());
        assertThat(selected("10 years", 1)).isTrue();
        assertThat(Hand.ask(() -> chips("5 years"))).hasSize(1);
        Hand.does(() -> chips("20 years").getLast().fire());
        assertThat(new Office(session).number(Setting.RETENTION_YEARS_WITH_CLAIM)).isEqualTo(20);
    }

    @Test
    void whoever_may_not_change_them_reads_what_counts() {
        show(false);
        assertThat(Hand.ask(() -> shell.hand().root().lookupAll(".years .chip"))).isEmpty();
        shell.hand().picture("office-years-others");
    }

    private Optional<LocalDate> due(CaseId id) {
        return session.retention().find(id).flatMap(KeptCase::due);
    }
}
