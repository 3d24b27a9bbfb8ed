package org.shirube.storage;

import org.shirube.casework.AccountId;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/// Who changes a row, and when.
record Change(AccountId by, Instant at) {

    Change {
        at = Moments.kept(at);
    }

    UUID author() {
        return by.id();
    }

    OffsetDateTime time() {
        return Moments.of(at);
    }
}
