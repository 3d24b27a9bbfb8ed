package org.shirube.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shirube.questionnaire.Minority;
import org.shirube.scoring.Conclusion;
import org.shirube.scoring.Danger;
import org.shirube.scoring.Status;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

class PriorityTest {

    private static final Rating STRONG =
            new Rating(
                    Conclusion.ALL_ELEMENTS_INDICATED, Status.STRONG, Status.STRONG, Status.STRONG);
    private static final Rating NOTHING =
            new Rating(Conclusion.NOT_INDICATED, Status.NONE, Status.NONE, Status.NONE);
    private static final Rating LITTLE_SAID =
            new Rating(Conclusion.INSUFFICIENT_INFORMATION, Status.OPEN, Status.OPEN, Status.OPEN);

    @Test
    void danger_comes_before_everything_else_and_a_child_before_what_is_indicated() {
        assertThat(of(Danger.Level.YELLOW, Minority.NO, false, NOTHING))
                .isLessThan(calm(Minority.YES, true, STRONG));
        assertThat(calm(Minority.YES, false, NOTHING))
                .isLessThan(calm(Minority.POSSIBLE, true, STRONG));
        assertThat(calm(Minority.NO, true, NOTHING)).isLessThan(calm(Minority.NO, false, STRONG));
    }

    @Test
    void too_little_said_comes_before_nothing_found() {
        assertThat(calm(Minority.NO, false, LITTLE_SAID))
                .isLessThan(calm(Minority.NO, false, NOTHING));
    }

    @Test
    void what_is_urgent_leaves_a_day_at_most() {
        for (var each : all()) {
            assertThat(each.urgency() < Priority.urgentBelow())
                    .isEqualTo(each.danger().filter(l -> l != Danger.Level.YELLOW).isPresent());
        }
    }

    /// Every combination, in the order in which the five things are to count.
    @Test
    void the_number_keeps_the_whole_order() {
        var byHand =
                Comparator.<Priority>comparingInt(
                                each -> each.danger().map(Enum::ordinal).orElse(9))
                        .thenComparingInt(each ->
                                List.of(Minority.YES, Minority.POSSIBLE, Minority.NO)
                                        .indexOf(each.child()))
                        .thenComparing(each -> !each.wish())
                        .thenComparingInt(each ->
                                List.of(
                                                Conclusion.ALL_ELEMENTS_INDICATED,
                                                Conclusion.PARTLY_INDICATED,
                                                Conclusion.INSUFFICIENT_INFORMATION,
                                                Conclusion.NOT_INDICATED)
                                        .indexOf(each.result().conclusion()))
                        .thenComparingInt(each -> -strength(each));
        var all = all();
        all.sort(byHand);
        assertThat(all).hasSizeGreaterThan(1000).isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void the_reasons_are_given_in_the_order_in_which_they_count() {
        var priority = of(Danger.Level.RED, Minority.POSSIBLE, true, STRONG);
        assertThat(priority.reasons())
                .containsExactly(
                        new Priority.Reason.InDanger(Danger.Level.RED, List.of("locked-in")),
                        new Priority.Reason.Child(Minority.POSSIBLE),
                        new Priority.Reason.OwnWish(),
                        new Priority.Reason.Indicated(STRONG));
        assertThat(calm(Minority.NO, false, NOTHING).reasons())
                .containsExactly(new Priority.Reason.Indicated(NOTHING));
    }

    private static int strength(Priority each) {
        return each.result().elements().values().stream()
                .mapToInt(status -> status == Status.STRONG ? 2 : status == Status.SOME ? 1 : 0)
                .sum();
    }

    private static List<Priority> all() {
        var all = new ArrayList<Priority>();
        for (int level = 0; level <= Danger.Level.values().length; level++) {
            for (var child : Minority.values()) {
                for (var conclusion : Conclusion.values()) {
                    for (var act : Status.values()) {
                        for (var means : Status.values()) {
                            all.add(made(level, child, false, conclusion, act, means));
                            all.add(made(level, child, true, conclusion, act, means));
                        }
                    }
                }
            }
        }
        return all;
    }

    private static Priority made(
            int level,
            Minority child,
            boolean wish,
            Conclusion conclusion,
            Status act,
            Status means) {
        var danger =
                level < Danger.Level.values().length
                        ? Optional.of(List.of(Danger.Level.values()).get(level))
                        : Optional.<Danger.Level>empty();
        return new Priority(
                danger, List.of(), child, wish, new Rating(conclusion, act, means, Status.OPEN));
    }

    private static Priority of(Danger.Level level, Minority child, boolean wish, Rating result) {
        return new Priority(Optional.of(level), List.of("locked-in"), child, wish, result);
    }

    private static Priority calm(Minority child, boolean wish, Rating result) {
        return new Priority(Optional.empty(), List.of(), child, wish, result);
    }
}
