package org.shirube.scoring;

import org.shirube.questionnaire.Phase;
import org.shirube.questionnaire.Rule.Effect;
import org.shirube.questionnaire.Rule.Says;

import java.util.BitSet;

/// What is known of every indicator, by its place in the catalogue: the compact form that judging
/// reads. Bare arrays, because ask-next judges hundreds of changed copies after each answer.
final class Facts {

    private final Presence[] presence;
    private final Use[] use;
    private final byte[] phases;

    Facts(int indicators) {
        presence = new Presence[indicators];
        use = new Use[indicators];
        phases = new byte[indicators];
        java.util.Arrays.fill(presence, Presence.UNKNOWN);
        java.util.Arrays.fill(use, Use.UNKNOWN);
    }

    private Facts(Facts other) {
        presence = other.presence.clone();
        use = other.use.clone();
        phases = other.phases.clone();
    }

    Facts copy() {
        return new Facts(this);
    }

    Presence presence(int indicator) {
        return presence[indicator];
    }

    Use use(int indicator) {
        return use[indicator];
    }

    boolean isPresent(int indicator) {
        return presence[indicator] == Presence.PRESENT;
    }

    /// All that are present.
    BitSet present() {
        BitSet present = new BitSet(presence.length);
        for (int indicator = 0; indicator < presence.length; indicator++) {
            if (isPresent(indicator)) {
                present.set(indicator);
            }
        }
        return present;
    }

    boolean isAbsent(int indicator) {
        return presence[indicator] == Presence.ABSENT;
    }

    /// Whether the fact is known to have happened in the phase.
    boolean happenedIn(int indicator, Phase phase) {
        return (phases[indicator] & bit(phase)) != 0;
    }

    /// True when no phase is known, or only "unknown".
    boolean phaseUnknown(int indicator) {
        return (phases[indicator] & ~bit(Phase.UNKNOWN)) == 0;
    }

    /// Notes what an answer says: present outweighs absent, used outweighs unused, because a fact
    /// once told is not untold by another answer.
    void note(int indicator, Effect effect) {
        switch (effect.says()) {
            case PRESENT -> presence[indicator] = Presence.PRESENT;
            case ABSENT -> {
                if (presence[indicator] == Presence.UNKNOWN) {
                    presence[indicator] = Presence.ABSENT;
                }
            }
            case USED -> use[indicator] = Use.USED;
            case UNUSED -> {
                if (use[indicator] == Use.UNKNOWN) {
                    use[indicator] = Use.UNUSED;
                }
            }
        }
    }

    void happened(int indicator, Phase phase) {
        phases[indicator] |= bit(phase);
    }

    /// Notes when it happened, where the effect says that it did or was used.
    void happened(int indicator, Effect effect, Phase phase) {
        if (effect.says() == Says.PRESENT || effect.says() == Says.USED) {
            happened(indicator, phase);
        }
    }

    private static byte bit(Phase phase) {
        return switch (phase) {
            case RECRUITMENT -> 1;
            case JOURNEY -> 2;
            case DESTINATION -> 4;
            case UNKNOWN -> 8;
        };
    }
}
