package org.shirube.scoring;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// How long something may take by law, counted as the Civil Code counts (Art. 140 to 143): the
/// first day is left out, and months and years end on the day before the one that corresponds, or
/// with the month where it has no such day. A last day that is a holiday is not moved: to be early
/// harms nobody.
record LegalPeriod(int length, ChronoUnit unit) {

    /// The day itself.
    static final LegalPeriod NONE = new LegalPeriod(0, ChronoUnit.DAYS);

    /// The last day on which it is still in time.
    LocalDate lastDay(LocalDate event) {
        if (unit == ChronoUnit.DAYS) {
            return event.plusDays(length);
        }
        LocalDate first = event.plusDays(1);
        LocalDate corresponding = first.plus(length, unit);
        return corresponding.getDayOfMonth() == first.getDayOfMonth()
                ? corresponding.minusDays(1)
                : corresponding;
    }
}
