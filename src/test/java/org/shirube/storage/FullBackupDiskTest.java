package org.shirube.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.storage.Examples.newCase;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.shirube.casework.AuditAction;
import org.shirube.casework.BackupOutcome;
import org.shirube.casework.BackupTrouble;
import org.shirube.casework.Backups;
import org.shirube.casework.Restorable;
import org.shirube.casework.RestoreTrouble;
import org.shirube.casework.Restored;
import org.shirube.casework.Restoring;
import org.shirube.casework.Session;
import org.shirube.vault.ScarceDisk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A disk that has no room for a backup, or fills up while it is written: nothing counts that is
/// not whole, earlier backups stay, and the store goes on.
@ResourceLock("scarce disk")
class FullBackupDiskTest {

    private static final long A_LOT = 1L << 40;

    private final SteppingClock clock = new SteppingClock();

    @TempDir private Path home;
    private Session session;
    private Backups backups;

    @BeforeEach
    void open() {
        ScarceDisk.mount();
        var vault = QuickVault.onScarceDisk(home, clock);
        session = QuickVault.session(vault.create(QuickVault.NAME, QuickVault.passphrase()));
        session.store().begin(newCase("Linh"), session.account().id());
        backups = new Backups(session, clock);
    }

    @AfterEach
    void close() {
        ScarceDisk.clear();
        session.close();
    }

    @Test
    void a_disk_without_room_is_said_before_anything_is_written() throws IOException {
        var good = made();
        ScarceDisk.fill(A_LOT, 4_200_000);
        assertThat(backups.begin().toTheEnd())
                .isEqualTo(new BackupOutcome.NotMade(BackupTrouble.DISK_FULL));
        assertThat(names()).containsExactly(good);
    }

    @Test
    void a_disk_that_fills_up_in_the_middle_leaves_no_half_file_and_the_store_unharmed()
            throws IOException {
        var good = made();
        long size = Files.size(home.resolve("backups").resolve(good));
        for (long bytes = 0; bytes < size; bytes += 1 + size / 7) {
            ScarceDisk.fill(bytes, A_LOT);
            assertThat(backups.begin().toTheEnd())
                    .as("%d bytes", bytes)
                    .isInstanceOf(BackupOutcome.NotMade.class);
            ScarceDisk.clear();
            assertThat(names()).containsExactly(good);
            session.store().begin(newCase("Minh"), session.account().id());
        }
        assertThat(made()).isNotEqualTo("");
    }

    @Test
    void that_no_backup_was_made_is_noted_and_told() {
        made();
        ScarceDisk.fill(A_LOT, 4_200_000);
        var outcome = backups.begin().toTheEnd();
        assertThat(outcome).isEqualTo(new BackupOutcome.NotMade(BackupTrouble.DISK_FULL));
        ScarceDisk.clear();
        assertThat(session.store().audit().after(0, 99).getLast().deed().action())
                .isEqualTo(AuditAction.BACKUP_FAILED);
        assertThat(backups.state().toTheEnd().restorable()).isInstanceOf(Restorable.NotMade.class);
    }

    @Test
    void a_disk_without_room_restores_nothing_and_keeps_the_store() {
        var backup = home.resolve("backups").resolve(made()).toString();
        session.close();
        for (long[] room : new long[][] {{A_LOT, 1000}, {0, A_LOT}, {30_000, A_LOT}}) {
            ScarceDisk.fill(room[0], room[1]);
            var vault = QuickVault.onScarceDisk(home, clock);
            var opening = vault.restoring().open(backup, QuickVault.NAME, QuickVault.passphrase());
            try (var point = ((Restoring.Opening.Opened) opening).point()) {
                assertThat(point.restore().toTheEnd())
                        .isIn(
                                new Restored.NotDone(RestoreTrouble.DISK_FULL),
                                new Restored.NotDone(RestoreTrouble.NOT_WRITABLE));
            }
            ScarceDisk.clear();
            assertThat(home.resolve("store.making")).doesNotExist();
        }
        session =
                QuickVault.session(
                        QuickVault.onScarceDisk(home, clock)
                                .unlock(QuickVault.NAME, QuickVault.passphrase()));
        assertThat(session.store().caseCount()).isEqualTo(1);
    }

    private String made() {
        var outcome = backups.begin().toTheEnd();
        assertThat(outcome).isInstanceOf(BackupOutcome.Made.class);
        return ((BackupOutcome.Made) outcome).backup().name();
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(home.resolve("backups"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
