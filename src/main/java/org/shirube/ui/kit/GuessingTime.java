package org.shirube.ui.kit;

import org.shirube.text.Texts;

/// A time in words, rounded to one digit: more would say more than anybody knows.
final class GuessingTime {

    private static final double MINUTE = 60;
    private static final double HOUR = 60 * MINUTE;
    private static final double DAY = 24 * HOUR;
    private static final double WEEK = 7 * DAY;
    private static final double MONTH = 30 * DAY;
    private static final double YEAR = 365 * DAY;
    private static final double CENTURY = 100 * YEAR;

    private GuessingTime() {}

    static String of(double seconds, Texts texts) {
        if (seconds < MINUTE) {
            return texts.get("strength.time.moment");
        } else if (seconds < HOUR) {
            return texts.get("strength.time.minutes", rounded(seconds / MINUTE));
        } else if (seconds < DAY) {
            return texts.get("strength.time.hours", rounded(seconds / HOUR));
        } else if (seconds < 2 * WEEK) {
            return texts.get("strength.time.days", rounded(seconds / DAY));
        } else if (seconds < 2 * MONTH) {
            return texts.get("strength.time.weeks", rounded(seconds / WEEK));
        } else if (seconds < 2 * YEAR) {
            return texts.get("strength.time.months", rounded(seconds / MONTH));
        } else if (seconds < CENTURY) {
            return texts.get("strength.time.years", rounded(seconds / YEAR));
        } else if (seconds < 10 * CENTURY) {
            return texts.get("strength.time.centuries");
        }
        return texts.get("strength.time.for-ever");
    }

    /// Downwards, so that no promise is greater than what was counted.
    private static long rounded(double number) {
        long whole = Math.max(1, (long) number);
        return whole < 10 ? whole : whole / 10 * 10;
    }
}
