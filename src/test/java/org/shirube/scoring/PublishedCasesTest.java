package org.shirube.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shirube.screening.StatedFact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Real published cases, and probes made from the rules alone: does the conclusion come out as the
/// facts and Article 3 demand? Each case is an answer file beside `expected.yaml`.
class PublishedCasesTest {

    private static final List<PublishedCase> CASES = PublishedCase.all();

    static Stream<PublishedCase> cases() {
        return CASES.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_case_never_ends_where_its_facts_rule_it_out(PublishedCase published) {
        Assessment found = published.assess();
        assertThat(published.row().mustNot()).doesNotContain(found.conclusion());
        assertThat(found.child()).isEqualTo(published.row().child());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void forgetting_every_no_never_makes_a_case_stronger(PublishedCase published) {
        Conclusion asked = published.assess().conclusion();
        List<StatedFact> facts =
                published.screening().facts().stream().map(PublishedCasesTest::forgotten).toList();
        Conclusion forgotten =
                new ScreeningLanguage(published.screening())
                        .with(facts)
                        .assessed()
                        .assessment()
                        .conclusion();
        assertThat(forgotten).isNotEqualTo(Conclusion.NOT_INDICATED);
        if (asked != Conclusion.NOT_INDICATED) {
            assertThat(Ranks.weight(forgotten)).isLessThanOrEqualTo(Ranks.weight(asked));
        }
    }

    private static StatedFact forgotten(StatedFact fact) {
        return fact.present().orElse(true)
                ? fact
                : new StatedFact(
                        fact.indicator(),
                        Optional.empty(),
                        fact.used(),
                        fact.phases(),
                        fact.basis());
    }

    @Test
    void the_cases_come_out_as_their_facts_demand() {
        CASES.forEach(published -> System.out.println(published.report()));
        long expected = CASES.stream().filter(one -> one.verdict().equals("expected")).count();
        long acceptable = CASES.stream().filter(one -> one.verdict().equals("acceptable")).count();
        System.out.printf(
                "%d cases: %d expected, %d acceptable%n", CASES.size(), expected, acceptable);
        assertThat(CASES).hasSizeGreaterThanOrEqualTo(33);
        assertThat(100 * (expected + acceptable)).isGreaterThanOrEqualTo(95L * CASES.size());
        assertThat(10 * expected).isGreaterThanOrEqualTo(8L * CASES.size());
    }
}
