package org.shirube.casework;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What kind of thing happened to a case, as its history sorts it.
public enum HistoryKind {
    SCREENING,
    DANGER,
    NOTE,
    ATTACHMENT,
    REFERRAL,
    REVIEW,
    ORGANISATION,
    /// To the file as a whole.
    FILE;

    private static final Map<HistoryKind, Set<AuditAction>> ACTIONS =
            Map.of(
                    SCREENING,
                    EnumSet.of(
                            AuditAction.CASE_BEGUN,
                            AuditAction.SCREENING_BEGUN,
                            AuditAction.ANSWERED,
                            AuditAction.ANSWER_REMOVED,
                            AuditAction.PROFILE_CHANGED,
                            AuditAction.EXTENT_CHANGED,
                            AuditAction.SUBMITTED),
                    DANGER,
                    EnumSet.of(AuditAction.DANGER_RECORDED),
                    NOTE,
                    EnumSet.of(
                            AuditAction.NOTE_WRITTEN,
                            AuditAction.NOTE_CHANGED,
                            AuditAction.NOTE_ARCHIVED,
                            AuditAction.NOTE_BROUGHT_BACK),
                    ATTACHMENT,
                    EnumSet.of(
                            AuditAction.ATTACHED,
                            AuditAction.CAPTION_CHANGED,
                            AuditAction.ATTACHMENT_EXPORTED,
                            AuditAction.ATTACHMENT_ARCHIVED,
                            AuditAction.ATTACHMENT_BROUGHT_BACK),
                    REFERRAL,
                    EnumSet.of(
                            AuditAction.REFERRAL_PREPARED,
                            AuditAction.REFERRAL_CONSENT_ASKED,
                            AuditAction.REFERRAL_SENT,
                            AuditAction.REFERRAL_SENT_WITHOUT_CONSENT,
                            AuditAction.REFERRAL_ACCEPTED,
                            AuditAction.REFERRAL_REFUSED,
                            AuditAction.HANDED_OVER,
                            AuditAction.HANDED_OVER_WITHOUT_CONSENT,
                            AuditAction.REFERRAL_CLOSED,
                            AuditAction.REFERRAL_WITHDRAWN,
                            AuditAction.REFERRAL_STEP_TAKEN_BACK,
                            AuditAction.REPORT_EXPORTED,
                            AuditAction.REPORT_EXPORTED_WITH_CONCLUSION),
                    REVIEW,
                    EnumSet.of(
                            AuditAction.VIEW_STATED,
                            AuditAction.AGREED,
                            AuditAction.OVERRIDDEN,
                            AuditAction.SENT_BACK,
                            AuditAction.SECOND_OPINION_ASKED,
                            AuditAction.REFERRAL_DECIDED,
                            AuditAction.RATED,
                            AuditAction.REVIEW_REOPENED,
                            AuditAction.TASK_EXPLAINED),
                    ORGANISATION,
                    EnumSet.of(
                            AuditAction.ORGANISATION_LINKED,
                            AuditAction.ORGANISATION_LINK_CHANGED,
                            AuditAction.ORGANISATION_UNLINKED,
                            AuditAction.ORGANISATION_LINKED_AGAIN),
                    FILE,
                    EnumSet.of(
                            AuditAction.CASE_ASSIGNED,
                            AuditAction.CASE_UNASSIGNED,
                            AuditAction.CASE_SEALED_FOR,
                            AuditAction.CASE_UNSEALED,
                            AuditAction.CASE_CLOSED,
                            AuditAction.CASE_REOPENED,
                            AuditAction.CASE_ARCHIVED,
                            AuditAction.CASE_BROUGHT_BACK,
                            AuditAction.FOLLOW_UP_ADDED,
                            AuditAction.FOLLOW_UP_DONE,
                            AuditAction.FOLLOW_UP_UNDONE,
                            AuditAction.CASES_MERGED,
                            AuditAction.CASES_UNMERGED));

    private static final Set<AuditAction> TOGETHER =
            EnumSet.of(
                    AuditAction.ANSWERED,
                    AuditAction.ANSWER_REMOVED,
                    AuditAction.PROFILE_CHANGED,
                    AuditAction.EXTENT_CHANGED,
                    AuditAction.CAPTION_CHANGED,
                    AuditAction.NOTE_CHANGED);

    /// What belongs to a case's history. Who looked at it, and how fast somebody answered, does
    /// not: that is for the audit log.
    public static Optional<HistoryKind> of(AuditAction action) {
        return Stream.of(values()).filter(kind -> kind.holds(action)).findFirst();
    }

    private boolean holds(AuditAction action) {
        return ACTIONS.getOrDefault(this, Set.of()).contains(action);
    }

    /// Whether it is told together with its like of the same day: how many answers, not which when.
    public static boolean isTogether(AuditAction action) {
        return TOGETHER.contains(action);
    }

    /// The words of the log that are of one of these kinds.
    public static Set<AuditAction> actions(Set<HistoryKind> kinds) {
        return Stream.of(AuditAction.values())
                .filter(action -> of(action).filter(kinds::contains).isPresent())
                .collect(Collectors.toSet());
    }
}
