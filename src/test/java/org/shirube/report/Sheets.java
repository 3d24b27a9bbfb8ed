package org.shirube.report;

import org.shirube.casework.AuditHead;
import org.shirube.casework.RecoverySheet;
import org.shirube.text.Language;
import org.shirube.text.Texts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

/// Recovery sheets of an office that there is not.
public final class Sheets {

    private Sheets() {}

    /// Sheet 2 of 5 of which 3 are needed, or the only one.
    public static RecoverySheetText text(Language language, boolean alone) {
        return RecoverySheetText.of(
                Texts.in(language), alone ? sheet(1, 1, 1) : sheet(2, 5, 3), occasion(language));
    }

    private static RecoverySheet sheet(int number, int of, int needed) {
        // The longest word of the list among them.
        var places = IntStream.range(0, 15).map(i -> (1789 + i * 137) % 2048).toArray();
        return new RecoverySheet(places, number, of, needed, "4483");
    }

    private static SheetOccasion occasion(Language language) {
        var office =
                switch (language) {
                    case EN -> "Kitano House for Women and Children, counselling office";
                    case JA -> "特定非営利活動法人 きたの女性とこどもの家 相談支援室";
                };
        var head =
                new AuditHead(
                        12_345,
                        Instant.parse("2026-11-22T05:32:00Z"),
                        "k3Jq9ZxV7bNwP1sTfR6yUa0LmEoHdCgI2uQv8XtWnB4=",
                        "");
        return new SheetOccasion(office, "KJ-4F", LocalDate.of(2026, 11, 22), Optional.of(head));
    }
}
