package org.shirube.storage;

import org.shirube.casework.Clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// A clock that goes on by a second whenever it is asked.
final class SteppingClock implements Clock {

    private Instant now = Instant.parse("2027-02-03T04:05:06.123456789Z");

    @Override
    public Instant now() {
        now = now.plusSeconds(1);
        return now;
    }

    @Override
    public LocalDate today() {
        return now.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
