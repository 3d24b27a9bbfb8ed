package org.shirube.casework;

import java.util.List;
import java.util.SortedSet;

/// What came of reading recovery sheets that somebody typed in. A sheet is named by its place among
/// those typed, from 1; a word by its place on the sheet, from 1.
public sealed interface SheetReading {

    /// The secret, for the caller to close.
    record Whole(RecoverySecret secret, String set, int needed) implements SheetReading {}

    /// A word that is not on the list, with up to three that look like it.
    record UnknownWord(int sheet, int place, List<String> near) implements SheetReading {

        /// Says nothing of what the words on the sheet may be.
        @Override
        public String toString() {
            return "unknown word %d on sheet %d".formatted(place, sheet);
        }
    }

    /// More or fewer than [RecoverySheet#WORDS].
    record WrongCount(int sheet, int words) implements SheetReading {}

    /// All words are on the list, and yet do not fit: one is probably another, or two changed
    /// places.
    record Mistyped(int sheet) implements SheetReading {}

    /// A sheet of a kind that this version does not know.
    record TooNew(int sheet) implements SheetReading {}

    /// The sets that the sheets belong to, in the order in which they were typed.
    record DifferentSets(List<String> sets) implements SheetReading {}

    /// The sheet of this number was typed twice, and one more is needed.
    record SameTwice(int number) implements SheetReading {}

    /// Some more sheets of the same set are needed.
    record TooFew(String set, int needed, SortedSet<Integer> numbers) implements SheetReading {}

    /// Each sheet is right, but together they make no secret: they come from two sets that have the
    /// same digits by chance, or one was forged.
    record DoNotFit(String set) implements SheetReading {}
}
