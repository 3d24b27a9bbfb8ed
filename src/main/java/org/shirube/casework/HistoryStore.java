package org.shirube.casework;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What happened to cases, from the audit log and the rows that it speaks of. Called from one
/// thread at a time.
public interface HistoryStore {

    /// So many lines with a number below `before`, the newest first.
    List<HistoryLine> page(CaseId id, Set<HistoryKind> kinds, long before, int limit);

    /// Everybody who has or had an account, by name.
    Map<AccountId, String> names();
}
