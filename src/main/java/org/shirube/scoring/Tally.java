package org.shirube.scoring;

import org.shirube.scoring.Lens.Threshold;

import java.util.List;

/// Counts distinct items by strength: an item that several facts stand for counts once, as the
/// strongest of them.
final class Tally {

    private final long[] strong;
    private final long[] medium;
    private final long[] weak;
    private boolean any;

    Tally(int items) {
        int words = items / Long.SIZE + 1;
        strong = new long[words];
        medium = new long[words];
        weak = new long[words];
    }

    void add(int item, Strength strength) {
        any = true;
        switch (strength) {
            case STRONG -> set(strong, item);
            case MEDIUM -> set(medium, item);
            case WEAK -> set(weak, item);
            case STRUCTURAL -> {}
        }
    }

    void addAll(Tally other) {
        any |= other.any;
        for (int word = 0; word < strong.length; word++) {
            strong[word] |= other.strong[word];
            medium[word] |= other.medium[word];
            weak[word] |= other.weak[word];
        }
    }

    private static void set(long[] bits, int item) {
        bits[item / Long.SIZE] |= 1L << (item % Long.SIZE);
    }

    boolean isEmpty() {
        return !any;
    }

    int strong() {
        int count = 0;
        for (long word : strong) {
            count += Long.bitCount(word);
        }
        return count;
    }

    int medium() {
        int count = 0;
        for (int word = 0; word < medium.length; word++) {
            count += Long.bitCount(medium[word] & ~strong[word]);
        }
        return count;
    }

    int weak() {
        int count = 0;
        for (int word = 0; word < weak.length; word++) {
            count += Long.bitCount(weak[word] & ~strong[word] & ~medium[word]);
        }
        return count;
    }

    int items() {
        return strong() + medium() + weak();
    }

    boolean meets(List<Threshold> thresholds) {
        int strongs = strong();
        int mediums = medium();
        int weaks = weak();
        for (Threshold threshold : thresholds) {
            if (threshold.met(strongs, mediums, weaks)) {
                return true;
            }
        }
        return false;
    }
}
