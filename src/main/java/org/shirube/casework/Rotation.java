package org.shirube.casework;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Which backups are kept: the newest of each of the last seven days on which there was one, of the
/// last four such weeks, and of the last twelve such months. Newer is what has the higher number,
/// whatever a clock said.
public final class Rotation {

    static final int DAYS = 7;
    static final int WEEKS = 4;
    static final int MONTHS = 12;

    private Rotation() {}

    /// The how-manieth backup it is, and the day on which it was taken.
    public record Taken(long number, LocalDate day) {}

    /// Those that need not be kept.
    public static List<Taken> surplus(List<Taken> all) {
        var newestFirst = new ArrayList<>(all);
        newestFirst.sort(Comparator.comparingLong(Taken::number).reversed());
        var kept = new HashSet<Taken>();
        kept.addAll(newestOfEach(DAYS, newestFirst, Taken::day));
        kept.addAll(newestOfEach(WEEKS, newestFirst, taken -> firstDayOfWeek(taken.day())));
        kept.addAll(newestOfEach(MONTHS, newestFirst, taken -> YearMonth.from(taken.day())));
        return newestFirst.stream().filter(taken -> !kept.contains(taken)).toList();
    }

    private static LocalDate firstDayOfWeek(LocalDate day) {
        return day.with(WeekFields.ISO.dayOfWeek(), 1);
    }

    private static Set<Taken> newestOfEach(
            int periods, List<Taken> newestFirst, Function<Taken, ?> period) {
        var seen = new HashSet<Object>();
        var kept = new HashSet<Taken>();
        for (var taken : newestFirst) {
            if (seen.size() < periods && seen.add(period.apply(taken))) {
                kept.add(taken);
            }
        }
        return kept;
    }
}
