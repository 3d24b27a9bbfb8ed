package org.shirube.cli;

import java.util.function.Consumer;

/// How far long work is, on one line of a terminal that is written over and over.
final class Progress {

    private static final String CLEARED = "\r\u001b[K";
    private static final int EVERY = 50;

    private final int all;
    private final Consumer<String> line;
    private int done;

    Progress(int all, Consumer<String> line) {
        this.all = all;
        this.line = line;
    }

    void step() {
        done++;
        if (done % EVERY == 0) {
            line.accept("\r%,d of %,d".formatted(done, all));
        }
    }

    void clear() {
        line.accept(CLEARED);
    }
}
