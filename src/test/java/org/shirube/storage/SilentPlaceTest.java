package org.shirube.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.storage.Examples.newCase;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.shirube.casework.AuditAction;
import org.shirube.casework.BackingUp;
import org.shirube.casework.BackupOutcome;
import org.shirube.casework.BackupOutcome.Second;
import org.shirube.casework.BackupTrouble;
import org.shirube.casework.Backups;
import org.shirube.casework.Session;
import org.shirube.vault.HangingDisk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// A second place that hangs, as a drive of the network does: it holds up neither saving nor
/// leaving nor the backup beside the store.
@ResourceLock("hanging disk")
@Timeout(120)
class SilentPlaceTest {

    private static final Duration FOR_EVER = Duration.ofDays(1);
    private static final Duration NOT_LONG = Duration.ofMillis(1500);

    private final SteppingClock clock = new SteppingClock();

    @TempDir private Path home;
    @TempDir private Path drive;
    private Session session;
    private Backups backups;

    private void open(Duration patience) {
        HangingDisk.hang(drive);
        var vault = QuickVault.onHangingDisk(home, clock, patience);
        session = QuickVault.session(vault.create(QuickVault.NAME, QuickVault.passphrase()));
        backups = new Backups(session, clock);
        backups.setSecond(drive.toString());
        begin("Linh");
    }

    @AfterEach
    void close() {
        HangingDisk.answer();
        session.close();
    }

    @Test
    void work_is_saved_while_the_second_place_hangs_and_the_copy_is_made_when_it_answers()
            throws Exception {
        open(FOR_EVER);
        var steps = hanging();
        begin("Minh");
        steps.step();
        assertThat(steps.result()).isEmpty();
        assertThat(names(home.resolve("backups")))
                .singleElement()
                .matches(SilentPlaceTest::isWhole);
        assertThat(session.store().caseCount()).isEqualTo(2);
        HangingDisk.answer();
        var made = (BackupOutcome.Made) steps.toTheEnd();
        assertThat(made.second()).isEqualTo(new Second.Made());
        assertThat(names(drive)).containsExactly(made.backup().name());
    }

    @Test
    void whoever_does_not_want_to_wait_has_the_backup_beside_the_store() throws Exception {
        open(FOR_EVER);
        var steps = hanging();
        steps.doWithoutSecond();
        steps.step();
        var made = (BackupOutcome.Made) steps.result().orElseThrow();
        assertThat(made.second()).isEqualTo(new Second.NotMade(BackupTrouble.STOPPED));
        expectNoted("stopped");
    }

    @Test
    void a_place_that_says_nothing_for_too_long_is_given_up_and_that_is_noted() throws Exception {
        open(NOT_LONG);
        assertThat(((BackupOutcome.Made) backups.begin().toTheEnd()).second())
                .isEqualTo(new Second.NotMade(BackupTrouble.SILENT));
        expectNoted("silent");
        assertThat(backups.state().toTheEnd().secondTrouble()).contains(BackupTrouble.SILENT);
        assertThat(backups.check().toTheEnd().isGood()).isTrue();
        begin("Minh");
        assertThat(backups.beginOnLeaving().orElseThrow().toTheEnd())
                .isInstanceOf(BackupOutcome.Made.class);
        HangingDisk.answer();
        assertThat(untilItAnswers().second()).isEqualTo(new Second.Made());
        assertThat(names(drive)).singleElement().matches(SilentPlaceTest::isWhole);
    }

    /// What was given up ends first, on the same thread: until then the place is silent still.
    private BackupOutcome.Made untilItAnswers() {
        while (true) {
            var made = (BackupOutcome.Made) backups.begin().toTheEnd();
            if (!made.second().equals(new Second.NotMade(BackupTrouble.SILENT))) {
                return made;
            }
        }
    }

    /// A backup that is made beside the store, and waits for the second place.
    private BackingUp hanging() throws Exception {
        var steps = backups.begin();
        while (names(home.resolve("backups")).stream().noneMatch(SilentPlaceTest::isWhole)) {
            steps.step();
        }
        steps.step();
        HangingDisk.awaitAsked();
        return steps;
    }

    private void expectNoted(String second) {
        var entry = session.store().audit().after(0, 99).getLast();
        assertThat(entry.deed().action()).isEqualTo(AuditAction.BACKED_UP);
        assertThat(entry.deed().detail()).startsWith("1 " + second + " ");
    }

    private void begin(String alias) {
        session.store().begin(newCase(alias), session.account().id());
    }

    private static boolean isWhole(String name) {
        return name.endsWith(".backup");
    }

    private static List<String> names(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
