package org.shirube.vault;

import org.shirube.casework.AuditHead;

import java.util.Optional;

/// What lies where a backup is to be restored.
public sealed interface Present<T> {

    record None<T>() implements Present<T> {}

    /// Another store, which the key of the backup does not open.
    record Other<T>() implements Present<T> {}

    /// The same store, but it cannot be looked into: it is open elsewhere, or damaged.
    record Closed<T>() implements Present<T> {}

    /// The same store, with what was read in it and the newest entry of its audit log.
    record Open<T>(T contents, Optional<AuditHead> end) implements Present<T> {}
}
