package org.shirube.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shirube.questionnaire.Catalogue;
import org.shirube.questionnaire.Indicator;
import org.shirube.questionnaire.Indicator.Marks;
import org.shirube.questionnaire.IndicatorCode;
import org.shirube.questionnaire.Minority;
import org.shirube.questionnaire.Rule.Effect;
import org.shirube.questionnaire.Rule.Says;
import org.shirube.scoring.Lens.AgedStrength;
import org.shirube.scoring.Panel.Item;
import org.shirube.scoring.Panel.Part.Scored;
import org.shirube.scoring.Panel.Sees;
import org.shirube.scoring.PanelResult.PartResult;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The lenses beside the Protocol: the Delphi survey's dimension rule, what is unknown, and where
/// each framework sees somebody whom another does not.
class PanelTest {

    private static final int EACH = 9;

    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final Scoreboard scoreboard = scoreboard();

    private Scoreboard scoreboard() {
        for (Strength strength : List.of(Strength.STRONG, Strength.MEDIUM, Strength.WEAK)) {
            for (int each = 0; each < EACH; each++) {
                String code = strength.name() + each;
                indicators.add(
                        new Indicator(
                                new IndicatorCode(code),
                                indicators.size(),
                                "",
                                Map.of(),
                                new Marks(false, false, false)));
                var aged = new AgedStrength(Optional.of(strength), Optional.of(strength));
                items.add(new Item(code, Map.of("", aged)));
            }
        }
        Panel delphi = panel("ilo-delphi");
        Scored shipped = (Scored) delphi.parts().getFirst();
        return new Scoreboard(
                new Scored("dimension", items, shipped.positive()),
                new Catalogue("1", indicators),
                Set.of());
    }

    private static Panel panel(String id) {
        return Shipped.rules().panels().stream()
                .filter(panel -> panel.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// So many items present, so many unknown, all others absent.
    private PartResult dimension(int[] present, int[] unknown) {
        Facts facts = new Facts(indicators.size());
        for (Indicator indicator : indicators) {
            int kind = indicator.ordinal() / EACH;
            int place = indicator.ordinal() % EACH;
            if (place < present[kind]) {
                facts.note(indicator.ordinal(), new Effect(indicator, Says.PRESENT));
            } else if (place >= present[kind] + unknown[kind]) {
                facts.note(indicator.ordinal(), new Effect(indicator, Says.ABSENT));
            }
        }
        Situation adult = new Situation(Minority.NO, "", true);
        return scoreboard.result(new Known(facts, adult, Map.of()), "");
    }

    @ParameterizedTest
    @CsvSource({
        "0,0,0,NO", "1,0,0,NO", "2,0,0,YES", "1,1,0,YES", "1,0,1,YES", "0,1,0,NO", "0,2,0,NO",
        "0,3,0,YES", "0,2,1,YES", "0,1,1,NO", "0,1,5,NO", "0,0,9,NO", "1,2,0,YES", "0,2,2,YES",
        "3,0,0,YES"
    })
    void a_dimension_is_positive_as_the_survey_says(int s, int m, int w, Truth holds) {
        PartResult result = dimension(new int[] {s, m, w}, new int[3]);
        assertThat(result.holds()).isEqualTo(holds);
        assertThat(List.of(result.strong(), result.medium(), result.weak()))
                .containsExactly(s, m, w);
    }

    @Test
    void every_mixture_follows_the_rule_in_one_line() {
        for (int s = 0; s <= 4; s++) {
            for (int m = 0; m <= 4; m++) {
                for (int w = 0; w <= 4; w++) {
                    boolean positive = (s >= 1 && s + m + w >= 2) || (m >= 2 && m + w >= 3);
                    assertThat(dimension(new int[] {s, m, w}, new int[3]).holds())
                            .as("%d strong, %d medium, %d weak", s, m, w)
                            .isEqualTo(positive ? Truth.YES : Truth.NO);
                }
            }
        }
    }

    @Test
    void what_is_unknown_is_counted_both_ways_and_leaves_a_dimension_open() {
        assertThat(dimension(new int[] {1, 0, 0}, new int[] {0, 0, 1}).holds())
                .isEqualTo(Truth.OPEN);
        assertThat(dimension(new int[] {0, 1, 0}, new int[] {0, 0, 8}).holds()).isEqualTo(Truth.NO);
        assertThat(dimension(new int[] {2, 0, 0}, new int[] {5, 5, 5}).holds())
                .isEqualTo(Truth.YES);
    }

    private static PanelResult through(String panel, ScreeningLanguage told) {
        return Shipped.rules().assess(told.told()).panel(panel).orElseThrow();
    }

    private static ScreeningLanguage boughtDirectly() {
        return ScreeningLanguage.screening("japanese")
                .aged(16)
                .present("cse-under-18-commercial-sex")
                .present("cse-direct-buyer-no-third-party");
    }

    @Test
    void practice_does_not_see_a_child_without_a_third_party_and_says_so() {
        PanelResult practice = through("japan-practice-2021", boughtDirectly());
        assertThat(practice.conclusion()).isEqualTo("child-without-third-party");
        assertThat(practice.sees()).isEqualTo(Sees.NO);
        assertThat(
                        Shipped.handbook()
                                .labels("en")
                                .of("japan-practice-2021.because", practice.conclusion()))
                .isEqualTo(
                        "Not seen in practice because no third party was found; the Protocol does"
                                + " not ask for one.");
        assertThat(through("us-tvpa", boughtDirectly()).sees()).isEqualTo(Sees.YES);
        assertThat(through("ilo-delphi", boughtDirectly()).sees()).isEqualTo(Sees.YES);
    }

    @Test
    void whether_there_is_a_third_party_is_asked_for_only_where_practice_asks() {
        var told =
                ScreeningLanguage.screening("japanese")
                        .aged(16)
                        .present("cse-under-18-commercial-sex");
        assertThat(through("japan-practice-2021", told).sees()).isEqualTo(Sees.OPEN);
        assertThat(through("us-tvpa", told).sees()).isEqualTo(Sees.YES);
    }

    @Test
    void abuse_of_vulnerability_alone_is_no_means_for_the_american_act() {
        var told =
                ScreeningLanguage.screening("none")
                        .aged(30)
                        .present("oth-domestic-servitude")
                        .present("vul-attachment-used")
                        .absent("thr-physical-violence", "thr-threat-of-violence")
                        .absent("mov-cannot-leave-site-or-dorm", "dec-job-or-employer")
                        .absent("dec-wages", "dec-working-conditions", "doc-passport-held")
                        .absent("thr-threat-of-deportation-or-report")
                        .absent("thr-threat-or-harm-to-family", "pun-penalty-contract-signed");
        assertThat(through("us-tvpa", told).conclusion()).isEqualTo("means-not-listed");
        assertThat(Shipped.rules().assess(told.told()).conclusion())
                .isEqualTo(Conclusion.ALL_ELEMENTS_INDICATED);
    }

    @Test
    void forced_labour_needs_the_menace_and_the_missing_will() {
        var bothTold =
                ScreeningLanguage.intern()
                        .present("oth-no-free-choice-to-stop")
                        .present("thr-threat-of-deportation-or-report");
        var freeToStop =
                ScreeningLanguage.intern()
                        .absent("oth-no-free-choice-to-stop")
                        .fact("thr-threat-of-deportation-or-report", Presence.PRESENT, Use.UNUSED);
        assertThat(through("ilo-forced-labour", bothTold).conclusion())
                .isEqualTo("forced-labour-indicated");
        assertThat(through("ilo-forced-labour", freeToStop).conclusion())
                .isEqualTo("menace-but-free-to-stop");
        assertThat(through("ilo-forced-labour", ScreeningLanguage.intern()).sees())
                .isEqualTo(Sees.OPEN);
    }

    @Test
    void statutes_of_a_scheme_are_for_those_under_it() {
        var intern = ScreeningLanguage.intern().present("doc-passport-held");
        var student = ScreeningLanguage.screening("student").aged(24).present("doc-passport-held");
        assertThat(Shipped.rules().assess(intern.told()).statutes()).contains("TITA48-1", "FWG");
        assertThat(Shipped.rules().assess(student.told()).statutes())
                .contains("FWG")
                .doesNotContain("TITA48-1");
    }

    @Test
    void a_document_taken_weighs_by_the_phase_in_which_it_was_taken() {
        Panel delphi = panel("ilo-delphi");
        assertThat(strength(delphi, "coercive-recruitment", "CR03")).isEqualTo(Strength.MEDIUM);
        assertThat(strength(delphi, "coercion-at-destination", "CD01")).isEqualTo(Strength.STRONG);
    }

    private static Strength strength(Panel panel, String part, String item) {
        return panel.parts().stream()
                .filter(one -> one.id().equals(part))
                .map(Scored.class::cast)
                .flatMap(scored -> scored.items().stream())
                .filter(one -> one.code().equals(item))
                .map(one -> one.strengths().get("labour").adult().orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_survey_has_its_sixty_seven_items() {
        assertThat(panel("ilo-delphi").parts().stream().map(part -> ((Scored) part).items().size()))
                .containsExactly(10, 10, 16, 9, 15, 7);
        assertThat(panel("ilo-delphi").readings().get(1).provisional()).isTrue();
    }
}
