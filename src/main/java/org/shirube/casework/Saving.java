package org.shirube.casework;

import java.time.Instant;

/// What came of writing something down. Saved means that it is on the disk.
public sealed interface Saving {

    /// On the disk since then; the revision counts the changes of this answer from 1.
    record Saved(Instant at, int revision) implements Saving {}

    /// Nothing of it was written, for a reason that the person can act on.
    record NotSaved(Reason reason) implements Saving {}

    enum Reason {
        DISK_FULL,
        READ_ONLY,
        STORE_LOST,
        /// What was stored before is not as it was written.
        DAMAGED,
        CHANGED_ELSEWHERE
    }
}
