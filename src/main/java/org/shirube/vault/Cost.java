package org.shirube.vault;

/// How dear one guess of a passphrase is: memory in KiB and passes over it. Memory is fixed,
/// because it is what an attacker's hardware lacks; passes are as many as this machine does in half
/// a second, and never fewer than three (RFC 9106 asks for three passes over 64 MiB).
record Cost(int memoryKib, int iterations) {

    static final Cost LEAST = new Cost(64 * 1024, 3);

    private static final long AIM_NANOS = 500_000_000;
    private static final int MOST_ITERATIONS = 100;

    /// Whether this has aged, measured by what is right now: too little memory, or so few passes
    /// that a guess takes less than two thirds of what it should. A little slower or faster from
    /// one day to the next is no age.
    boolean isAgedBeside(Cost right) {
        return memoryKib < right.memoryKib || 3 * iterations < 2 * right.iterations;
    }

    /// The cost for this machine now. Takes about half a second.
    static Cost calibrated() {
        try (var nobody = new Credentials("", new char[0])) {
            // The first run loads and compiles; only the second is measured.
            Derivation.fresh(new Cost(LEAST.memoryKib, 1)).key(nobody);
            var measured = Derivation.fresh(LEAST);
            var start = System.nanoTime();
            measured.key(nobody);
            return forPace((System.nanoTime() - start) / LEAST.iterations);
        }
    }

    /// The cost that fills half a second where one pass takes so many nanoseconds.
    static Cost forPace(long nanosOfPass) {
        var passes = AIM_NANOS / Math.max(1, nanosOfPass);
        var bounded = Math.clamp(passes, LEAST.iterations, MOST_ITERATIONS);
        return new Cost(LEAST.memoryKib, bounded);
    }
}
