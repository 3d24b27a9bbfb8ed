package org.shirube.ui.recovery;

import org.shirube.casework.PlainWords;

/// The words in what somebody types from a recovery sheet, found without making strings of them.
final class TypedWords {

    private static final char WIDE = '\uFF01';
    private static final char LAST_WIDE = '\uFF5E';
    private static final int WIDE_TO_NARROW = WIDE - '!';

    private TypedWords() {}

    static boolean endsInWord(char[] text) {
        return text.length > 0 && Character.isLetter(text[text.length - 1]);
    }

    static int count(char[] text) {
        int words = 0;
        for (int i = 0; i < text.length; i++) {
            boolean begins = isLetter(text, i) && (i == 0 || !isLetter(text, i - 1));
            words += begins ? 1 : 0;
        }
        return words;
    }

    /// Where a word begins, from 1.
    static int start(char[] text, int place) {
        int words = 0;
        for (int i = 0; i < text.length; i++) {
            boolean begins = isLetter(text, i) && (i == 0 || !isLetter(text, i - 1));
            words += begins ? 1 : 0;
            if (begins && words == place) {
                return i;
            }
        }
        return text.length;
    }

    /// The first place behind the word that begins there.
    static int end(char[] text, int start) {
        int end = start;
        while (end < text.length && isLetter(text, end)) {
            end++;
        }
        return end;
    }

    /// Whether the last word is the beginning of one of the list.
    static boolean lastMayGrow(char[] text) {
        int start = start(text, count(text));
        return PlainWords.all().stream().anyMatch(word -> begins(word, text, start));
    }

    private static boolean begins(String word, char[] text, int start) {
        int letters = text.length - start;
        if (letters > word.length()) {
            return false;
        }
        for (int i = 0; i < letters; i++) {
            if (word.charAt(i) != plain(text[start + i])) {
                return false;
            }
        }
        return true;
    }

    private static char plain(char letter) {
        boolean wide = letter >= WIDE && letter <= LAST_WIDE;
        return Character.toLowerCase(wide ? (char) (letter - WIDE_TO_NARROW) : letter);
    }

    private static boolean isLetter(char[] text, int place) {
        return Character.isLetter(text[place]);
    }
}
