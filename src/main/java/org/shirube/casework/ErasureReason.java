package org.shirube.casework;

/// Why a case is erased.
public enum ErasureReason {
    /// It is no longer needed (APPI art. 22).
    NO_LONGER_NEEDED,
    /// The person asked for it (APPI art. 35).
    PERSON_ASKED,
    /// It was begun by mistake, or to try the program.
    MISTAKE
}
