package org.shirube.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What somebody who may read the audit log does with it. To read it and to check it are entries
/// themselves.
public final class Audit {

    private final Session session;

    public Audit(Session session) {
        this.session = session;
    }

    /// The newest entries with a number below `before` (at first, above every number), the newest
    /// first.
    public List<AuditLine> lines(AuditQuery query, long before, int limit) {
        return allowed().lines(query, before, limit);
    }

    /// Everybody who may have written an entry, by name.
    public Map<AccountId, String> authors() {
        return allowed().authors();
    }

    /// Begins to check every entry; also against ends of the log that were kept elsewhere.
    public AuditCheck check(List<AuditHead> copied) {
        var trail = allowed();
        trail.noteCheck();
        return new AuditCheck(trail, copied);
    }

    /// The same, and whether the log holds an entry that was noted elsewhere as its newest.
    public AuditCheck compare(NotedEnd noted) {
        var trail = allowed();
        trail.noteCheck();
        return new AuditCheck(trail, noted);
    }

    /// The newest entry of the log that is noted on a file; nothing where that is no backup of this
    /// store.
    public Optional<AuditHead> endOn(String file) {
        allowed();
        return session.backups().endOn(file);
    }

    private AuditTrail allowed() {
        if (!session.account().may(Operation.READ_AUDIT)) {
            throw new NotAllowed(Operation.READ_AUDIT);
        }
        return session.store().audit();
    }
}
