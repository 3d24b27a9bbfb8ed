package org.shirube.scoring;

import org.shirube.questionnaire.Catalogue;
import org.shirube.scoring.ReferralRule.Case;
import org.shirube.scoring.ReferralRule.Suggest;
import org.shirube.screening.Profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the institutions that suit what was told, the most urgent first and otherwise in the order
/// of the file. Made ready once, because it runs after each answer.
final class Referrals {

    private record ReadyCase(Case one, ReadyCircumstance told) {}

    private record ReadyRule(
            ReferralRule rule, List<ReadyCase> any, List<ReadyCase> not, List<ReadyCase> first) {}

    private final int catalogued;
    private final List<ReadyRule> rules;

    Referrals(ReferralRules rules, Catalogue catalogue) {
        catalogued = catalogue.size();
        this.rules =
                rules.rules().stream()
                        .filter(ReferralRule::isOffered)
                        .map(rule ->
                                new ReadyRule(
                                        rule,
                                        ready(rule.any()),
                                        ready(rule.not()),
                                        ready(rule.first())))
                        .toList();
    }

    private List<ReadyCase> ready(List<Case> cases) {
        return cases.stream()
                .map(one -> new ReadyCase(one, ReadyCircumstance.of(one.told(), catalogued)))
                .toList();
    }

    List<Referral> of(Circumstances told, Conclusion conclusion, List<Danger> dangers) {
        Look look = new Look(told, conclusion, dangers);
        List<Referral> found = new ArrayList<>();
        for (ReadyRule rule : rules) {
            look.check(rule).ifPresent(found::add);
        }
        found.sort(Comparator.comparingInt(Referrals::rank));
        return List.copyOf(found);
    }

    /// No hurry comes after all levels, and last of all who takes only recognised people.
    private static int rank(Referral referral) {
        if (referral.level().isEmpty()) {
            return referral.afterRecognition() ? 4 : 3;
        }
        return switch (referral.level().get()) {
            case RED -> 0;
            case ORANGE -> 1;
            case YELLOW -> 2;
        };
    }

    /// One look at one screening.
    private final class Look {

        private final Circumstances told;
        private final Conclusion conclusion;
        private final List<Danger> dangers;
        private final Profile profile;

        Look(Circumstances told, Conclusion conclusion, List<Danger> dangers) {
            this.told = told;
            this.conclusion = conclusion;
            this.dangers = dangers;
            this.profile = told.screening().profile();
        }

        Optional<Referral> check(ReadyRule ready) {
            Reasons reasons = new Reasons(told, dangers);
            FactSet facts = new FactSet(catalogued);
            for (ReadyCase one : ready.any()) {
                if (holds(one)) {
                    reasons.add(one.one());
                    facts.addAll(one.told().facts());
                }
            }
            if (reasons.isEmpty() || anyHolds(ready.not())) {
                return Optional.empty();
            }
            ReferralRule rule = ready.rule();
            return Optional.of(
                    new Referral(
                            rule.id(),
                            reasons.why(List.copyOf(told.present(facts))),
                            reasons.level(),
                            rule.consent(),
                            rule.caution(),
                            anyHolds(ready.first()),
                            rule.suggest() == Suggest.AFTER_RECOGNITION,
                            rule.contacts()));
        }

        private boolean anyHolds(List<ReadyCase> cases) {
            for (ReadyCase one : cases) {
                if (holds(one)) {
                    return true;
                }
            }
            return false;
        }

        private boolean holds(ReadyCase ready) {
            Case one = ready.one();
            return one.who().includes(profile.scheme(), profile.sex())
                    && one.result().includes(conclusion)
                    && told.holds(ready.told())
                    && (!one.result().namesDanger() || shows(one));
        }

        private boolean shows(Case one) {
            for (Danger danger : dangers) {
                if (one.result().names(danger)) {
                    return true;
                }
            }
            return false;
        }
    }
}
