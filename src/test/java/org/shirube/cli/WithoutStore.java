package org.shirube.cli;

import org.shirube.casework.StillClock;

import java.io.PrintStream;
import java.nio.file.Path;

/// Surroundings of commands that ask nobody and open no store: to try is a fault.
final class WithoutStore {

    private WithoutStore() {}

    static Surroundings at(Path questionnaires, PrintStream out, PrintStream err) {
        return new Surroundings(
                questionnaires,
                out,
                err,
                new StillClock(),
                () -> {
                    throw new AssertionError("no store is needed");
                },
                new Nobody());
    }
}
