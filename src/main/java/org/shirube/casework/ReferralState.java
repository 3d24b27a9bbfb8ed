package org.shirube.casework;

/// Where a referral stands. Before it is prepared it is only suggested, and nobody keeps that.
public enum ReferralState {
    PREPARED,
    SENT,
    ACCEPTED,
    REFUSED,
    CLOSED,
    /// Before it was closed, because the person or the office no longer wants it.
    WITHDRAWN;

    public boolean isOver() {
        return this == CLOSED || this == WITHDRAWN;
    }
}
