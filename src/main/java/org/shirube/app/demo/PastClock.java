package org.shirube.app.demo;

import org.shirube.casework.Clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// A clock that can be put back, so that invented cases did not all happen this minute.
final class PastClock implements Clock {

    private final Clock real;
    private Duration back = Duration.ZERO;

    PastClock(Clock real) {
        this.real = real;
    }

    void putBack(Duration by) {
        back = by;
    }

    @Override
    public Instant now() {
        return real.now().minus(back);
    }

    @Override
    public LocalDate today() {
        return back.isZero() ? real.today() : now().atZone(ZoneId.systemDefault()).toLocalDate();
    }
}
