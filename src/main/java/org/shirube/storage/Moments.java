package org.shirube.storage;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/// Moments in columns: in microseconds, as H2 and PostgreSQL both keep them, and in UTC.
final class Moments {

    private Moments() {}

    static OffsetDateTime of(Instant moment) {
        return kept(moment).atOffset(ZoneOffset.UTC);
    }

    /// The moment as it is read back.
    static Instant kept(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }
}
