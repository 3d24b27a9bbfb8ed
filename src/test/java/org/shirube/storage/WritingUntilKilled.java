package org.shirube.storage;

import static org.shirube.storage.Examples.newCase;

import org.shirube.casework.SavedScreening;
import org.shirube.casework.Saving;
import org.shirube.casework.ScreeningId;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;

/// A program that writes things of every kind until it is killed. Waits for a line on its input,
/// opens the store, and says `try KEY VALUE` before and `saved KEY` after each. Usage:
/// `WritingUntilKilled FOLDER SCREENING SEED`, or only a folder to write some and end.
final class WritingUntilKilled {

    private static final int SOME = 60;

    private WritingUntilKilled() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        if (arguments.length == 1) {
            write(folder, begin(folder).id(), new Random(1), SOME);
            return;
        }
        System.out.println("waiting");
        System.in.read();
        var screening = new ScreeningId(UUID.fromString(arguments[1]));
        write(folder, screening, new Random(Long.parseLong(arguments[2])), Long.MAX_VALUE);
    }

    /// Makes the store and the screening that is written to later.
    static SavedScreening begin(Path folder) {
        try (var session = QuickVault.session(folder, new SteppingClock())) {
            return session.store().begin(newCase("Linh"), session.account().id());
        }
    }

    private static void write(Path folder, ScreeningId screening, Random random, long times) {
        var clock = new SteppingClock();
        try (var session = QuickVault.session(folder, clock)) {
            var begun = session.store().screening(screening).orElseThrow();
            var writing = new Writing(session, begun, random, clock);
            System.out.println("open");
            for (long time = 0; time < times; time++) {
                say(Written.any(random).attempt(writing));
            }
        }
    }

    private static void say(Attempt attempt) {
        System.out.println("try " + attempt.key() + " " + attempt.value());
        var saving = attempt.write().get();
        System.out.println(
                saving instanceof Saving.Saved ? "saved " + attempt.key() : "refused " + saving);
    }
}
