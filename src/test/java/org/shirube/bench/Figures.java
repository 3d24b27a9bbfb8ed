package org.shirube.bench;

import java.util.Arrays;

/// Prints figures beside their floor, as rows of README's table.
final class Figures {

    private Figures() {}

    static void row(String what, String figure, String floor) {
        System.out.printf("| %s | %s | %s |%n", what, figure, floor);
    }

    /// Median and 99th percentile of durations in nanoseconds, in the unit that reads best.
    static String medianAnd99th(long[] nanoseconds) {
        long[] sorted = nanoseconds.clone();
        Arrays.sort(sorted);
        return "median %s, 99th percentile %s"
                .formatted(
                        duration(sorted[sorted.length / 2]),
                        duration(sorted[(int) (sorted.length * 0.99)]));
    }

    static String duration(long nanoseconds) {
        if (nanoseconds < 10_000) {
            return nanoseconds + " ns";
        }
        return nanoseconds < 10_000_000
                ? nanoseconds / 1_000 + " µs"
                : nanoseconds / 1_000_000 + " ms";
    }
}
