package org.shirube.storage;

import org.shirube.casework.Clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// A clock that goes on by some seconds whenever it is asked.
public final class SteppingClock implements Clock {

    private final long seconds;
    private Instant now;

    /// By one second, from the same moment in each test.
    SteppingClock() {
        this(Instant.parse("2027-02-03T04:05:06.123456789Z"), 1);
    }

    public SteppingClock(Instant beginning, long seconds) {
        now = beginning;
        this.seconds = seconds;
    }

    @Override
    public Instant now() {
        now = now.plusSeconds(seconds);
        return now;
    }

    void forward(Duration by) {
        now = now.plus(by);
    }

    @Override
    public LocalDate today() {
        return now.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
