package org.shirube.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How long cases are kept, in an open store. Called from one thread at a time.
public interface RetentionStore {

    /// How many cases are due on a day.
    int due(LocalDate on);

    /// So many cases from an offset: those that are due first come first, then those that were not
    /// changed for longest.
    List<KeptCase> cases(int offset, int limit);

    Optional<KeptCase> find(CaseId id);

    Saving close(CaseId id, LocalDate on, boolean claimOpen, LocalDate due);

    Saving reopen(CaseId id);

    /// Deletes every row that belongs to the cases, and keeps their labels and what is counted.
    Saving erase(Set<CaseId> ids, ErasureReason reason);

    /// Gives the store a new file under a new key, in which nothing is that was erased. Empty when
    /// that is done.
    Optional<Saving.Reason> renew();

    /// The newest first.
    List<ErasedCase> erased(int limit);
}
