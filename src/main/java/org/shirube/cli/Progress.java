package org.shirube.cli;

import java.util.function.Consumer;

/// How far long work is, on one line of a terminal that is written over and over.
final class Progress {

    private static final String CLEARED = "\r\u001b[K";

    private final Consumer<String> line;

    /// Silent where nobody watches.
    Progress(Surroundings surroundings) {
        line = surroundings.terminal().isWatched() ? surroundings.err()::print : _ -> {};
    }

    void at(long done, long all) {
        line.accept("\r%,d of %,d".formatted(done, all));
    }

    void clear() {
        line.accept(CLEARED);
    }
}
