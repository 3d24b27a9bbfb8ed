package org.shirube.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What is to be done in cases, where they lie. Called from one thread at a time.
public interface FollowUpStore {

    /// Of one case, what is to be done first, also what was done.
    List<FollowUp> of(CaseId id);

    Saving add(CaseId id, String what, LocalDate due, Optional<AccountId> forWhom);

    /// Refused as changed elsewhere where it no longer has this version.
    Saving done(FollowUpId id, int version);

    Saving undone(FollowUpId id, int version);
}
