package org.shirube.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/// The words of a language that is written without spaces, as one sorted text: a few thousand
/// strings would take ten times the memory.
final class WordList {

    private final String all;
    private final int[] starts;
    private final int longest;

    private WordList(String all) {
        this.all = all;
        starts =
                IntStream.concat(
                                IntStream.of(0),
                                IntStream.range(0, all.length())
                                        .filter(i -> all.charAt(i) == '\n')
                                        .map(i -> i + 1))
                        .toArray();
        longest = IntStream.range(0, starts.length).map(i -> end(i) - starts[i]).max().orElse(0);
    }

    /// Khmer, read when it is first asked for.
    static WordList khmer() {
        return Khmer.WORDS;
    }

    static WordList burmese() {
        return Burmese.WORDS;
    }

    private static final class Khmer {
        static final WordList WORDS = read("khmer");
    }

    private static final class Burmese {
        static final WordList WORDS = read("burmese");
    }

    private static WordList read(String language) {
        String file = "words/" + language + ".txt.gz";
        try (var packed = Objects.requireNonNull(WordList.class.getResourceAsStream(file), file);
                var words = new GZIPInputStream(packed)) {
            return new WordList(new String(words.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    /// The length of the longest word, in UTF-16 units.
    int longest() {
        return longest;
    }

    int size() {
        return starts.length;
    }

    /// Whether this part of a text is a word.
    boolean has(String text, int from, int to) {
        int low = 0;
        int high = starts.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(middle, text, from, to);
            if (order == 0) {
                return true;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return false;
    }

    private int compare(int word, String text, int from, int to) {
        int length = end(word) - starts[word];
        for (int i = 0; i < Math.min(length, to - from); i++) {
            int order = all.charAt(starts[word] + i) - text.charAt(from + i);
            if (order != 0) {
                return order;
            }
        }
        return length - (to - from);
    }

    private int end(int word) {
        return word + 1 < starts.length ? starts[word + 1] - 1 : all.length();
    }
}
