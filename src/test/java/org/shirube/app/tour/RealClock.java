package org.shirube.app.tour;

import org.shirube.casework.Clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The time of this computer.
final class RealClock implements Clock {

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }
}
