package org.shirube.storage.search;

import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.Set;

/// The short pieces of a folded text by which it is looked up: single letters, pairs, and threes of
/// alphabets; Japanese has so many letters that a pair says enough. None reaches over a space. A
/// word can only stand in a text that has all of the word's pieces.
public final class Grams {

    private static final int LONGEST = 3;

    private Grams() {}

    /// All pieces of a text.
    public static Set<String> of(String folded) {
        var grams = new HashSet<String>();
        for (var word : folded.split(" ", -1)) {
            int[] letters = word.codePoints().toArray();
            for (int at = 0; at < letters.length; at++) {
                for (int length = 1; length <= LONGEST; length++) {
                    if (isPiece(letters, at, length)) {
                        grams.add(new String(letters, at, length));
                    }
                }
            }
        }
        return grams;
    }

    /// As few of them as say most about where a word stands.
    public static Set<String> ofWord(String word) {
        int[] letters = word.codePoints().toArray();
        if (letters.length < LONGEST) {
            return letters.length == 0 ? Set.of() : Set.of(word);
        }
        var grams = new HashSet<String>();
        for (int at = 0; at + LONGEST <= letters.length; at++) {
            if (isPiece(letters, at, LONGEST)) {
                grams.add(new String(letters, at, LONGEST));
            } else {
                grams.add(new String(letters, at, 2));
                grams.add(new String(letters, at + 1, 2));
            }
        }
        return grams;
    }

    /// Whether a text that has the word's pieces is sure to have the word.
    public static boolean isOne(String word) {
        return ofWord(word).equals(Set.of(word));
    }

    private static boolean isPiece(int[] letters, int at, int length) {
        if (at + length > letters.length) {
            return false;
        }
        for (int i = at; length == LONGEST && i < at + length; i++) {
            if (!isOfAlphabet(letters[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfAlphabet(int letter) {
        return switch (UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> false;
            default -> letter != 'ー';
        };
    }
}
