package org.shirube.scoring;

import org.shirube.questionnaire.IndicatorCode;
import org.shirube.questionnaire.Minority;
import org.shirube.questionnaire.PartialDate;
import org.shirube.questionnaire.QuestionId;
import org.shirube.scoring.ReferralRule.Consent;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// An institution that suits what was told; never a condition of help, and nothing that happens by
/// itself. The level says how soon; empty: no hurry.
public record Referral(
        String id,
        Why why,
        Optional<Danger.Level> level,
        Consent consent,
        boolean caution,
        boolean legalAdviceFirst,
        boolean afterRecognition,
        List<Contact> contacts) {

    /// What speaks for it: facts, answers, dangers by their trigger, age and scheme where they
    /// count, and whether the conclusion does.
    public record Why(
            List<IndicatorCode> indicators,
            List<QuestionId> questions,
            List<String> dangers,
            Optional<Minority> child,
            Optional<String> scheme,
            boolean conclusion) {}

    /// The oldest day on which a contact was checked; empty where one of them never was, or there
    /// is none.
    public Optional<PartialDate> lastChecked() {
        return contacts.stream().allMatch(contact -> contact.lastChecked().isPresent())
                ? contacts.stream()
                        .flatMap(contact -> contact.lastChecked().stream())
                        .min(Comparator.comparing(PartialDate::earliest))
                : Optional.empty();
    }
}
