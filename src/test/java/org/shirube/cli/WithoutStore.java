package org.shirube.cli;

import org.shirube.casework.Passphrase;
import org.shirube.casework.StillClock;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;

/// Surroundings of commands that ask nobody and open no store: to try is a fault.
final class WithoutStore implements Terminal {

    static Surroundings at(Path questionnaires, PrintStream out, PrintStream err) {
        return new Surroundings(
                questionnaires,
                out,
                err,
                new StillClock(),
                () -> {
                    throw new AssertionError("no store is needed");
                },
                new WithoutStore());
    }

    @Override
    public Optional<String> ask(String prompt) {
        return Optional.empty();
    }

    @Override
    public Optional<Passphrase> askUnseen(String prompt) {
        return Optional.empty();
    }

    @Override
    public InputStream descriptor(int number) throws IOException {
        throw new IOException("closed");
    }

    @Override
    public boolean isWatched() {
        return false;
    }
}
