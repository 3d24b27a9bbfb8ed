package org.shirube.casework;

/// Something that somebody does, and may or may not be allowed to do: see [Permissions].
public enum Operation {
    LIST_CASES,
    OPEN_CASE,
    SCREEN,
    SUBMIT_FOR_REVIEW,
    /// To say what one thinks oneself of a screening that one did.
    STATE_OWN_VIEW,
    RECORD_DANGER,
    /// To say who works on a case.
    ASSIGN_CASE,
    /// To say who alone can open a case.
    SEAL_CASE,
    /// To see what needs one today, as far as one may see each part of it.
    SEE_AGENDA,
    LIST_REVIEWS,
    REVIEW,
    SECOND_OPINION,
    REOPEN_REVIEW,
    CLOSE_CASE,
    ERASE_CASE,
    SEE_ORGANISATIONS,
    LINK_ORGANISATION,
    MERGE_ORGANISATIONS,
    NOTE_CASE,
    /// To say what is to be done in a case, and that it is done.
    FOLLOW_UP,
    ATTACH,
    /// To make contact with somebody who can help, and to write down what came of it.
    REFER,
    /// To write a report of a case outside the store.
    REPORT_CASE,
    /// To add conclusion, strengths and lenses to such a report.
    REPORT_CONCLUSION,
    ARCHIVE_CASE,
    MERGE_CASES,
    RESCORE,
    READ_AUDIT,
    CHANGE_SETTINGS,
    MANAGE_ACCOUNTS,
    PRINT_SHEETS,
    REHEARSE_SHEETS,
    CHANGE_OWN_PASSPHRASE,
    /// To keep what one is writing, and to hide the window and come back.
    KEEP_DRAFT,
    BACK_UP,
    SELF_CHECK,
    /// Before anybody is signed in: by the roles in the backup itself.
    RESTORE
}
