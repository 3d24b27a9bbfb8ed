package org.shirube.casework;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What somebody who is signed in reads of what happened to a case.
public final class History {

    private final Session session;

    public History(Session session) {
        this.session = session;
    }

    /// So many lines with a number below `before` (at first, above every number), the newest first.
    public List<HistoryLine> page(CaseId id, Set<HistoryKind> kinds, long before, int limit) {
        return allowed().page(id, kinds, before, limit);
    }

    /// Everybody who has or had an account, by name.
    public Map<AccountId, String> names() {
        return allowed().names();
    }

    private HistoryStore allowed() {
        if (!session.account().may(Operation.OPEN_CASE)) {
            throw new NotAllowed(Operation.OPEN_CASE);
        }
        return session.folder().history();
    }
}
