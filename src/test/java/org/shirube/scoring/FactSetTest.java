package org.shirube.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// Sets of facts, across the borders of the machine words that hold them.
class FactSetTest {

    private static final int FACTS = 149;

    private static FactSet of(int... facts) {
        FactSet set = new FactSet(FACTS);
        for (int fact : facts) {
            set.add(fact);
        }
        return set;
    }

    private static List<Integer> in(FactSet set) {
        List<Integer> facts = new ArrayList<>();
        set.forEach(facts::add);
        return facts;
    }

    @Test
    void facts_come_back_in_the_order_of_the_catalogue() {
        assertThat(in(of(148, 64, 0, 63, 127, 128))).containsExactly(0, 63, 64, 127, 128, 148);
        assertThat(in(of())).isEmpty();
    }

    @Test
    void two_sets_are_compared_over_all_words() {
        FactSet one = of(0, 64, 148);
        assertThat(one.meets(of(148))).isTrue();
        assertThat(one.meets(of(1, 65, 147))).isFalse();
        assertThat(one.isWithin(of(0, 3, 64, 148))).isTrue();
        assertThat(one.isWithin(of(0, 64))).isFalse();
        assertThat(one.countIn(of(64, 148, 100))).isEqualTo(2);
    }

    @Test
    void nothing_meets_nothing_and_is_within_everything() {
        assertThat(of().meets(of())).isFalse();
        assertThat(of().isWithin(of())).isTrue();
        assertThat(of().isEmpty()).isTrue();
        assertThat(of(148).isEmpty()).isFalse();
    }

    @Test
    void what_is_taken_from_a_set_leaves_it_as_it_was() {
        FactSet one = of(0, 64, 148);
        assertThat(in(one.and(of(64, 65)))).containsExactly(64);
        assertThat(in(one.without(of(64, 65)))).containsExactly(0, 148);
        one.copy().add(7);
        assertThat(in(one)).containsExactly(0, 64, 148);
    }
}
