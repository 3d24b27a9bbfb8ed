package org.shirube.casework;

/// What an entry of the audit log says was done. Closed: a new use case brings a word of its own.
public enum AuditAction {
    /// An account's public key, in the entry's detail: from here on it signs what the account does.
    KEY_INTRODUCED,
    SIGNED_IN,
    SIGNED_OUT,
    /// How often somebody tried in vain since the program began, in the detail. Nobody knows who.
    SIGN_IN_FAILED,
    CASES_LISTED,
    CASE_VIEWED,
    SCREENING_VIEWED,
    DANGERS_VIEWED,
    CASE_BEGUN,
    /// A further screening of the same person.
    SCREENING_BEGUN,
    ANSWERED,
    ANSWER_REMOVED,
    PROFILE_CHANGED,
    /// Topics were added by hand or taken away, or the short form was chosen or left.
    EXTENT_CHANGED,
    SUBMITTED,
    /// What whoever screened thinks of it themselves. Never what it says.
    VIEW_STATED,
    /// What needs somebody today, with labels of cases.
    AGENDA_VIEWED,
    REVIEWS_LISTED,
    REVIEW_VIEWED,
    /// The SHA-256 of the frozen assessment, in the detail.
    AGREED,
    /// The same, with another conclusion than the tool's.
    OVERRIDDEN,
    /// So many questions, in the detail, went back with the screening.
    SENT_BACK,
    SECOND_OPINION_ASKED,
    /// The institution's id, in the detail.
    REFERRAL_DECIDED,
    RATED,
    REVIEW_REOPENED,
    /// Why a question that was sent back stays without an answer. Never what it says.
    TASK_EXPLAINED,
    AGREEMENT_VIEWED,
    DANGER_RECORDED,
    /// To an account, as one who works on it.
    CASE_ASSIGNED,
    CASE_UNASSIGNED,
    /// An account, as one of those who alone can open it from now on.
    CASE_SEALED_FOR,
    CASE_UNSEALED,
    /// The note or the attachment, in the detail, here and in the words that follow.
    NOTE_WRITTEN,
    NOTE_CHANGED,
    NOTE_ARCHIVED,
    NOTE_BROUGHT_BACK,
    /// Which one, in the detail. Never what it says.
    FOLLOW_UP_ADDED,
    FOLLOW_UP_DONE,
    FOLLOW_UP_UNDONE,
    ATTACHED,
    CAPTION_CHANGED,
    ATTACHMENT_VIEWED,
    /// Written outside the store, to a place that somebody named.
    ATTACHMENT_EXPORTED,
    ATTACHMENT_ARCHIVED,
    ATTACHMENT_BROUGHT_BACK,
    /// The referral, in the detail, here and in the words that follow.
    REFERRAL_PREPARED,
    /// What the person said about this recipient is never told here.
    REFERRAL_CONSENT_ASKED,
    REFERRAL_SENT,
    /// Because the law or a danger to life lets it be. Never the reason.
    REFERRAL_SENT_WITHOUT_CONSENT,
    REFERRAL_ACCEPTED,
    REFERRAL_REFUSED,
    HANDED_OVER,
    HANDED_OVER_WITHOUT_CONSENT,
    REFERRAL_CLOSED,
    REFERRAL_WITHDRAWN,
    REFERRAL_STEP_TAKEN_BACK,
    REFERRALS_LISTED,
    /// A report of the case was drawn to be looked at.
    REPORT_VIEWED,
    /// A report of the case was written outside the store.
    REPORT_EXPORTED,
    /// The same, with conclusion, strengths and lenses, which a supervisor added. Never the reason.
    REPORT_EXPORTED_WITH_CONCLUSION,
    CASE_ARCHIVED,
    CASE_BROUGHT_BACK,
    /// The other case, in the detail; so for each of the two.
    CASES_MERGED,
    CASES_UNMERGED,
    CASE_CLOSED,
    CASE_REOPENED,
    /// For good; the reason, in the detail.
    CASE_ERASED,
    ORGANISATIONS_LISTED,
    /// Which organisation, in the detail, as in all of these.
    ORGANISATION_VIEWED,
    ORGANISATION_ADDED,
    ORGANISATION_CHANGED,
    ORGANISATION_REMOVED,
    ORGANISATION_PUT_BACK,
    /// Which one, and into which.
    ORGANISATIONS_MERGED,
    ORGANISATIONS_PARTED,
    ORGANISATION_LINKED,
    ORGANISATION_LINK_CHANGED,
    ORGANISATION_UNLINKED,
    ORGANISATION_LINKED_AGAIN,
    /// The store was given a new file under a new key.
    FILE_RENEWED,
    DEFINITIONS_KEPT,
    /// Every screening was gone through and scored again; nothing was changed.
    SCORED_AGAIN,
    ACCOUNT_ADDED,
    ACCOUNT_DISABLED,
    /// A new passphrase and a new key, by an administrator or with the recovery sheets.
    ACCOUNT_RESET,
    ROLES_CHANGED,
    PASSPHRASE_CHANGED,
    /// So many sheets of which so many are needed, in the detail: from here on they open the store.
    SHEETS_PRINTED,
    SHEETS_REHEARSED,
    /// The store was opened with its recovery sheets.
    SHEETS_USED,
    /// The name of the setting, in the detail.
    SETTING_CHANGED,
    /// The window locked, and what was half written is kept. Never what it says.
    DRAFT_KEPT,
    /// The window was hidden or paused while somebody was signed in.
    HIDDEN,
    /// Somebody came back to a hidden window with the passphrase.
    RETURNED,
    /// The number of the backup, what became of its second copy, and the end of the log that is
    /// noted on it, in the detail.
    BACKED_UP,
    /// Why no backup was made, in the detail.
    BACKUP_FAILED,
    /// Backups that still hold what was erased are taken away: how many in each place, up to which
    /// number, in the detail. Written before they are.
    BACKUPS_REMOVED,
    /// What was found, in the detail.
    SELF_CHECKED,
    /// When the store was opened, it was a backup that had been put in its place: which one, and
    /// where the log ended that was there before, in the detail.
    RESTORED,
    LOG_VIEWED,
    LOG_CHECKED,
    /// When the store was opened, the log did not hold the newest entry that was noted outside.
    END_LOST,
    /// When the store was opened, nothing was noted outside.
    END_UNKNOWN,
    /// A word that this version does not know. Never written.
    UNKNOWN
}
