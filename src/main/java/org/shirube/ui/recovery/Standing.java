package org.shirube.ui.recovery;

import org.shirube.casework.SheetSet;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How an office stands with its recovery sheets.
sealed interface Standing {

    long REMIND_AFTER_DAYS = 180;

    /// Nobody has made any.
    record None() implements Standing {}

    /// Nobody knows whether they work.
    record NeverRehearsed(SheetSet set) implements Standing {}

    record Rehearsed(SheetSet set, long daysAgo) implements Standing {}

    /// So long ago that somebody should do it again.
    record LongAgo(SheetSet set, long daysAgo) implements Standing {}

    static Standing of(Optional<SheetSet> sheets, Instant now) {
        if (sheets.isEmpty()) {
            return new None();
        }
        var set = sheets.get();
        return set.rehearsed()
                .map(at -> rehearsed(set, days(at, now)))
                .orElseGet(() -> new NeverRehearsed(set));
    }

    private static Standing rehearsed(SheetSet set, long daysAgo) {
        return daysAgo > REMIND_AFTER_DAYS
                ? new LongAgo(set, daysAgo)
                : new Rehearsed(set, daysAgo);
    }

    /// Whole days; none where the clock was set back.
    private static long days(Instant at, Instant now) {
        return Math.max(0, Duration.between(at, now).toDays());
    }
}
