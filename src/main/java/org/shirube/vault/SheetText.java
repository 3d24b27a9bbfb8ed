package org.shirube.vault;

import org.shirube.casework.PlainWords;
import org.shirube.casework.RecoverySheet;
import org.shirube.casework.SheetReading;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.OptionalInt;

/// One sheet as somebody typed it: words in any case, whole or from the fourth letter on, wide or
/// narrow letters, with whatever stands between them. No word of it becomes a string.
final class SheetText implements AutoCloseable {

    private static final char WIDE = '\uFF01';
    private static final char LAST_WIDE = '\uFF5E';
    private static final int WIDE_TO_NARROW = WIDE - '!';

    /// What came of reading it.
    sealed interface Outcome {

        record Read(Share share) implements Outcome {}

        record Refused(SheetReading why) implements Outcome {}
    }

    private final char[] letters;
    private final int[] places = new int[RecoverySheet.WORDS];
    private int words;

    /// Works on a copy, which is wiped when it is closed.
    SheetText(char[] typed) {
        letters = typed.clone();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Character.toLowerCase(narrow(letters[i]));
        }
    }

    /// `sheet` is its place among those that were typed.
    Outcome read(int sheet) {
        for (int from = 0; from < letters.length; ) {
            int to = end(from);
            if (to > from) {
                var word = CharBuffer.wrap(letters, from, to - from);
                var place = PlainWords.place(word);
                if (place.isEmpty()) {
                    return refused(
                            new SheetReading.UnknownWord(sheet, words + 1, PlainWords.near(word)));
                }
                keep(place);
            }
            from = to + 1;
        }
        return words == RecoverySheet.WORDS
                ? decoded(sheet)
                : refused(new SheetReading.WrongCount(sheet, words));
    }

    private Outcome decoded(int sheet) {
        var share = Share.at(places);
        if (share.isEmpty()) {
            return refused(new SheetReading.Mistyped(sheet));
        }
        if (!share.get().isOfKnownKind()) {
            share.get().close();
            return refused(new SheetReading.TooNew(sheet));
        }
        return new Outcome.Read(share.get());
    }

    private void keep(OptionalInt place) {
        if (words < places.length) {
            places[words] = place.getAsInt();
        }
        words++;
    }

    private int end(int from) {
        int to = from;
        while (to < letters.length && Character.isLetter(letters[to])) {
            to++;
        }
        return to;
    }

    private static Outcome refused(SheetReading why) {
        return new Outcome.Refused(why);
    }

    private static char narrow(char letter) {
        return letter >= WIDE && letter <= LAST_WIDE ? (char) (letter - WIDE_TO_NARROW) : letter;
    }

    @Override
    public void close() {
        Arrays.fill(letters, '\0');
        Arrays.fill(places, 0);
    }
}
