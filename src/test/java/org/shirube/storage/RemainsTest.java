package org.shirube.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.storage.Examples.newCase;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.shirube.casework.AuditAction;
import org.shirube.casework.Backup;
import org.shirube.casework.BackupOutcome;
import org.shirube.casework.BackupTrouble;
import org.shirube.casework.Backups;
import org.shirube.casework.CaseId;
import org.shirube.casework.ErasureReason;
import org.shirube.casework.Remains;
import org.shirube.casework.Removal;
import org.shirube.casework.Retention;
import org.shirube.casework.Session;
import org.shirube.casework.StillHeld;
import org.shirube.vault.ScarceDisk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// What older backups of a real store hold of erased cases, and how it is taken out of them.
@ResourceLock("scarce disk")
class RemainsTest {

    private static final long A_LOT = 1L << 40;

    /// Several backups of one day would take each other's place.
    private final SteppingClock clock =
            new SteppingClock(Instant.parse("2027-02-03T04:05:06Z"), 30_000);

    @TempDir private Path home;
    @TempDir private Path stick;
    private Session session;
    private Backups backups;
    private Remains remains;

    @BeforeEach
    void open() {
        ScarceDisk.mount();
        var vault = QuickVault.onScarceDisk(home, clock);
        session = QuickVault.session(vault.create(QuickVault.NAME, QuickVault.passphrase()));
        backups = new Backups(session, clock);
        remains = new Remains(session, clock);
    }

    @AfterEach
    void close() {
        ScarceDisk.clear();
        session.close();
    }

    @Test
    void only_backups_from_while_the_case_was_there_hold_it() {
        begin("Rosa");
        made();
        var linh = begin("Linh");
        var with = made();
        assertThat(held().isNothing()).isTrue();
        erase(linh);
        assertThat(held().holding()).extracting(Backup::name).contains(with);
        made();
        assertThat(held().holding()).extracting(Backup::name).contains(with);
        assertThat(held().isRenewed()).isTrue();
    }

    @Test
    void those_that_hold_it_are_removed_once_there_is_a_new_one_and_the_log_notes_it()
            throws IOException {
        begin("Rosa");
        var before = made();
        var linh = begin("Linh");
        made();
        made();
        erase(linh);
        int holding = held().holding().size();
        assertThat(holding).isPositive();
        var removal = (Removal.Done) remains.remove().toTheEnd();
        assertThat(removal.removed()).isEqualTo(holding);
        assertThat(names(home.resolve("backups"))).hasSize(2).contains(before);
        assertThat(removal.left().isNothing()).isTrue();
        assertThat(held().isNothing()).isTrue();
        var entries = session.store().audit().after(0, 99);
        assertThat(entries.getLast().deed().action()).isEqualTo(AuditAction.BACKUPS_REMOVED);
        assertThat(entries.getLast().deed().detail()).startsWith("first=");
        assertThat(backups.beginOnLeaving()).isEmpty();
    }

    @Test
    void none_is_removed_where_no_new_one_could_be_made() throws IOException {
        erase(beginAndBackUp());
        var names = names(home.resolve("backups"));
        for (long bytes : new long[] {0, 5_000, 20_000}) {
            ScarceDisk.fill(bytes, A_LOT);
            assertThat(remains.remove().toTheEnd()).isInstanceOf(Removal.NoBackup.class);
            ScarceDisk.clear();
            assertThat(names(home.resolve("backups"))).isEqualTo(names);
        }
        ScarceDisk.fill(A_LOT, 4_200_000);
        assertThat(remains.remove().toTheEnd())
                .isEqualTo(new Removal.NoBackup(BackupTrouble.DISK_FULL));
        assertThat(names(home.resolve("backups"))).isEqualTo(names);
    }

    @Test
    void a_new_one_that_is_not_whole_when_it_is_opened_removes_none() throws IOException {
        erase(beginAndBackUp());
        var names = names(home.resolve("backups"));
        try (var steps = remains.remove()) {
            while (unfinished().isEmpty()) {
                steps.step();
            }
            harm(unfinished().getFirst());
            while (steps.result().isEmpty()) {
                steps.step();
            }
            assertThat(steps.result().get()).isInstanceOf(Removal.NoBackup.class);
        }
        assertThat(names(home.resolve("backups"))).isEqualTo(names);
    }

    @Test
    void a_stick_that_is_not_there_is_told_as_holding_it_still() throws IOException {
        backups.setSecond(stick.toString());
        erase(beginAndBackUp());
        assertThat(held().holding())
                .extracting(Backup::place)
                .containsExactly(Backup.Place.values());
        Files.move(stick, home.resolve("pulled-out"));
        var removal = (Removal.Done) remains.remove().toTheEnd();
        assertThat(removal.left().holding()).isEmpty();
        assertThat(removal.left().unseen()).contains(stick.toString());
        assertThat(removal.left().isNothing()).isFalse();
        Files.move(home.resolve("pulled-out"), stick);
        assertThat(held().holding()).extracting(Backup::place).containsExactly(Backup.Place.SECOND);
        assertThat(((Removal.Done) remains.remove().toTheEnd()).left().isNothing()).isTrue();
    }

    @Test
    void what_is_cut_short_after_the_new_backup_is_offered_again() throws IOException {
        erase(beginAndBackUp());
        try (var steps = remains.remove()) {
            while (backups.state().toTheEnd().backups().size() < 2) {
                steps.step();
            }
        }
        assertThat(held().holding()).hasSize(1);
        assertThat(remains.remove().toTheEnd()).isInstanceOf(Removal.Done.class);
        assertThat(held().isNothing()).isTrue();
    }

    @Test
    void a_store_that_could_not_be_given_a_new_file_gets_it_first() {
        var linh = beginAndBackUp();
        session.retention().erase(Set.of(linh), ErasureReason.PERSON_ASKED);
        assertThat(held().isRenewed()).isFalse();
        made();
        assertThat(held().holding()).hasSize(held().holding(Backup.Place.FIRST).size());
        assertThat(held().holding()).isNotEmpty();
        var removal = (Removal.Done) remains.remove().toTheEnd();
        assertThat(removal.left().isNothing()).isTrue();
    }

    @Test
    void what_cannot_be_read_is_named_and_left_alone() throws IOException {
        erase(beginAndBackUp());
        var strange =
                Files.writeString(
                        home.resolve("backups").resolve("shirube-2020-01-01-0000.backup"), "?");
        var removal = (Removal.Done) remains.remove().toTheEnd();
        assertThat(removal.left().unreadable())
                .extracting(Backup::name)
                .containsExactly(strange.getFileName().toString());
        assertThat(strange).exists();
    }

    private StillHeld held() {
        return remains.look().toTheEnd();
    }

    private CaseId begin(String alias) {
        return session.store().begin(newCase(alias), session.account().id()).caseId();
    }

    private CaseId beginAndBackUp() {
        var linh = begin("Linh");
        made();
        return linh;
    }

    private void erase(CaseId id) {
        new Retention(session, clock).erase(Set.of(id), ErasureReason.PERSON_ASKED);
    }

    private String made() {
        var outcome = backups.begin().toTheEnd();
        assertThat(outcome).isInstanceOf(BackupOutcome.Made.class);
        return ((BackupOutcome.Made) outcome).backup().name();
    }

    private List<Path> unfinished() throws IOException {
        try (var files = Files.list(home.resolve("backups"))) {
            return files.filter(file -> file.toString().endsWith(".unfinished"))
                    .filter(file -> file.toFile().length() > 0)
                    .toList();
        }
    }

    private static void harm(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
