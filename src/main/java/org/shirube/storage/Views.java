package org.shirube.storage;

import org.shirube.casework.AuditAction;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/// What whoever is signed in has before them: to draw it anew, or to turn from its questions to its
/// assessment, is not to open it again. To look at something else and come back is.
final class Views {

    /// For what is no case and no screening: the list, the log.
    static final UUID NOTHING = new UUID(0, 0);

    private UUID subject = NOTHING;
    private final Set<AuditAction> seen = new HashSet<>();

    boolean isOpen(AuditAction view, UUID of) {
        return subject.equals(of) && (seen.contains(view) || isPartOfWhatIsSeen(view));
    }

    private boolean isPartOfWhatIsSeen(AuditAction view) {
        return view == AuditAction.DANGERS_VIEWED && seen.contains(AuditAction.SCREENING_VIEWED);
    }

    void open(AuditAction view, UUID of) {
        if (!subject.equals(of) || of.equals(NOTHING)) {
            seen.clear();
        }
        subject = of;
        seen.add(view);
    }
}
