package org.shirube.casework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// The 2,048 short English words of BIP-39, in which recovery sheets are written and passphrases
/// suggested. The first four letters tell each from every other.
public final class PlainWords {

    private static final int ENOUGH_LETTERS = 4;
    private static final int MOST_SUGGESTIONS = 3;
    private static final int FARTHEST = 2;

    private static final class Loaded {
        static final List<String> WORDS = read();
    }

    private PlainWords() {}

    /// In the order of the alphabet; a word's place in the list stands for eleven bits.
    public static List<String> all() {
        return Loaded.WORDS;
    }

    /// The place of a word that was typed in small letters, whole or from its fourth letter on.
    public static OptionalInt place(CharSequence typed) {
        int low = 0;
        int high = all().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (CharSequence.compare(all().get(middle), typed) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < all().size() && means(typed, all().get(low))
                ? OptionalInt.of(low)
                : OptionalInt.empty();
    }

    /// Up to three words that differ from what was typed in one or two letters, nearest first and
    /// among those the ones that begin alike.
    public static List<String> near(CharSequence typed) {
        return all().stream()
                .filter(word -> distance(typed, word) <= FARTHEST)
                .sorted(
                        Comparator.comparingInt((String word) -> distance(typed, word))
                                .thenComparingInt(word -> -beginning(typed, word)))
                .limit(MOST_SUGGESTIONS)
                .toList();
    }

    private static boolean means(CharSequence typed, String word) {
        return word.contentEquals(typed)
                || (typed.length() >= ENOUGH_LETTERS
                        && typed.length() < word.length()
                        && CharSequence.compare(word.substring(0, typed.length()), typed) == 0);
    }

    /// How many letters they begin with in common.
    private static int beginning(CharSequence typed, String word) {
        int shorter = Math.min(typed.length(), word.length());
        return IntStream.range(0, shorter)
                .filter(i -> typed.charAt(i) != word.charAt(i))
                .findFirst()
                .orElse(shorter);
    }

    /// Levenshtein's: how many letters must be put in, taken out or exchanged.
    private static int distance(CharSequence typed, String word) {
        int[] row = IntStream.rangeClosed(0, word.length()).toArray();
        for (int i = 1; i <= typed.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= word.length(); j++) {
                int exchanged = diagonal + (typed.charAt(i - 1) == word.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchanged, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[word.length()];
    }

    private static List<String> read() {
        String file = "words/english.txt";
        try (var words = Objects.requireNonNull(PlainWords.class.getResourceAsStream(file), file)) {
            return new String(words.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
