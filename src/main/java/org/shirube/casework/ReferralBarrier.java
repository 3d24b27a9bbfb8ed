package org.shirube.casework;

/// Why a step of a referral cannot be taken now.
public enum ReferralBarrier {
    /// It stands where this step does not follow: not sent yet, or over.
    NOT_NOW,
    /// The person has not said yes to this recipient.
    NO_CONSENT,
    /// The person has not said yes, but the law or a danger to life lets it be done: with a reason.
    NO_REASON,
    /// Longer than what fits, or nothing where something is needed.
    NO_WORDS
}
