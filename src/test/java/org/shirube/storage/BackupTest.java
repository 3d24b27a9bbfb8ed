package org.shirube.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.storage.Examples.key;
import static org.shirube.storage.Examples.newCase;
import static org.shirube.storage.Examples.summary;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.casework.Audit;
import org.shirube.casework.AuditAction;
import org.shirube.casework.AuditHead;
import org.shirube.casework.Backup;
import org.shirube.casework.BackupOutcome;
import org.shirube.casework.BackupOutcome.Second;
import org.shirube.casework.BackupTrouble;
import org.shirube.casework.Backups;
import org.shirube.casework.Restorable;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Saving;
import org.shirube.casework.Session;
import org.shirube.casework.Unlocking;
import org.shirube.questionnaire.Value;
import org.shirube.screening.Answer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/// Backups of a real store while it is open.
class BackupTest {

    private static final String SAID = "sentinel-of-what-was-said";

    private final SteppingClock clock = new SteppingClock();

    @TempDir private Path home;
    @TempDir private Path stick;
    private Session session;
    private SavedScreening begun;
    private Backups backups;

    @BeforeEach
    void open() {
        session = QuickVault.session(home, clock);
        begun = session.store().begin(newCase(SAID), session.account().id());
        backups = new Backups(session, clock);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void a_backup_lies_beside_the_store_under_the_time_at_which_it_was_made() throws IOException {
        var made = made();
        assertThat(names(home.resolve("backups")))
                .containsExactly(made.backup().name())
                .allMatch(name -> name.matches("shirube-2027-02-03-\\d{4}\\.backup"));
        assertThat(made.second()).isEqualTo(new Second.NotWanted());
        assertThat(made.backup().facts().orElseThrow().number()).isEqualTo(1);
    }

    @Test
    void a_backup_notes_the_end_of_the_log_and_the_log_notes_the_backup() {
        var before = session.store().audit().head().orElseThrow();
        var made = made();
        assertThat(made.backup().facts().flatMap(Backup.Facts::end)).contains(before);
        assertThat(session.store().audit().after(before.sequence(), 9))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.deed().action()).isEqualTo(AuditAction.BACKED_UP);
                    assertThat(entry.deed().detail()).isEqualTo("1 none " + before.text());
                });
        assertThat(new Audit(session).endOn(file(made).toString())).contains(before);
    }

    @Test
    void nothing_of_what_was_said_lies_in_clear_in_a_backup() throws IOException {
        answer(SAID);
        var bytes = Files.readAllBytes(file(made()));
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                .doesNotContain(SAID, QuickVault.NAME, "case_file", "chunk:");
    }

    @Test
    void only_their_owner_may_read_a_backup() throws IOException {
        var file = file(made());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void answers_are_saved_between_the_steps_of_a_backup_and_are_in_the_next_one() {
        var steps = backups.begin();
        for (int i = 0; steps.result().isEmpty(); i++) {
            answer("while it is made " + i);
            steps.step();
        }
        assertThat(steps.result().get()).isInstanceOf(BackupOutcome.Made.class);
        assertThat(made().backup().bytes()).isPositive();
    }

    @Test
    void another_program_finds_the_store_in_use_after_a_backup_as_before() throws Exception {
        var java = ChildJvm.with();
        assertThat(java.run(OpeningOnce.class, home.toString())).containsExactly("in use");
        made();
        backups.check().toTheEnd();
        assertThat(java.run(OpeningOnce.class, home.toString())).containsExactly("in use");
        answer("still ours");
    }

    @Test
    void a_second_place_has_the_same_bytes() throws IOException {
        backups.setSecond(stick.toString());
        var made = made();
        assertThat(made.second()).isEqualTo(new Second.Made());
        assertThat(names(stick)).containsExactly(made.backup().name());
        assertThat(Files.mismatch(file(made), stick.resolve(made.backup().name()))).isEqualTo(-1);
    }

    @Test
    void a_stick_that_is_not_plugged_in_is_said_and_its_folder_is_not_made() {
        var absent = stick.resolve("not-there");
        backups.setSecond(absent.toString());
        assertThat(made().second()).isEqualTo(new Second.NotMade(BackupTrouble.ABSENT));
        assertThat(absent).doesNotExist();
        assertThat(backups.state().toTheEnd().secondTrouble()).contains(BackupTrouble.ABSENT);
    }

    @Test
    void the_second_copy_is_made_as_soon_as_the_stick_is_back() throws IOException {
        var absent = stick.resolve("not-there");
        backups.setSecond(absent.toString());
        made();
        long before = session.store().audit().newest();
        assertThat(backups.beginIfDue().orElseThrow().toTheEnd())
                .isEqualTo(new BackupOutcome.NotMade(BackupTrouble.ABSENT));
        assertThat(session.store().audit().newest()).isEqualTo(before);
        Files.createDirectory(absent);
        var again = backups.beginIfDue().orElseThrow().toTheEnd();
        assertThat(((BackupOutcome.Made) again).second()).isEqualTo(new Second.Made());
        assertThat(backups.beginIfDue()).isEmpty();
    }

    @Test
    void whoever_leaves_makes_a_backup_only_if_something_was_changed() {
        assertThat(backups.beginOnLeaving()).isPresent();
        made();
        session.store().cases(0, 9);
        assertThat(backups.beginOnLeaving()).isEmpty();
        answer("a change");
        assertThat(backups.beginOnLeaving()).isPresent();
    }

    @Test
    void a_backup_that_was_taken_away_is_made_again() throws IOException {
        Files.delete(file(made()));
        assertThat(backups.state().toTheEnd().restorable()).isEqualTo(new Restorable.Nothing());
        assertThat(backups.beginOnLeaving()).isPresent();
    }

    @Test
    void what_is_only_begun_leaves_nothing() throws IOException {
        try (var steps = backups.begin()) {
            steps.step();
            assertThat(names(home.resolve("backups"))).hasSize(1);
        }
        assertThat(names(home.resolve("backups"))).isEmpty();
    }

    @Test
    void files_of_others_in_the_folder_are_left_alone() throws IOException {
        backups.setSecond(stick.toString());
        var note = Files.writeString(stick.resolve("shirube-2020-01-01-0000.backup"), "mine");
        for (int i = 0; i < 15; i++) {
            made();
        }
        assertThat(note).hasContent("mine");
        assertThat(names(stick)).hasSize(2);
    }

    @Test
    void a_folder_that_may_not_be_written_is_said_and_the_store_goes_on() throws IOException {
        var folder = home.resolve("backups");
        made();
        Files.delete(folder.resolve(names(folder).getFirst()));
        Files.delete(folder);
        Files.writeString(folder, "a file in its way");
        assertThat(backups.begin().toTheEnd())
                .isEqualTo(new BackupOutcome.NotMade(BackupTrouble.ABSENT));
        answer("goes on");
        assertThat(session.store().audit().after(0, 99).getLast().deed().action())
                .isEqualTo(AuditAction.ANSWERED);
    }

    @Test
    void a_store_that_is_damaged_is_not_copied_over_good_backups() throws IOException {
        for (int i = 0; i < 50; i++) {
            answer("much to read ".repeat(500) + i);
        }
        made();
        session.close();
        var file = home.resolve("store").resolve("cases.mv.db");
        var bytes = Files.readAllBytes(file);
        int found = 0;
        for (int at = Harm.FRONT + 5 * Harm.BLOCK + 99; at < bytes.length; at += 9 * Harm.BLOCK) {
            var harmed = bytes.clone();
            harmed[at] ^= 1;
            Files.write(file, harmed);
            found += outcomeOnHarmedStore();
        }
        Files.write(file, bytes);
        session = QuickVault.session(home, clock);
        assertThat(found).isPositive();
        assertThat(new Backups(session, clock).check().toTheEnd().isGood()).isTrue();
    }

    /// 1 where the store opens and its damage is then found by the backup and by the check; harm to
    /// what nothing needs any more is none.
    private int outcomeOnHarmedStore() {
        var vault = QuickVault.in(home, clock);
        var unlocking = vault.unlock(QuickVault.NAME, QuickVault.passphrase());
        if (!(unlocking instanceof Unlocking.Unlocked(Session opened))) {
            return 0;
        }
        try (opened) {
            var outcome = new Backups(opened, clock).begin().toTheEnd();
            if (outcome instanceof BackupOutcome.Made) {
                return 0;
            }
            assertThat(outcome).isEqualTo(new BackupOutcome.NotMade(BackupTrouble.STORE_DAMAGED));
            assertThat(new Backups(opened, clock).check().toTheEnd().storeWhole()).isFalse();
            return 1;
        }
    }

    @Test
    void a_check_finds_everything_in_order() {
        made();
        var report = backups.check().toTheEnd();
        assertThat(report.isGood()).isTrue();
        assertThat(report.logFaults()).isZero();
        assertThat(report.second().isSet()).isFalse();
        assertThat(backups.state().toTheEnd().restorable()).isInstanceOf(Restorable.Yes.class);
    }

    @Test
    void a_check_finds_a_backup_that_was_harmed_and_a_new_backup_mends_that() throws IOException {
        var file = file(made());
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThat(backups.check().toTheEnd().isGood()).isFalse();
        assertThat(backups.state().toTheEnd().restorable()).isInstanceOf(Restorable.Damaged.class);
        made();
        assertThat(backups.state().toTheEnd().restorable()).isInstanceOf(Restorable.Yes.class);
    }

    @Test
    void a_copy_goes_where_it_is_wanted_under_the_name_that_is_wanted() throws IOException {
        var made = made();
        assertThat(copied(made, stick)).isEqualTo(new Second.Made());
        assertThat(copied(made, stick.resolve("for the bank"))).isEqualTo(new Second.Made());
        assertThat(names(stick)).containsExactlyInAnyOrder(made.backup().name(), "for the bank");
        assertThat(new Audit(session).endOn(stick.resolve("for the bank").toString()))
                .isEqualTo(made.backup().facts().flatMap(Backup.Facts::end));
    }

    @Test
    void a_check_of_the_log_against_backups_finds_none_wrong() {
        var ends = Stream.of(made(), made()).map(BackupTest::end).toList();
        var check = new Audit(session).check(ends);
        while (check.report().isEmpty()) {
            check.step();
        }
        assertThat(check.report().get().isWhole()).isTrue();
    }

    private Second copied(BackupOutcome.Made made, Path target) {
        return backups.copy(made.backup(), target.toString()).toTheEnd();
    }

    private BackupOutcome.Made made() {
        var outcome = backups.begin().toTheEnd();
        assertThat(outcome).isInstanceOf(BackupOutcome.Made.class);
        return (BackupOutcome.Made) outcome;
    }

    private static AuditHead end(BackupOutcome.Made made) {
        return made.backup().facts().flatMap(Backup.Facts::end).orElseThrow();
    }

    private Path file(BackupOutcome.Made made) {
        return home.resolve("backups").resolve(made.backup().name());
    }

    private void answer(String text) {
        var saving =
                session.store()
                        .save(
                                begun.id(),
                                key("question"),
                                Answer.stated(new Value.Told(text)),
                                summary(begun, clock.now()),
                                session.account().id());
        assertThat(saving).isInstanceOf(Saving.Saved.class);
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
