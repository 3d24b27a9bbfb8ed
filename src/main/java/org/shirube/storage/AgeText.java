package org.shirube.storage;

import org.shirube.questionnaire.PartialDate;
import org.shirube.screening.Age;

import java.time.LocalDate;
import java.util.Optional;

/// An age in a column: `years 24`, `band 20 29`, `born about 2001-05` or `not-known`.
final class AgeText {

    private AgeText() {}

    static String of(Age age) {
        return switch (age) {
            case Age.Years(int years) -> "years " + years;
            case Age.Band(int from, int to) -> "band " + from + " " + to;
            case Age.Born(PartialDate date) -> "born " + date;
            case Age.NotKnown _ -> "not-known";
        };
    }

    static Age read(String column) {
        var words = column.split(" ", 2);
        return switch (words[0]) {
            case "years" -> new Age.Years(Integer.parseInt(words[1]));
            case "band" -> band(words[1].split(" ", 2));
            case "born" -> new Age.Born(ValueText.date(words[1]));
            case "not-known" -> new Age.NotKnown();
            default -> throw new IllegalStateException("no such kind of age");
        };
    }

    /// The latest day on which somebody can have been born who was of this age on a day.
    static Optional<LocalDate> bornAtLatest(Age age, LocalDate on) {
        return switch (age) {
            case Age.Years(int years) -> Optional.of(on.minusYears(years));
            case Age.Band(int from, int _) -> Optional.of(on.minusYears(from));
            case Age.Born(PartialDate date) -> Optional.of(date.latest());
            case Age.NotKnown _ -> Optional.empty();
        };
    }

    private static Age band(String[] bounds) {
        return new Age.Band(Integer.parseInt(bounds[0]), Integer.parseInt(bounds[1]));
    }
}
