package org.shirube.cli;

import org.shirube.casework.Steps;

import java.util.function.Consumer;

/// How far long work is, on one line of a terminal that is written over and over.
final class Progress {

    private static final String CLEARED = "\r\u001b[K";

    private final Consumer<String> line;

    /// Silent where nobody watches.
    Progress(Surroundings surroundings) {
        line = surroundings.terminal().isWatched() ? surroundings.err()::print : _ -> {};
    }

    /// Does work to its end.
    static <T> T of(Steps<T> work, Surroundings surroundings) {
        var line = new Progress(surroundings);
        try (work) {
            while (work.result().isEmpty()) {
                var progress = work.step();
                line.at(progress.done(), progress.total());
            }
            return work.result().get();
        } finally {
            line.clear();
        }
    }

    void at(long done, long all) {
        line.accept("\r%,d of %,d".formatted(done, all));
    }

    void clear() {
        line.accept(CLEARED);
    }
}
