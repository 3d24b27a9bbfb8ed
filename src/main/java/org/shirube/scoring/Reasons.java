package org.shirube.scoring;

import org.shirube.questionnaire.IndicatorCode;
import org.shirube.questionnaire.Minority;
import org.shirube.questionnaire.QuestionId;
import org.shirube.scoring.ReferralRule.Case;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What speaks for one institution besides facts, gathered from every case that holds.
final class Reasons {

    private final Circumstances told;
    private final List<Danger> dangers;
    private final List<QuestionId> questions = new ArrayList<>(0);
    private final List<String> triggers = new ArrayList<>(0);
    private Optional<Minority> child = Optional.empty();
    private Optional<String> scheme = Optional.empty();
    private Optional<Danger.Level> level = Optional.empty();
    private boolean concluded;
    private boolean empty = true;

    Reasons(Circumstances told, List<Danger> dangers) {
        this.told = told;
        this.dangers = dangers;
    }

    void add(Case one) {
        empty = false;
        concluded |= !one.result().conclusions().isEmpty();
        one.told()
                .said()
                .map(Said::question)
                .filter(question -> told.screening().answers().value(question).isPresent())
                .filter(question -> !questions.contains(question))
                .ifPresent(questions::add);
        if (!one.told().minorities().isEmpty()) {
            child = Optional.of(told.screening().profile().minority());
        }
        if (!one.who().schemes().isEmpty()) {
            scheme = Optional.of(told.screening().profile().scheme());
        }
        one.level().ifPresent(this::atLeast);
        if (one.result().namesDanger()) {
            dangers.stream().filter(one.result()::names).forEach(this::add);
        }
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

    boolean isEmpty() {
        return empty;
    }

    /// How soon, by the most urgent of the reasons.
    Optional<Danger.Level> level() {
        return level;
    }

    Referral.Why why(List<IndicatorCode> facts) {
        return new Referral.Why(
                facts,
                List.copyOf(questions),
                List.copyOf(triggers),
                child,
                scheme.filter(known -> !known.isEmpty()),
                concluded);
    }
}
