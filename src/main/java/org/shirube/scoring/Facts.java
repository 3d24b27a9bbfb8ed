package org.shirube.scoring;

import org.shirube.questionnaire.Phase;
import org.shirube.questionnaire.Rule.Effect;
import org.shirube.questionnaire.Rule.Says;

/// What is known of every fact, by its place in the catalogue: the compact form that judging reads.
/// Sets of bits, because ask-next judges hundreds of changed copies after each answer.
final class Facts {

    private final FactSet present;
    private final FactSet absent;
    private final FactSet used;
    private final FactSet unused;
    private final FactSet inRecruitment;
    private final FactSet onJourney;
    private final FactSet atDestination;

    Facts(int indicators) {
        present = new FactSet(indicators);
        absent = new FactSet(indicators);
        used = new FactSet(indicators);
        unused = new FactSet(indicators);
        inRecruitment = new FactSet(indicators);
        onJourney = new FactSet(indicators);
        atDestination = new FactSet(indicators);
    }

    private Facts(Facts other) {
        present = other.present.copy();
        absent = other.absent.copy();
        used = other.used.copy();
        unused = other.unused.copy();
        inRecruitment = other.inRecruitment.copy();
        onJourney = other.onJourney.copy();
        atDestination = other.atDestination.copy();
    }

    Facts copy() {
        return new Facts(this);
    }

    Presence presence(int indicator) {
        if (isPresent(indicator)) {
            return Presence.PRESENT;
        }
        return isAbsent(indicator) ? Presence.ABSENT : Presence.UNKNOWN;
    }

    Use use(int indicator) {
        if (used.has(indicator)) {
            return Use.USED;
        }
        return unused.has(indicator) ? Use.UNUSED : Use.UNKNOWN;
    }

    boolean isPresent(int indicator) {
        return present.has(indicator);
    }

    boolean isAbsent(int indicator) {
        return absent.has(indicator) && !isPresent(indicator);
    }

    /// Whether one answer says that it is there and another that it is not.
    boolean isContradictory(int indicator) {
        return present.has(indicator) && absent.has(indicator);
    }

    /// All that are present; not to be changed.
    FactSet present() {
        return present;
    }

    /// All that are known not to be there.
    FactSet absent() {
        return absent.without(present);
    }

    /// All that are known to have served to make the person accept or stay.
    FactSet used() {
        return used;
    }

    /// All that are known not to have served for that.
    FactSet unused() {
        return unused.without(used);
    }

    /// Whether the fact is known to have happened in the phase.
    boolean happenedIn(int indicator, Phase phase) {
        return switch (phase) {
            case RECRUITMENT -> inRecruitment.has(indicator);
            case JOURNEY -> onJourney.has(indicator);
            case DESTINATION -> atDestination.has(indicator);
            case UNKNOWN -> phaseUnknown(indicator);
        };
    }

    /// True when no phase is known, or only "unknown".
    boolean phaseUnknown(int indicator) {
        return !inRecruitment.has(indicator)
                && !onJourney.has(indicator)
                && !atDestination.has(indicator);
    }

    /// Notes what an answer says. Nothing is taken back: present outweighs absent and used
    /// outweighs unused wherever they are read, because a fact once told is not untold by another
    /// answer.
    void note(int indicator, Effect effect) {
        switch (effect.says()) {
            case PRESENT -> present.add(indicator);
            case ABSENT -> absent.add(indicator);
            case USED -> used.add(indicator);
            case UNUSED -> unused.add(indicator);
        }
    }

    void happened(int indicator, Phase phase) {
        switch (phase) {
            case RECRUITMENT -> inRecruitment.add(indicator);
            case JOURNEY -> onJourney.add(indicator);
            case DESTINATION -> atDestination.add(indicator);
            case UNKNOWN -> {}
        }
    }

    /// Notes when it happened, where the effect says that it did or was used.
    void happened(int indicator, Effect effect, Phase phase) {
        if (effect.says() == Says.PRESENT || effect.says() == Says.USED) {
            happened(indicator, phase);
        }
    }
}
