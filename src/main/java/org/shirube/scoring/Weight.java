package org.shirube.scoring;

import org.jspecify.annotations.Nullable;
import org.shirube.questionnaire.Phase;
import org.shirube.scoring.Lens.AgedStrength;
import org.shirube.scoring.Lens.Contribution;

import java.util.Optional;

/// A contribution made ready for judging: strengths and items by phase in arrays.
final class Weight {

    private static final Phase[] PHASES = {Phase.RECRUITMENT, Phase.JOURNEY, Phase.DESTINATION};

    final Contribution source;
    final int indicator;
    final int element;
    final boolean coercive;
    final boolean labour;
    final boolean provesElsewhere;
    private final @Nullable Strength[] adult = new Strength[PHASES.length];
    private final @Nullable Strength[] child = new Strength[PHASES.length];
    private final int[] items;

    Weight(
            Contribution source,
            int indicator,
            int element,
            boolean coercive,
            boolean labour,
            boolean provesElsewhere,
            int[] items) {
        this.source = source;
        this.indicator = indicator;
        this.element = element;
        this.coercive = coercive;
        this.labour = labour;
        this.provesElsewhere = provesElsewhere;
        this.items = items;
        for (int phase = 0; phase < PHASES.length; phase++) {
            Optional<AgedStrength> aged =
                    Optional.ofNullable(source.strengths().get(PHASES[phase]));
            boolean structural = aged.isEmpty();
            adult[phase] =
                    structural
                            ? Strength.STRUCTURAL
                            : aged.flatMap(AgedStrength::adult).orElse(null);
            child[phase] =
                    structural
                            ? Strength.STRUCTURAL
                            : aged.flatMap(AgedStrength::child).orElse(null);
        }
    }

    /// Whether the fact is there and counts for its element.
    boolean counts(Facts facts) {
        if (!facts.isPresent(indicator)) {
            return false;
        }
        return switch (source.counts()) {
            case ALWAYS -> true;
            case UNLESS_UNUSED -> facts.use(indicator) != Use.UNUSED;
            case WHEN_USED -> facts.use(indicator) == Use.USED;
        };
    }

    /// Whether the fact was used to make the person stay: not only to make them accept.
    boolean keepsThePersonThere(Facts facts) {
        return coercive
                && facts.isPresent(indicator)
                && facts.use(indicator) == Use.USED
                && (facts.phaseUnknown(indicator)
                        || facts.happenedIn(indicator, Phase.DESTINATION));
    }

    /// The phase in which the fact weighs most, as an index; -1 when it has no strength at this
    /// age.
    private int heaviest(Facts facts, boolean isChild) {
        @Nullable Strength[] strengths = isChild ? child : adult;
        boolean all = facts.phaseUnknown(indicator);
        int best = -1;
        for (int phase = PHASES.length - 1; phase >= 0; phase--) {
            Strength strength = strengths[phase];
            boolean happened = all || facts.happenedIn(indicator, PHASES[phase]);
            if (happened && strength != null && (best < 0 || heavier(strength, strengths[best]))) {
                best = phase;
            }
        }
        return best;
    }

    private static boolean heavier(Strength one, @Nullable Strength other) {
        return other == null || one.compareTo(other) < 0;
    }

    void addTo(Tally tally, Facts facts, boolean isChild) {
        int phase = heaviest(facts, isChild);
        if (phase >= 0) {
            tally.add(items[phase], strength(phase, isChild));
        }
    }

    private Strength strength(int phase, boolean isChild) {
        Strength strength = isChild ? child[phase] : adult[phase];
        return strength == null ? Strength.WEAK : strength;
    }

    /// How much the fact says at this age, or empty when it says nothing.
    Optional<Strength> strength(Facts facts, boolean isChild) {
        int phase = heaviest(facts, isChild);
        return phase < 0 ? Optional.empty() : Optional.of(strength(phase, isChild));
    }
}
