package org.shirube.casework;

/// The store could not read or write, where the answer is no [Saving] that could say so. Carries a
/// reason that the person can act on and nothing of what was to be stored.
public final class NotStored extends RuntimeException {

    private final Saving.Reason reason;

    public NotStored(Saving.Reason reason) {
        super("not stored: " + reason);
        this.reason = reason;
    }

    public Saving.Reason reason() {
        return reason;
    }
}
