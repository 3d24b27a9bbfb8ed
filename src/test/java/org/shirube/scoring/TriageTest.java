package org.shirube.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Optional;

/// The short of an assessment never says anything else than the assessment.
class TriageTest {

    private final MadeUp madeUp = MadeUp.sayingTheSeed();

    @Test
    void triage_and_assessment_say_the_same_of_made_up_screenings() {
        for (int run = 0; run < 200; run++) {
            var told = madeUp.someAnswers(madeUp.someFacts()).told();
            Assessment whole = Shipped.rules().assess(told);
            Triage triage = Shipped.rules().triage(told);
            assertThat(triage.conclusion()).isEqualTo(whole.conclusion());
            assertThat(triage.dangers()).isEqualTo(whole.dangers());
            assertThat(whole.elements())
                    .allSatisfy(element ->
                            assertThat(triage.element(element.element()))
                                    .isEqualTo(element.status()));
        }
    }

    @Test
    void the_level_is_that_of_the_worst_danger() {
        var violence = ScreeningLanguage.intern().present("thr-physical-violence").told();
        Triage triage = Shipped.rules().triage(violence);
        assertThat(triage.level()).contains(triage.dangers().getFirst().level());
        assertThat(Shipped.rules().triage(ScreeningLanguage.intern().told()).level())
                .isEqualTo(Optional.empty());
    }
}
