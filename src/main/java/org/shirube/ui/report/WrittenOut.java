package org.shirube.ui.report;

import org.shirube.casework.ReferralBarrier;
import org.shirube.casework.Referring;
import org.shirube.casework.Saving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What became of a report on its way to a place that somebody named. What is not written to its
/// end is deleted there.
sealed interface WrittenOut {

    record Done() implements WrittenOut {}

    record Unwritable() implements WrittenOut {}

    record Barred(ReferralBarrier barrier) implements WrittenOut {}

    /// The log takes no entry, so nothing left.
    record NotNoted(Saving.Reason reason) implements WrittenOut {}

    static WrittenOut of(Referring.Outcome noted, byte[] content, Path place) {
        return switch (noted) {
            case Referring.Outcome.Written _ -> write(content, place);
            case Referring.Outcome.Barred(var barrier) -> new Barred(barrier);
            case Referring.Outcome.NotWritten(var reason) -> new NotNoted(reason);
        };
    }

    private static WrittenOut write(byte[] content, Path place) {
        try {
            Files.write(place, content);
            return new Done();
        } catch (IOException refused) {
            delete(place);
            return new Unwritable();
        }
    }

    private static void delete(Path place) {
        try {
            Files.deleteIfExists(place);
        } catch (IOException outOfReach) {
            return;
        }
    }
}
