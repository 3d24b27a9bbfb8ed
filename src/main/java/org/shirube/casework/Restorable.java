package org.shirube.casework;

import org.shirube.questionnaire.Words;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Whether what is stored can be had again should the computer be lost, by what was tried last.
public sealed interface Restorable {

    /// After so long a check says nothing about today.
    Duration LONG = Duration.ofDays(7);

    /// A backup was opened then and found whole.
    record Yes(Instant at) implements Restorable {}

    /// Likewise, but that was long ago.
    record LongAgo(Instant at) implements Restorable {}

    /// The last backup was not made then; an older one was, if that is known.
    record NotMade(BackupTrouble why, Instant at, Optional<Instant> older) implements Restorable {}

    /// The last check found the store or its newest backup damaged.
    record Damaged(Instant at) implements Restorable {}

    /// No backup lies where one should.
    record Nothing() implements Restorable {}

    /// From the newest entries about backups and checks, the newest first, and what lies there.
    static Restorable of(List<AuditEntry> noted, List<Backup> backups, Instant now) {
        Optional<Instant> taken =
                backups.stream()
                        .flatMap(backup -> backup.facts().stream())
                        .map(Backup.Facts::takenAt)
                        .max(Comparator.naturalOrder());
        if (taken.isEmpty()) {
            return new Nothing();
        }
        if (noted.isEmpty()) {
            return good(taken.get(), now);
        }
        var newest = noted.getFirst();
        var at = newest.statement().at();
        return isGood(newest)
                ? good(at, now)
                : newest.deed().action() == AuditAction.BACKUP_FAILED
                        ? new NotMade(why(newest), at, lastGood(noted))
                        : new Damaged(at);
    }

    private static Restorable good(Instant at, Instant now) {
        return Duration.between(at, now).abs().compareTo(LONG) > 0 ? new LongAgo(at) : new Yes(at);
    }

    private static boolean isGood(AuditEntry entry) {
        return entry.deed().action() == AuditAction.BACKED_UP
                || (entry.deed().action() == AuditAction.SELF_CHECKED
                        && SelfCheckReport.isGood(entry.deed().detail()));
    }

    private static Optional<Instant> lastGood(List<AuditEntry> noted) {
        return noted.stream()
                .filter(Restorable::isGood)
                .map(entry -> entry.statement().at())
                .findFirst();
    }

    /// A word that this version does not know says no more than that it failed.
    private static BackupTrouble why(AuditEntry entry) {
        return Words.all(BackupTrouble.class)
                .getOrDefault(entry.deed().detail(), BackupTrouble.READ_ONLY);
    }
}
