package org.shirube.storage;

import org.shirube.casework.Clock;
import org.shirube.vault.HeadFile;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// How often somebody tried in vain to come in, and how long the next try must wait for it: each
/// wrong one after the third doubles the wait, up to a minute. Noted beside the store, so that to
/// begin the program anew gains nothing. It keeps away who sits at the keyboard; who has the file
/// is kept away by what each guess costs.
final class Attempts {

    private static final int FREE = 3;
    private static final long LONGEST_SECONDS = 60;
    private static final Pattern NOTED = Pattern.compile("(\\d{1,9}) (\\d{1,9}) (\\d{1,15})");

    private final Supplier<HeadFile> file;
    private final Clock clock;

    /// How many were wrong one after the other, how many since the log was told, and when the last
    /// one was.
    private record Tried(int inARow, int untold, Instant last) {}

    Attempts(Supplier<HeadFile> file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /// How many were wrong that the log has not been told of.
    synchronized int untold() {
        return read().untold();
    }

    /// How long from now nobody may try again; zero where somebody may.
    synchronized Duration wait(Instant now) {
        var tried = read();
        var wait = Duration.ofSeconds(seconds(tried.inARow()));
        // Where the clock was set back since, no longer than the whole wait.
        var since = Duration.between(tried.last(), now);
        var left = since.isNegative() ? wait : wait.minus(since);
        return left.isNegative() ? Duration.ZERO : left;
    }

    synchronized void failed() {
        var tried = read();
        note(tried.inARow() + 1, tried.untold() + 1);
    }

    /// Somebody is back who was here: nobody waits any more.
    synchronized void succeeded() {
        var tried = read();
        if (tried.inARow() > 0) {
            note(0, tried.untold());
        }
    }

    /// Somebody has come in, and the log was told.
    synchronized void told() {
        if (read().untold() > 0) {
            note(0, 0);
        }
    }

    private static long seconds(int count) {
        int beyond = count - FREE;
        return beyond < 0 ? 0 : Math.min(LONGEST_SECONDS, 1L << Math.min(beyond, 10));
    }

    private Tried read() {
        try (var open = file.get()) {
            return open.read().flatMap(Attempts::tried).orElse(new Tried(0, 0, Instant.EPOCH));
        }
    }

    private static Optional<Tried> tried(String line) {
        var noted = NOTED.matcher(line);
        return noted.matches()
                ? Optional.of(
                        new Tried(
                                Integer.parseInt(noted.group(1)),
                                Integer.parseInt(noted.group(2)),
                                Instant.ofEpochMilli(Long.parseLong(noted.group(3)))))
                : Optional.empty();
    }

    /// Where the disk takes no note, the tries before it still count.
    private void note(int inARow, int untold) {
        try (var open = file.get()) {
            open.read();
            open.note(inARow + " " + untold + " " + clock.now().toEpochMilli());
        }
    }
}
