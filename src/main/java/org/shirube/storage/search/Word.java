package org.shirube.storage.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A word that somebody searches for, folded, in each spelling in which it may stand in a text: one
/// in kana also in Roman letters.
public record Word(Set<String> spellings) {

    /// The words of what somebody typed.
    public static List<Word> all(String typed) {
        return Folded.words(typed).stream().map(Word::of).toList();
    }

    private static Word of(String folded) {
        var spellings = new LinkedHashSet<String>();
        spellings.add(folded);
        spellings.addAll(Kana.romanised(folded));
        return new Word(spellings);
    }

    /// Whether it stands in a folded text.
    public boolean isIn(String folded) {
        return spellings.stream().anyMatch(folded::contains);
    }

    /// Whether a text that has the pieces of a spelling is sure to have the word.
    public boolean isOnePiece() {
        return spellings.stream().allMatch(Grams::isOne);
    }
}
