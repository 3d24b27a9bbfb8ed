package org.shirube.text;

import static java.util.Map.entry;

import org.shirube.casework.Adding;
import org.shirube.casework.AuditAction;
import org.shirube.casework.AuditFault;
import org.shirube.casework.Backup;
import org.shirube.casework.BackupTrouble;
import org.shirube.casework.Barrier;
import org.shirube.casework.CaseOrder;
import org.shirube.casework.CaseSummary;
import org.shirube.casework.ErasureReason;
import org.shirube.casework.Facet;
import org.shirube.casework.FileKind;
import org.shirube.casework.HistoryKind;
import org.shirube.casework.NextStep;
import org.shirube.casework.OrganisationKind;
import org.shirube.casework.OrganisationQuery;
import org.shirube.casework.OverrideReason;
import org.shirube.casework.Preview;
import org.shirube.casework.QueueFilter;
import org.shirube.casework.ReferralBarrier;
import org.shirube.casework.ReferralConsent;
import org.shirube.casework.ReferralState;
import org.shirube.casework.ReportChoice;
import org.shirube.casework.RestoreTrouble;
import org.shirube.casework.Role;
import org.shirube.casework.Saving;
import org.shirube.questionnaire.Minority;
import org.shirube.questionnaire.NonAnswer;
import org.shirube.questionnaire.Phase;
import org.shirube.scoring.Conclusion;
import org.shirube.scoring.Danger;
import org.shirube.scoring.Panel;
import org.shirube.scoring.ReferralRule;
import org.shirube.scoring.Status;
import org.shirube.scoring.Truth;
import org.shirube.screening.Basis;
import org.shirube.screening.Profile;
import org.shirube.ui.accounts.Trouble;
import org.shirube.ui.kit.PassphraseStrength;
import org.shirube.ui.recovery.Told;
import org.shirube.ui.signin.Obstacle;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The families of texts, of which the source asks for one word at a time. A new
/// `texts.of("family", …)` has its line here.
final class TextFamilies {

    private static final Set<String> KINDS =
            Set.of("agree", "ask", "override", "second", "refer", "rate", "reopen");

    private static final Set<String> STEPS_OF_REFERRALS =
            Set.of("ask", "send", "accept", "refuse", "hand", "close", "withdraw");

    private static final Map<String, Set<String>> WORDS =
            Map.ofEntries(
                    entry("accounts.trouble", words(Trouble.values())),
                    entry("answer", and(words(NonAnswer.values()), "yes", "no")),
                    entry("assessment.article", AssessmentWords.ARTICLES),
                    entry("assessment.basis", words(Basis.values())),
                    entry("assessment.conclusion", words(Conclusion.values())),
                    entry("assessment.danger", words(Danger.Level.values())),
                    entry("assessment.help.child", Set.of("yes", "possible")),
                    entry("assessment.help.consent", words(ReferralRule.Consent.values())),
                    entry("assessment.law", AssessmentWords.LAWS),
                    entry("assessment.lens.holds", words(Truth.values())),
                    entry("assessment.lens.sees", words(Panel.Sees.values())),
                    entry("assessment.lens.sure", words(Panel.Sure.values())),
                    entry("assessment.letter", words(org.shirube.scoring.Strength.values())),
                    entry("assessment.missing.act", Set.of("open", "none")),
                    entry("assessment.missing.means", Set.of("open", "none")),
                    entry("assessment.missing.purpose", Set.of("open", "none", "some")),
                    entry("assessment.now", AssessmentWords.STEPS),
                    entry("assessment.phase", words(Phase.values())),
                    entry("assessment.status", words(Status.values())),
                    entry("assessment.strength", words(org.shirube.scoring.Strength.values())),
                    entry("assessment.trouble", words(Saving.Reason.values())),
                    entry("attachments.kind", words(FileKind.values())),
                    entry("attachments.refused", words(Adding.Why.values())),
                    entry("audit.action", words(AuditAction.values())),
                    entry("audit.compare.wrong", Set.of("not-readable", "no-backup")),
                    entry("audit.fault", words(AuditFault.Kind.values())),
                    entry("backup.place", words(Backup.Place.values())),
                    entry("backup.trouble", words(BackupTrouble.values())),
                    entry("casefile.next", words(NextStep.values())),
                    entry("casefile.trouble", words(Saving.Reason.values())),
                    entry("casefile.why", words(NextStep.values())),
                    entry("cases.conclusion", words(Conclusion.values())),
                    entry("cases.danger", words(Danger.Level.values())),
                    entry("cases.progress", words(CaseSummary.Progress.values())),
                    entry("cases.facet", words(Facet.values())),
                    entry("cases.sort", words(CaseOrder.By.values())),
                    entry("cases.under-18", words(Minority.values())),
                    entry("comparison.kind", Set.of("changed", "only-before", "only-after")),
                    entry("history.kind", words(HistoryKind.values())),
                    entry("language", words(Language.values())),
                    entry("making.told", words(Told.values())),
                    entry("review.barrier", words(Barrier.values())),
                    entry("review.child", Set.of("yes", "possible")),
                    entry("review.decided", KINDS),
                    entry("review.filter", words(QueueFilter.values())),
                    entry("review.hint", Set.of("agree", "reopen")),
                    entry("review.kind", KINDS),
                    entry("review.not-saved", words(Saving.Reason.values())),
                    entry("review.reason", words(OverrideReason.values())),
                    entry(
                            "review.sending",
                            Set.of("agree", "override", "second", "refer", "rate", "reopen")),
                    entry("retention.reason", words(ErasureReason.values())),
                    entry("retention.refused", words(Saving.Reason.values())),
                    entry("office.trouble", words(Saving.Reason.values())),
                    entry("organisations.kind", words(OrganisationKind.values())),
                    entry("organisations.order", words(OrganisationQuery.Order.values())),
                    entry("organisations.trouble", words(Saving.Reason.values())),
                    entry("office.lock.trouble", words(Saving.Reason.values())),
                    entry("person.age", Set.of("years", "band", "not-known")),
                    entry("person.sex", Profile.SEXES),
                    entry("referrals.barrier", words(ReferralBarrier.values())),
                    entry("referrals.consent", words(ReferralConsent.values())),
                    entry("referrals.consent.told", words(ReferralConsent.values())),
                    entry("referrals.do", STEPS_OF_REFERRALS),
                    entry("referrals.done.asked", words(ReferralConsent.values())),
                    entry("referrals.done.way", words(ReferralConsent.Way.values())),
                    entry("referrals.excepted", words(ReferralRule.Consent.values())),
                    entry("referrals.state", words(ReferralState.values())),
                    entry("referrals.way", words(ReferralConsent.Way.values())),
                    entry("referrals.words", STEPS_OF_REFERRALS),
                    entry("report.choice", words(ReportChoice.values())),
                    entry("restore.age", words(Preview.Age.values())),
                    entry("restore.remedy", words(RestoreTrouble.values())),
                    entry("restore.trouble", words(RestoreTrouble.values())),
                    entry("role", words(Role.values())),
                    entry("role.may", words(Role.values())),
                    entry("scheme", Set.copyOf(Profile.SCHEMES)),
                    entry("shell.locked", words(Saving.Reason.values())),
                    entry("signin.obstacle", words(Obstacle.values())),
                    entry("signin.remedy", words(Obstacle.values())),
                    entry("strength.advice", words(PassphraseStrength.Advice.values())),
                    entry("strength.level", words(PassphraseStrength.Level.values())),
                    entry("wizard.basis", words(Basis.values())),
                    entry("wizard.danger", words(Danger.Level.values())),
                    entry(
                            "wizard.showable",
                            Set.of("yes", "draft", "incomplete", "for-the-caseworker")),
                    entry("wizard.phase", words(Phase.values())),
                    entry(
                            "wizard.state",
                            Set.of("not-started", "in-progress", "complete", "needs-attention")),
                    entry(
                            "wizard.unit",
                            Set.of("days-a-month", "hours-a-day", "hours-a-month", "people")),
                    entry("wizard.unsaved", words(Saving.Reason.values())));

    private TextFamilies() {}

    static boolean isListed(String family) {
        return WORDS.containsKey(family);
    }

    /// Whether the key belongs to one of these families.
    static boolean isWordOf(Set<String> families, String key) {
        return families.stream().flatMap(TextFamilies::keys).anyMatch(key::equals);
    }

    static Stream<String> keys(String family) {
        return WORDS.getOrDefault(family, Set.of()).stream().map(word -> family + "." + word);
    }

    private static Set<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toSet());
    }

    private static Set<String> and(Set<String> words, String... more) {
        var all = new TreeSet<>(words);
        all.addAll(Set.of(more));
        return all;
    }
}
