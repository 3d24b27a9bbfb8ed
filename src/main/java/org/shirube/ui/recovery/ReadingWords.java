package org.shirube.ui.recovery;

import org.shirube.casework.SheetReading;
import org.shirube.text.Texts;

import java.util.stream.Collectors;

/// What is wrong with a sheet that was typed, in words. Of a word that is not on the list nothing
/// is repeated.
record ReadingWords(Texts texts) {

    String of(SheetReading reading) {
        return switch (reading) {
            case SheetReading.UnknownWord(_, int place, _) ->
                    texts.get("entry.unknown-word", place);
            case SheetReading.WrongCount(_, int words) -> texts.get("entry.wrong-count", words);
            case SheetReading.Mistyped _ -> texts.get("entry.mistyped");
            case SheetReading.TooNew _ -> texts.get("entry.too-new");
            case SheetReading.DifferentSets(var sets) ->
                    texts.get(
                            "entry.different-sets",
                            sets.stream()
                                    .distinct()
                                    .collect(Collectors.joining(texts.get("accounts.and"))));
            case SheetReading.SameTwice(int number) -> texts.get("entry.same-twice", number);
            case SheetReading.DoNotFit(var set) -> texts.get("entry.do-not-fit", set);
            case SheetReading.Whole _, SheetReading.TooFew _ -> "";
        };
    }
}
