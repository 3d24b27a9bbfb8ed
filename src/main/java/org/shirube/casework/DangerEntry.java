package org.shirube.casework;

import java.time.Instant;
import java.util.Optional;
import org.shirube.scoring.Danger;

/// A danger that showed in a screening, when, and what was done about it and when.
public record DangerEntry(
        ScreeningId screening,
        String trigger,
        Danger.Level level,
        Instant shownAt,
        Optional<Done> done) {

    public record Done(String what, Instant at) {}
}
