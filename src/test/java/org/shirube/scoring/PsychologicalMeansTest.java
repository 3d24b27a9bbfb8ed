package org.shirube.scoring;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nobody has to have been hurt: control, threats and lies are means as violence is.
class PsychologicalMeansTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thr-psychological-control",
                "thr-threat-of-deportation-or-report",
                "thr-threat-or-harm-to-family",
                "dec-about-law-or-authorities",
                "thr-physical-violence"
            })
    void control_without_violence_is_a_means_like_any_other(String means) {
        ScreeningLanguage.intern()
                .present(means, "wage-withheld-or-delayed")
                .couldNotStop()
                .expect(Conclusion.ALL_ELEMENTS_INDICATED);
    }

    @Test
    void control_without_violence_is_seen_although_violence_was_denied() {
        ScreeningLanguage.intern()
                .absent("thr-physical-violence", "thr-sexual-violence", "thr-abducted")
                .present("thr-psychological-control", "wage-withheld-or-delayed")
                .couldNotStop()
                .expect(Conclusion.ALL_ELEMENTS_INDICATED);
    }
}
