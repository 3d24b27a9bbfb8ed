package org.shirube.casework;

/// Why a supervisor sees a screening differently from the tool; more stands in their own words.
public enum OverrideReason {
    /// Something is known that the answers do not hold.
    KNOWN_FROM_ELSEWHERE,
    /// A question was understood otherwise than it was meant.
    MISUNDERSTOOD,
    /// The person could not speak freely.
    NOT_FREE_TO_SPEAK,
    /// The facts weigh more than the rules give them.
    WEIGHS_MORE,
    /// The facts weigh less than the rules give them.
    WEIGHS_LESS,
    /// The facts are right, and do not belong together as the rules take it.
    NO_LINK,
    OTHER
}
