package org.shirube.casework;

import org.shirube.scoring.Danger;

import java.time.Instant;
import java.util.Optional;

/// A danger that showed in a screening, when, and what was done about it and when.
public record DangerEntry(
        ScreeningId screening,
        String trigger,
        Danger.Level level,
        Instant shownAt,
        Optional<Done> done) {

    public record Done(String what, Instant at) {}
}
