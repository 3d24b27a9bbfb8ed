package org.shirube.questionnaire;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date of which perhaps only the year or the month is known; zero stands for what is not.
/// Written `2024`, `2024-05` or `2024-05-17`, with `about ` before it when it is a guess.
public record PartialDate(int year, int month, int day, boolean about) {

    private static final Pattern FORM =
            Pattern.compile("(about )?(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    public static Optional<PartialDate> parse(String text) {
        Matcher match = FORM.matcher(text);
        return match.matches() ? checked(match) : Optional.empty();
    }

    private static Optional<PartialDate> checked(Matcher match) {
        PartialDate date =
                new PartialDate(
                        Integer.parseInt(match.group(2)),
                        match.group(3) == null ? 0 : Integer.parseInt(match.group(3)),
                        match.group(4) == null ? 0 : Integer.parseInt(match.group(4)),
                        match.group(1) != null);
        boolean zeros =
                (match.group(3) != null && date.month == 0)
                        || (match.group(4) != null && date.day == 0);
        try {
            date.latest();
            return zeros ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// The first day that the date can mean.
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /// The last day that the date can mean.
    public LocalDate latest() {
        if (month == 0) {
            return LocalDate.of(year, 12, 31);
        }
        return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
    }

    @Override
    public String toString() {
        String date =
                month == 0
                        ? "%04d".formatted(year)
                        : day == 0
                                ? "%04d-%02d".formatted(year, month)
                                : "%04d-%02d-%02d".formatted(year, month, day);
        return about ? "about " + date : date;
    }
}
