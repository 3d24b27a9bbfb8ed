package org.shirube.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What somebody who is signed in means to do in a case, and has done. Shelter staff do so in the
/// cases that they are assigned to. Nothing is deleted: what was done can be taken back.
public final class FollowUps {

    private final Session session;

    public FollowUps(Session session) {
        this.session = session;
    }

    /// What is to be done first, also what was done.
    public List<FollowUp> of(CaseId id) {
        return allowed(id).of(id);
    }

    /// The text must fit, see [FollowUp#fits].
    public Saving add(CaseId id, String what, LocalDate due, Optional<AccountId> forWhom) {
        var store = allowed(id);
        var stripped = what.strip();
        if (!FollowUp.fits(stripped)) {
            throw new IllegalArgumentException("a follow-up of " + stripped.length());
        }
        return store.add(id, stripped, due, forWhom);
    }

    public Saving done(FollowUpId id, int version) {
        return allowed(id).done(id, version);
    }

    public Saving undone(FollowUpId id, int version) {
        return allowed(id).undone(id, version);
    }

    private FollowUpStore allowed(FollowUpId id) {
        refuseWhoMayNot();
        return allowed(id.caseId());
    }

    private FollowUpStore allowed(CaseId id) {
        refuseWhoMayNot();
        if (!session.account().may(Operation.OPEN_CASE)
                && !session.access().isAssigned(id, session.account().id())) {
            throw new NotAllowed(Operation.OPEN_CASE);
        }
        return session.folder().followUps();
    }

    private void refuseWhoMayNot() {
        if (!session.account().may(Operation.FOLLOW_UP)) {
            throw new NotAllowed(Operation.FOLLOW_UP);
        }
    }
}
