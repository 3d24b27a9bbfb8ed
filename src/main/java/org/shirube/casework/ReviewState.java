package org.shirube.casework;

/// Where a screening that was handed in stands.
public enum ReviewState {
    WAITING,
    /// With whoever screened, for more answers.
    SENT_BACK,
    SIGNED_OFF
}
