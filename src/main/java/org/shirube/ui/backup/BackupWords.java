package org.shirube.ui.backup;

import org.shirube.casework.Backup;
import org.shirube.casework.BackupOutcome;
import org.shirube.casework.BackupOutcome.Second;
import org.shirube.casework.Restorable;
import org.shirube.text.Texts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What is said about backups.
record BackupWords(Texts texts, Instant now) {

    private static final long MEGA = 1_000_000;
    private static final long GIGA = 1_000_000_000;

    /// A title, and what it means.
    record Sentence(boolean good, String title, String text) {}

    /// Whether what is stored can be had again.
    Sentence restorable(Restorable restorable) {
        return switch (restorable) {
            case Restorable.Yes(Instant at) ->
                    new Sentence(
                            true,
                            texts.get("backup.yes", texts.dateTime(at)),
                            texts.get("backup.yes.text"));
            case Restorable.LongAgo(Instant at) ->
                    bad(
                            texts.get("backup.long-ago", texts.number(days(at))),
                            texts.get("backup.long-ago.text", texts.dateTime(at)));
            case Restorable.NotMade(var why, Instant at, Optional<Instant> older) ->
                    bad(
                            older.map(good ->
                                            texts.get(
                                                    "backup.not-made.since", texts.dateTime(good)))
                                    .orElse(texts.get("backup.not-made")),
                            texts.get("backup.not-made.text", texts.dateTime(at))
                                    + " "
                                    + texts.of("backup.trouble", why));
            case Restorable.Damaged(Instant at) ->
                    bad(
                            texts.get("backup.damaged", texts.dateTime(at)),
                            texts.get("backup.damaged.text"));
            case Restorable.Nothing _ ->
                    bad(texts.get("backup.nothing"), texts.get("backup.nothing.text"));
        };
    }

    /// What came of a backup by hand.
    Sentence outcome(BackupOutcome outcome) {
        return switch (outcome) {
            case BackupOutcome.NotMade(var why) ->
                    bad(texts.get("backup.failed"), texts.of("backup.trouble", why));
            case BackupOutcome.Made(Backup backup, Second second) -> made(backup, second);
        };
    }

    private Sentence made(Backup backup, Second second) {
        var title = texts.get("backup.made", backup.name());
        return switch (second) {
            case Second.NotWanted _ ->
                    new Sentence(true, title, texts.get("backup.made.one-place"));
            case Second.Made _ -> new Sentence(true, title, texts.get("backup.made.both"));
            case Second.NotMade(var why) ->
                    bad(
                            texts.get("backup.made.first-only", backup.name()),
                            texts.of("backup.trouble", why) + " " + texts.get("backup.made.again"));
        };
    }

    /// One line of the list.
    String line(Backup backup) {
        var place = texts.of("backup.place", backup.place());
        var size = size(backup.bytes());
        return backup.facts()
                .map(facts ->
                        texts.get("backup.line", texts.dateTime(facts.takenAt()), size, place))
                .orElseGet(() -> texts.get("backup.line.unreadable", backup.name(), size, place));
    }

    /// 54.4 MB, 84.9 GB.
    String size(long bytes) {
        return bytes < GIGA
                ? texts.get("backup.size", rounded(bytes, MEGA))
                : texts.get("backup.size.large", rounded(bytes, GIGA));
    }

    private String rounded(long bytes, long unit) {
        return texts.plainNumber(
                BigDecimal.valueOf(bytes)
                        .divide(BigDecimal.valueOf(unit), 1, RoundingMode.CEILING));
    }

    private static Sentence bad(String title, String text) {
        return new Sentence(false, title, text);
    }

    private long days(Instant at) {
        return Duration.between(at, now).abs().toDays();
    }
}
