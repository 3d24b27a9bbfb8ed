package org.shirube.casework.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How near two names are to each other, and in how many letters they differ. Near is a reason to
/// ask whether they mean the same, never to take it for granted.
public record NameMatch(Nearness nearness, int letters) implements Comparable<NameMatch> {

    /// Names shorter than this are the same or are not.
    private static final int SHORT = 6;

    private static final int LONG = 10;

    /// Words that were written as one, or the other way round, need a longer likeness.
    private static final int SHORTEST_JOINED = 8;

    private static final NameMatch SAME = new NameMatch(Nearness.SAME, 0);
    private static final NameMatch APART = new NameMatch(Nearness.APART, Integer.MAX_VALUE);

    /// The nearest first.
    public enum Nearness {
        SAME,
        NEAR,
        APART
    }

    public static NameMatch of(NameKey one, NameKey other) {
        if (one.words().isEmpty() || other.words().isEmpty()) {
            return APART;
        }
        if (one.joined().equals(other.joined()) || one.sorted().equals(other.sorted())) {
            return SAME;
        }
        if (!one.numbers().equals(other.numbers())) {
            return APART;
        }
        return word(one, other).compareTo(joined(one, other)) <= 0
                ? word(one, other)
                : joined(one, other);
    }

    public boolean isNear() {
        return nearness != Nearness.APART;
    }

    @Override
    public int compareTo(NameMatch other) {
        return Comparator.comparing(NameMatch::nearness)
                .thenComparingInt(NameMatch::letters)
                .compare(this, other);
    }

    /// Each word of the one has its like among the words of the other.
    private static NameMatch word(NameKey one, NameKey other) {
        if (one.words().size() != other.words().size()) {
            return APART;
        }
        List<String> left = new ArrayList<>(other.words());
        int letters = 0;
        for (String word : one.words()) {
            String like =
                    left.stream()
                            .filter(each -> areAlike(word, each))
                            .min(Comparator.comparingInt(each -> distance(word, each)))
                            .orElse(null);
            if (like == null) {
                return APART;
            }
            left.remove(like);
            letters += distance(word, like);
        }
        return new NameMatch(Nearness.NEAR, letters);
    }

    /// Where one of them was written without spaces.
    private static NameMatch joined(NameKey one, NameKey other) {
        boolean oneWord = one.words().size() == 1 || other.words().size() == 1;
        boolean enough =
                Math.min(one.joined().length(), other.joined().length()) >= SHORTEST_JOINED;
        return oneWord && enough && areAlike(one.joined(), other.joined())
                ? new NameMatch(Nearness.NEAR, distance(one.joined(), other.joined()))
                : APART;
    }

    /// A slip of the pen is rarely in the first letter, and a kanji more or less is another word.
    private static boolean areAlike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        return one.charAt(0) == other.charAt(0)
                && isSpelled(one)
                && isSpelled(other)
                && distance(one, other) <= allowed(Math.min(one.length(), other.length()));
    }

    private static int allowed(int length) {
        if (length < SHORT) {
            return 0;
        }
        return length < LONG ? 1 : 2;
    }

    private static boolean isSpelled(String word) {
        return word.codePoints().noneMatch(Character::isIdeographic);
    }

    /// How many letters must be added, taken away, changed, or swapped with the next one (optimal
    /// string alignment, after Damerau 1964).
    static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, one, other, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int step(int[][] cost, String one, String other, int i, int j) {
        int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least =
                Math.min(
                        Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + changed);
        boolean swapped =
                i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
