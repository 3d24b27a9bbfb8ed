package org.shirube.scoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// When an institution suits: one case of `any` is enough, none of `not` may hold. Legal advice
/// comes before it where one case of `first` holds.
public record ReferralRule(
        String id,
        Suggest suggest,
        Consent consent,
        boolean caution,
        List<Case> any,
        List<Case> not,
        List<Case> first,
        List<Contact> contacts) {

    /// After recognition: it takes only people whom the authorities have recognised. Never: it is
    /// kept in the file with the reason, so that nobody adds it again.
    public enum Suggest {
        WHEN_IT_SUITS,
        AFTER_RECOGNITION,
        NEVER
    }

    /// Whose leave it takes to make contact. Law: notifying is a duty.
    public enum Consent {
        NEEDED,
        NOT_WHEN_LIFE_AT_RISK,
        LAW
    }

    /// Everything named here must hold; what is empty stands for "whatever". The level says how
    /// soon, also where no danger is named.
    public record Case(Circumstance told, Who who, Result result, Optional<Danger.Level> level) {}

    /// Schemes and sexes, with [#UNKNOWN] for what nobody said.
    public record Who(Set<String> schemes, Set<String> sexes) {

        static final String UNKNOWN = "unknown";

        boolean includes(String scheme, String sex) {
            return (schemes.isEmpty() || schemes.contains(scheme.isEmpty() ? UNKNOWN : scheme))
                    && (sexes.isEmpty() || sexes.contains(sex.isEmpty() ? UNKNOWN : sex));
        }
    }

    /// What the assessment came to: conclusions, levels of danger, and dangers by their trigger.
    public record Result(
            Set<Conclusion> conclusions, Set<Danger.Level> levels, Set<String> dangers) {

        boolean includes(Conclusion conclusion) {
            return conclusions.isEmpty() || conclusions.contains(conclusion);
        }

        boolean namesDanger() {
            return !levels.isEmpty() || !dangers.isEmpty();
        }

        boolean names(Danger danger) {
            return levels.contains(danger.level()) || dangers.contains(danger.trigger());
        }
    }

    boolean isOffered() {
        return suggest != Suggest.NEVER;
    }
}
