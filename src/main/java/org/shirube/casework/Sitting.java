package org.shirube.casework;

import java.util.Optional;

/// What somebody who is signed in does with the window itself: hides it, comes back, and leaves a
/// sentence half written. Everybody has one draft, and no way to another person's.
public final class Sitting {

    private final Session session;

    public Sitting(Session session) {
        this.session = session;
    }

    /// What was half written when the window locked or the program was killed.
    public Optional<Draft> draft() {
        return allowed().draft(session.account().id());
    }

    /// Keeps what is half written, in the place of what was kept before.
    public Saving keep(Draft draft) {
        return allowed().keep(session.account().id(), draft);
    }

    /// The same, as the last thing before the session closes.
    public Saving lock(Draft draft) {
        return allowed().lock(session.account().id(), draft);
    }

    /// Nothing is half written any more.
    public Saving discard() {
        return allowed().discard(session.account().id());
    }

    /// The window was hidden, or the interview paused.
    public Saving hidden() {
        return allowed().note(AuditAction.HIDDEN);
    }

    /// Somebody came back to it with the passphrase.
    public Saving returned() {
        return allowed().note(AuditAction.RETURNED);
    }

    private SittingStore allowed() {
        if (!session.account().may(Operation.KEEP_DRAFT)) {
            throw new NotAllowed(Operation.KEEP_DRAFT);
        }
        return session.sitting();
    }
}
