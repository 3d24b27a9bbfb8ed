package org.shirube.scoring;

import org.shirube.questionnaire.IndicatorCode;
import org.shirube.questionnaire.Minority;
import org.shirube.questionnaire.QuestionId;
import org.shirube.scoring.ReferralRule.Case;
import org.shirube.scoring.ReferralRule.Suggest;
import org.shirube.screening.Profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Finds the institutions that suit what was told, the most urgent first and otherwise in the order
/// of the file.
final class Referrals {

    private static final Comparator<Referral> BY_URGENCY =
            Comparator.comparingInt(referral ->
                    referral.level()
                            .map(Danger.Level::ordinal)
                            .orElse(referral.afterRecognition() ? 4 : 3));

    private final Circumstances told;
    private final Conclusion conclusion;
    private final List<Danger> dangers;

    private Referrals(Circumstances told, Conclusion conclusion, List<Danger> dangers) {
        this.told = told;
        this.conclusion = conclusion;
        this.dangers = dangers;
    }

    static List<Referral> of(
            ReferralRules rules, Circumstances told, Conclusion conclusion, List<Danger> dangers) {
        Referrals referrals = new Referrals(told, conclusion, dangers);
        List<Referral> found = new ArrayList<>();
        for (ReferralRule rule : rules.rules()) {
            if (rule.isOffered()) {
                referrals.check(rule).ifPresent(found::add);
            }
        }
        found.sort(BY_URGENCY);
        return List.copyOf(found);
    }

    private Optional<Referral> check(ReferralRule rule) {
        Reasons reasons = new Reasons();
        for (Case one : rule.any()) {
            if (holds(one)) {
                reasons.add(one);
            }
        }
        if (!reasons.any || anyHolds(rule.not())) {
            return Optional.empty();
        }
        return Optional.of(
                new Referral(
                        rule.id(),
                        reasons.why(),
                        reasons.level,
                        rule.consent(),
                        rule.caution(),
                        anyHolds(rule.first()),
                        rule.suggest() == Suggest.AFTER_RECOGNITION,
                        rule.contacts()));
    }

    private boolean anyHolds(List<Case> cases) {
        for (Case one : cases) {
            if (holds(one)) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(Case one) {
        Profile profile = told.screening().profile();
        boolean concluded =
                one.result().conclusions().isEmpty()
                        || one.result().conclusions().contains(conclusion);
        return concluded
                && one.who().includes(profile.scheme(), profile.sex())
                && told.holds(one.told())
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

    /// What speaks for one institution, gathered from every case that holds.
    private final class Reasons {

        private final TreeSet<IndicatorCode> indicators = new TreeSet<>();
        private final TreeSet<QuestionId> questions = new TreeSet<>();
        private final List<String> triggers = new ArrayList<>();
        private Optional<Minority> child = Optional.empty();
        private Optional<String> scheme = Optional.empty();
        private Optional<Danger.Level> level = Optional.empty();
        private boolean concluded;
        private boolean any;

        void add(Case one) {
            any = true;
            concluded |= !one.result().conclusions().isEmpty();
            told.eachPresent(one.told(), indicators::add);
            one.told()
                    .said()
                    .map(Said::question)
                    .filter(question -> told.screening().answers().value(question).isPresent())
                    .ifPresent(questions::add);
            if (!one.who().schemes().isEmpty()) {
                scheme = Optional.of(told.screening().profile().scheme());
            }
            if (!one.told().minorities().isEmpty()) {
                child = Optional.of(told.screening().profile().minority());
            }
            one.level().ifPresent(this::atLeast);
            dangers.stream().filter(one.result()::names).forEach(this::add);
        }

        private void add(Danger danger) {
            if (!triggers.contains(danger.trigger())) {
                triggers.add(danger.trigger());
            }
            atLeast(danger.level());
        }

        private void atLeast(Danger.Level other) {
            level = level.filter(now -> now.compareTo(other) <= 0).or(() -> Optional.of(other));
        }

        Referral.Why why() {
            return new Referral.Why(
                    List.copyOf(indicators),
                    List.copyOf(questions),
                    List.copyOf(triggers),
                    child,
                    scheme.filter(known -> !known.isEmpty()),
                    concluded);
        }
    }
}
