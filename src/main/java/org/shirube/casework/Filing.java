package org.shirube.casework;

/// What somebody who is signed in does with case files as a whole. Nothing here deletes: that is
/// for [Retention].
public final class Filing {

    private final Session session;

    public Filing(Session session) {
        this.session = session;
    }

    /// Puts the case away: it leaves the list of those that are worked on, and is kept.
    public Saving archive(CaseId id) {
        return allowed(Operation.ARCHIVE_CASE).archive(id);
    }

    public Saving bringBack(CaseId id) {
        return allowed(Operation.ARCHIVE_CASE).bringBack(id);
    }

    private FilingStore allowed(Operation operation) {
        if (!session.account().may(operation)) {
            throw new NotAllowed(operation);
        }
        return session.folder().filing();
    }
}
