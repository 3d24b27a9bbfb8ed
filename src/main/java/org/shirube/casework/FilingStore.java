package org.shirube.casework;

import java.util.Optional;

/// Case files as a whole. Called from one thread at a time.
public interface FilingStore {

    /// Begins a further screening; empty where there is no such case.
    Optional<SavedScreening> screenAgain(CaseId id, NewScreening begun);

    /// Puts the case away: out of the list, and kept.
    Saving archive(CaseId id);

    Saving bringBack(CaseId id);
}
