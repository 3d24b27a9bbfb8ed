package org.shirube.ui.recovery;

import org.shirube.casework.PlainWords;
import org.shirube.casework.RecoverySheet;

import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A question that only who holds a sheet in their hand can answer: which word stands at a place of
/// it, both counted from 1.
record WordQuestion(int sheet, int place) {

    private static final int A_SHEET = 2;

    /// Two words of the sheet, drawn by lot.
    static Stream<WordQuestion> of(RecoverySheet sheet, RandomGenerator lot) {
        return IntStream.generate(() -> lot.nextInt(RecoverySheet.WORDS) + 1)
                .distinct()
                .limit(A_SHEET)
                .sorted()
                .mapToObj(place -> new WordQuestion(sheet.number(), place));
    }

    /// Capitals do not matter, and the first four letters are enough.
    boolean isAnsweredBy(String typed, RecoverySheet on) {
        var found = PlainWords.place(typed.strip().toLowerCase(Locale.ROOT));
        return found.isPresent()
                && PlainWords.all().get(found.getAsInt()).equals(on.words().get(place - 1));
    }
}
