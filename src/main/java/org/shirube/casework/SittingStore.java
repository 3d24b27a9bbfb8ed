package org.shirube.casework;

import java.util.Optional;

/// Where a sitting at the window leaves what outlasts it: the draft of each account, and entries of
/// the audit log. Called from one thread at a time.
public interface SittingStore {

    Optional<Draft> draft(AccountId of);

    /// Takes the place of the draft before, without an entry: it is kept every second or so.
    Saving keep(AccountId of, Draft draft);

    /// The same because the window locks, with an entry.
    Saving lock(AccountId of, Draft draft);

    /// The text of the draft is handed on, or not wanted.
    Saving discard(AccountId of);

    /// Writes an entry alone.
    Saving note(AuditAction action);
}
