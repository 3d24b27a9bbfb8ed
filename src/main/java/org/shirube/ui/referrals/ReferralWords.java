package org.shirube.ui.referrals;

import org.shirube.casework.AccountId;
import org.shirube.casework.CaseReferral;
import org.shirube.casework.ReferralConsent;
import org.shirube.casework.ReferralDeed;
import org.shirube.casework.ReferralState;
import org.shirube.casework.ReferralStep;
import org.shirube.text.Texts;
import org.shirube.ui.kit.Pill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a referral and its steps say. `names` are those of the accounts.
record ReferralWords(Texts texts, Map<AccountId, String> names) {

    /// Where it stands, whether the person said yes, and until when an answer is due.
    List<Pill> chips(CaseReferral referral, LocalDate today) {
        List<Pill> chips = new ArrayList<>();
        chips.add(new Pill(texts.of("referrals.state", referral.state()), tone(referral.state())));
        chips.add(consent(referral));
        referral.due()
                .map(day ->
                        referral.isOverdue(today)
                                ? new Pill(
                                        texts.get("referrals.overdue", texts.date(day)),
                                        Pill.Tone.WARNING)
                                : new Pill(texts.get("referrals.due-on", texts.date(day))))
                .ifPresent(chips::add);
        return chips;
    }

    private Pill consent(CaseReferral referral) {
        return referral.asked()
                .map(asked ->
                        new Pill(
                                texts.of("referrals.consent.told", asked.answer()),
                                asked.answer() == ReferralConsent.YES
                                        ? Pill.Tone.DONE
                                        : Pill.Tone.WARNING))
                .orElseGet(() -> new Pill(texts.get("referrals.consent.none")));
    }

    private static Pill.Tone tone(ReferralState state) {
        return switch (state) {
            case ACCEPTED -> Pill.Tone.DONE;
            case SENT -> Pill.Tone.ACCENT;
            case REFUSED -> Pill.Tone.WARNING;
            case PREPARED, CLOSED, WITHDRAWN -> Pill.Tone.PLAIN;
        };
    }

    /// The day and what was done.
    String done(ReferralStep step) {
        return texts.get("referrals.step", texts.date(step.on()), deed(step.deed()));
    }

    private String deed(ReferralDeed deed) {
        return switch (deed) {
            case ReferralDeed.Prepared _ -> texts.get("referrals.done.prepared");
            case ReferralDeed.Asked asked -> asked(asked);
            case ReferralDeed.Sent(var due, var _, var _) ->
                    due.map(day -> texts.get("referrals.done.sent-due", texts.date(day)))
                            .orElseGet(() -> texts.get("referrals.done.sent"));
            case ReferralDeed.Accepted _ -> texts.get("referrals.done.accepted");
            case ReferralDeed.Refused _ -> texts.get("referrals.done.refused");
            case ReferralDeed.Handed(var what, var _, var _) ->
                    what.isEmpty()
                            ? texts.get("referrals.done.told")
                            : texts.get(
                                    "referrals.done.handed",
                                    String.join(texts.get("referrals.and"), what));
            case ReferralDeed.Closed _ -> texts.get("referrals.done.closed");
            case ReferralDeed.Withdrawn _ -> texts.get("referrals.done.withdrawn");
        };
    }

    private String asked(ReferralDeed.Asked asked) {
        String answer = texts.of("referrals.done.asked", asked.answer());
        String how =
                asked.way()
                        .map(way ->
                                texts.get(
                                        "referrals.done.how",
                                        answer,
                                        texts.of("referrals.done.way", way)))
                        .orElse(answer);
        return asked.askedBy().isEmpty()
                ? how
                : texts.get("referrals.done.asked-by", how, asked.askedBy());
    }

    /// What was written to it, and why nobody waited for a yes.
    List<String> more(ReferralStep step) {
        List<String> more = new ArrayList<>();
        if (!step.deed().reason().isEmpty()) {
            more.add(texts.get("referrals.without", step.deed().reason()));
        }
        if (!step.deed().words().isEmpty()) {
            more.add(
                    step.deed() instanceof ReferralDeed.Asked
                            ? texts.get("referrals.may-pass", step.deed().words())
                            : step.deed().words());
        }
        return more;
    }

    String written(ReferralStep step) {
        String by = texts.get("notes.by", name(step.by()), texts.dateTime(step.at()));
        return step.takenBack()
                .map(at -> texts.get("referrals.taken-back-at", by, texts.dateTime(at)))
                .orElse(by);
    }

    private String name(AccountId account) {
        return Optional.ofNullable(names.get(account)).orElseGet(() -> texts.get("audit.nobody"));
    }
}
