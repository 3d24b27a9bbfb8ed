package org.shirube.casework;

/// Something that somebody does with cases, and may or may not be allowed to do.
public enum Operation {
    LIST_CASES,
    OPEN_CASE,
    SCREEN,
    SUBMIT_FOR_REVIEW,
    RECORD_DANGER,
    RESCORE,
    READ_AUDIT,
    CHANGE_SETTINGS,
    BACK_UP,
    SELF_CHECK,
    /// Before anybody is signed in: by the roles in the backup itself.
    RESTORE
}
