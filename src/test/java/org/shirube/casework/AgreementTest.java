package org.shirube.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.shirube.scoring.Conclusion.ALL_ELEMENTS_INDICATED;
import static org.shirube.scoring.Conclusion.NOT_INDICATED;
import static org.shirube.scoring.Conclusion.PARTLY_INDICATED;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shirube.scoring.Conclusion;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

class AgreementTest {

    /// Both yes, yes and no, no and yes, both no. The first from A. J. Viera and J. M. Garrett,
    /// Understanding interobserver agreement, Family Medicine 37 (2005), p. 361; the second from J.
    /// Sim and C. C. Wright, The kappa statistic in reliability studies, Physical Therapy 85
    /// (2005), table 1; then three that differ only in how the readers lean.
    @ParameterizedTest
    @CsvSource({
        "15,  5, 10, 70, 0.57",
        "22,  2,  4, 11, 0.67",
        "20,  5, 10, 15, 0.40",
        "45, 15, 25, 15, 0.13",
        "25, 35,  5, 35, 0.26"
    })
    void kappa_is_as_it_was_published(int both, int first, int second, int none, double kappa) {
        var table = new Agreement.Table();
        table.add(ALL_ELEMENTS_INDICATED, ALL_ELEMENTS_INDICATED, both);
        table.add(ALL_ELEMENTS_INDICATED, NOT_INDICATED, first);
        table.add(NOT_INDICATED, ALL_ELEMENTS_INDICATED, second);
        table.add(NOT_INDICATED, NOT_INDICATED, none);
        var agreement = table.agreement();
        assertThat(agreement.count()).isEqualTo(both + first + second + none);
        assertThat(agreement.agreed()).isEqualTo(both + none);
        assertThat(agreement.kappa().orElseThrow()).isCloseTo(kappa, within(0.005));
    }

    @Test
    void there_is_no_kappa_of_nothing_nor_where_chance_alone_explains_it() {
        var table = new Agreement.Table();
        assertThat(table.agreement().kappa()).isEmpty();
        table.add(PARTLY_INDICATED, PARTLY_INDICATED, 7);
        assertThat(table.agreement())
                .isEqualTo(new Agreement(7, 7, java.util.OptionalDouble.empty()));
    }

    @Test
    void kappa_is_one_for_perfect_agreement_and_never_outside_of_minus_one_and_one() {
        var random = new java.util.Random(4711);
        for (int round = 0; round < 500; round++) {
            var table = new Agreement.Table();
            var perfect = new Agreement.Table();
            for (int each = 0; each < 20; each++) {
                var one = any(random);
                table.add(one, any(random), 1 + random.nextInt(5));
                perfect.add(one, one, 1);
            }
            table.agreement().kappa().ifPresent(kappa -> assertThat(kappa).isBetween(-1.0, 1.0));
            perfect.agreement().kappa().ifPresent(kappa -> assertThat(kappa).isEqualTo(1.0));
        }
    }

    @Test
    void quarters_are_counted_apart_and_who_said_nothing_is_not_counted() {
        var counts =
                new AgreementCounts(
                        List.of(
                                line(2026, 4, Optional.empty(), PARTLY_INDICATED, 3),
                                line(2027, 1, Optional.of(NOT_INDICATED), NOT_INDICATED, 2)),
                        List.of());
        var quarters = Quarter.of(counts);
        assertThat(quarters)
                .extracting(Quarter::year, Quarter::quarter, Quarter::signedOff)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2027, 1, 2),
                        org.assertj.core.groups.Tuple.tuple(2026, 4, 3));
        assertThat(quarters.getFirst().toolAndCaseworker().count()).isEqualTo(2);
        assertThat(quarters.getFirst().toolAndSupervisor().agreed()).isZero();
        assertThat(quarters.getLast().toolAndCaseworker().count()).isZero();
        assertThat(quarters.getLast().toolAndSupervisor().agreed()).isEqualTo(3);
    }

    private static AgreementCounts.Line line(
            int year, int quarter, Optional<Conclusion> own, Conclusion supervisor, int count) {
        return new AgreementCounts.Line(year, quarter, PARTLY_INDICATED, own, supervisor, count);
    }

    private static Conclusion any(RandomGenerator random) {
        var all = List.of(Conclusion.values());
        return all.get(random.nextInt(all.size()));
    }
}
