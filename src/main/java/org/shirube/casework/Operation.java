package org.shirube.casework;

/// Something that somebody does, and may or may not be allowed to do: see [Permissions].
public enum Operation {
    LIST_CASES,
    OPEN_CASE,
    SCREEN,
    SUBMIT_FOR_REVIEW,
    RECORD_DANGER,
    RESCORE,
    READ_AUDIT,
    CHANGE_SETTINGS,
    MANAGE_ACCOUNTS,
    PRINT_SHEETS,
    REHEARSE_SHEETS,
    CHANGE_OWN_PASSPHRASE
}
