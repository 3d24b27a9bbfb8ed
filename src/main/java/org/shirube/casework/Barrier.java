package org.shirube.casework;

/// Why a decision cannot be taken now.
public enum Barrier {
    /// Nobody signs off what they worked on themselves, unless the office has one person only.
    OWN_SCREENING,
    /// It was signed off; it must be opened again first.
    SIGNED_OFF,
    /// It is with whoever screened.
    SENT_BACK,
    /// Only what was signed off can be opened again.
    NOT_SIGNED_OFF
}
