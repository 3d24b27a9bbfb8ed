package org.shirube.casework;

/// What came of asking the person whether this one recipient may be told. Only yes is yes.
public enum ReferralConsent {
    YES,
    NO,
    NOT_ASKED,
    NOT_SAFE_TO_ASK;

    /// How the person said it.
    public enum Way {
        SAID,
        SIGNED
    }
}
