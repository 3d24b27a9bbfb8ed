package org.shirube.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

class RestorableTest {

    private static final Instant NOW = Instant.parse("2026-11-27T03:00:00Z");
    private static final Instant EARLIER = NOW.minus(Duration.ofDays(1));
    private static final String WHOLE =
            "store=whole backup=whole log=faults second=none room=little";
    private static final List<Backup> ONE =
            List.of(backup(Optional.of(new Backup.Facts(1, EARLIER, 6, Optional.empty()))));

    @Test
    void a_backup_that_was_opened_yesterday_says_yes() {
        assertThat(of(ONE, entry(AuditAction.BACKED_UP, EARLIER, "1 none none")))
                .isEqualTo(new Restorable.Yes(EARLIER));
    }

    @Test
    void a_check_that_found_the_store_and_a_backup_whole_says_yes_whatever_else_it_found() {
        assertThat(of(ONE, entry(AuditAction.SELF_CHECKED, NOW, WHOLE)))
                .isEqualTo(new Restorable.Yes(NOW));
    }

    @Test
    void a_check_that_found_damage_says_so_until_a_later_backup_is_whole() {
        var bad = entry(AuditAction.SELF_CHECKED, EARLIER, "store=whole backup=damaged ");
        assertThat(of(ONE, bad)).isEqualTo(new Restorable.Damaged(EARLIER));
        assertThat(of(ONE, entry(AuditAction.BACKED_UP, NOW, "2 none none"), bad))
                .isEqualTo(new Restorable.Yes(NOW));
    }

    @Test
    void a_backup_that_failed_says_what_can_be_had_still() {
        var failed = entry(AuditAction.BACKUP_FAILED, NOW, "disk-full");
        var good = entry(AuditAction.BACKED_UP, EARLIER, "1 none none");
        assertThat(of(ONE, failed, good))
                .isEqualTo(
                        new Restorable.NotMade(BackupTrouble.DISK_FULL, NOW, Optional.of(EARLIER)));
    }

    @Test
    void what_was_checked_long_ago_says_nothing_about_today() {
        var longAgo = NOW.minus(Duration.ofDays(12));
        assertThat(of(ONE, entry(AuditAction.BACKED_UP, longAgo, "1 none none")))
                .isEqualTo(new Restorable.LongAgo(longAgo));
    }

    @Test
    void a_clock_far_ahead_of_now_is_not_believed() {
        var ahead = NOW.plus(Duration.ofDays(900));
        assertThat(of(ONE, entry(AuditAction.BACKED_UP, ahead, "1 none none")))
                .isEqualTo(new Restorable.LongAgo(ahead));
    }

    @Test
    void what_does_not_lie_there_cannot_be_restored_whatever_the_log_says() {
        var good = entry(AuditAction.BACKED_UP, NOW, "1 none none");
        assertThat(of(List.of(), good)).isEqualTo(new Restorable.Nothing());
        assertThat(of(List.of(backup(Optional.empty())), good)).isEqualTo(new Restorable.Nothing());
    }

    @Test
    void a_restored_store_knows_its_backups_though_its_log_does_not() {
        assertThat(of(ONE)).isEqualTo(new Restorable.Yes(EARLIER));
    }

    private static Restorable of(List<Backup> backups, AuditEntry... noted) {
        return Restorable.of(Stream.of(noted).toList(), backups, NOW);
    }

    private static Backup backup(Optional<Backup.Facts> facts) {
        return new Backup("shirube-2026-11-26-1200.backup", Backup.Place.FIRST, 9, facts);
    }

    private static AuditEntry entry(AuditAction action, Instant at, String detail) {
        var by = new AccountId(new UUID(0, 1));
        var deed = AuditDeed.of(action, detail);
        return new AuditEntry(new AuditStatement(1, at, false, by, deed, ""), "", "");
    }
}
