package org.shirube.casework;

import org.shirube.questionnaire.QuestionId;

import java.util.Optional;

/// What was done, and to what: a case, a screening, a question of it, an account. Never what was
/// said: `detail` is a key, a number, or the end of the log, and empty otherwise.
public record AuditDeed(
        AuditAction action,
        Optional<CaseId> caseId,
        Optional<ScreeningId> screening,
        Optional<QuestionId> question,
        Optional<AccountId> account,
        String detail) {

    public static AuditDeed of(AuditAction action) {
        return of(action, "");
    }

    public static AuditDeed of(AuditAction action, String detail) {
        return new AuditDeed(
                action,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                detail);
    }

    /// An account's public key, in Base64 as X.509 has it.
    public static AuditDeed introducing(AccountId account, String publicKey) {
        return new AuditDeed(
                AuditAction.KEY_INTRODUCED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(account),
                publicKey);
    }

    /// That the log no longer holds an entry which was its newest.
    public static AuditDeed lost(AuditHead end) {
        return of(AuditAction.END_LOST, end.sequence() + " " + end.hash());
    }

    public AuditDeed detailed(String more) {
        return new AuditDeed(action, caseId, screening, question, account, more);
    }

    public AuditDeed on(CaseId id) {
        return new AuditDeed(action, Optional.of(id), screening, question, account, detail);
    }

    public AuditDeed on(CaseId ofCase, ScreeningId id) {
        return new AuditDeed(
                action, Optional.of(ofCase), Optional.of(id), question, account, detail);
    }

    public AuditDeed to(AccountId id) {
        return new AuditDeed(action, caseId, screening, question, Optional.of(id), detail);
    }

    public AuditDeed about(QuestionId id) {
        return new AuditDeed(action, caseId, screening, Optional.of(id), account, detail);
    }

    /// For what is not to say even that.
    public AuditDeed withoutQuestion() {
        return new AuditDeed(action, caseId, screening, Optional.empty(), account, detail);
    }
}
