package org.shirube.ui.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Divides Khmer or Burmese, which are written without spaces, into the fewest known words; what no
/// list knows is divided between syllables. Far smaller than ICU4J (15 MB), whose word lists it
/// uses, and no worse for line breaks: a wrong one is still between two syllables.
final class WordBreaks {

    /// What is never divided: a run of Latin letters or of digits, or a written syllable with what
    /// hangs on it. Khmer stacks after U+17D2, Burmese after U+1039, and a Burmese consonant with
    /// U+103A closes the syllable before it. Unicode parts some Burmese vowels from their
    /// consonant: hence the marks after each `\X`.
    private static final Pattern UNIT =
            Pattern.compile(
                    "[\\p{IsLatin}\\p{N}]+"
                            + "|\\X\\p{M}*(?:(?<=[\\u17D2\\u1039])\\X\\p{M}*)*"
                            + "(?:[\\u1000-\\u1021]\\u1037?\\u103A(?:(?<=\\u1039)\\X|\\p{M})*)*");

    private static final int KNOWN = 2;
    private static final int UNKNOWN = 5;

    private WordBreaks() {}

    /// The syllables of a text of any script.
    static List<String> syllables(String text) {
        return UNIT.matcher(text).results().map(MatchResult::group).toList();
    }

    /// The words of a text in composed form (NFC).
    static List<String> words(String text, WordList known) {
        int[] ends = UNIT.matcher(text).results().mapToInt(MatchResult::end).toArray();
        int[] cost = new int[ends.length + 1];
        int[] from = new int[ends.length + 1];
        Arrays.fill(cost, 1, cost.length, Integer.MAX_VALUE);
        for (int i = 0; i < ends.length; i++) {
            int start = i == 0 ? 0 : ends[i - 1];
            relax(i, i + 1, UNKNOWN, cost, from);
            for (int j = i; j < ends.length && ends[j] - start <= known.longest(); j++) {
                if (known.has(text, start, ends[j])) {
                    relax(i, j + 1, KNOWN, cost, from);
                }
            }
        }
        return pieces(text, ends, from);
    }

    private static void relax(int i, int j, int step, int[] cost, int[] from) {
        if (cost[i] + step < cost[j]) {
            cost[j] = cost[i] + step;
            from[j] = i;
        }
    }

    private static List<String> pieces(String text, int[] ends, int[] from) {
        List<String> pieces = new ArrayList<>();
        for (int j = ends.length; j > 0; j = from[j]) {
            pieces.add(text.substring(from[j] == 0 ? 0 : ends[from[j] - 1], ends[j - 1]));
        }
        return pieces.reversed();
    }
}
