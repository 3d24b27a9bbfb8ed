package org.shirube.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Items are counted once each, as the strongest of the facts that stand for them.
class TallyTest {

    private static final int LAST = 199;

    private static Tally tally() {
        return new Tally(LAST + 1);
    }

    private static int[] counts(Tally tally) {
        return new int[] {tally.strong(), tally.medium(), tally.weak(), tally.items()};
    }

    @Test
    void an_item_counts_once_as_its_strongest_fact() {
        for (int item : new int[] {0, 63, 64, LAST}) {
            Tally tally = tally();
            tally.add(item, Strength.WEAK);
            assertThat(counts(tally)).containsExactly(0, 0, 1, 1);
            tally.add(item, Strength.MEDIUM);
            assertThat(counts(tally)).containsExactly(0, 1, 0, 1);
            tally.add(item, Strength.STRONG);
            tally.add(item, Strength.STRONG);
            assertThat(counts(tally)).containsExactly(1, 0, 0, 1);
        }
    }

    @Test
    void a_structural_fact_is_there_and_counts_as_no_item() {
        Tally tally = tally();
        assertThat(tally.isEmpty()).isTrue();
        tally.add(3, Strength.STRUCTURAL);
        assertThat(tally.isEmpty()).isFalse();
        assertThat(counts(tally)).containsExactly(0, 0, 0, 0);
    }

    @Test
    void two_tallies_together_count_each_item_once() {
        Tally one = tally();
        one.add(1, Strength.MEDIUM);
        one.add(70, Strength.WEAK);
        Tally other = tally();
        other.add(1, Strength.STRONG);
        other.add(71, Strength.WEAK);
        one.addAll(other);
        assertThat(counts(one)).containsExactly(1, 0, 2, 3);
        Tally empty = tally();
        empty.addAll(tally());
        assertThat(empty.isEmpty()).isTrue();
    }
}
