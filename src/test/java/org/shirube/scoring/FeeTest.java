package org.shirube.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.scoring.ScreeningLanguage.adult;
import static org.shirube.scoring.ScreeningLanguage.intern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shirube.questionnaire.IndicatorCode;
import org.shirube.questionnaire.Reference;
import org.shirube.questionnaire.Reference.Threshold;
import org.shirube.questionnaire.Rule;
import org.shirube.questionnaire.Trigger;
import org.shirube.questionnaire.Trigger.Compared;
import org.shirube.questionnaire.Trigger.Measure;
import org.shirube.questionnaire.Words;
import org.shirube.screening.Profile;

import java.util.List;

/// A fee is compared with the person's own pay, and with what others from the country paid; it is
/// context, and never a means.
class FeeTest {

    private static final IndicatorCode EXCESSIVE =
            new IndicatorCode("debt-excessive-recruitment-fee");
    private static final Reference REFERENCE = Shipped.library().reference();

    @Test
    void a_fee_far_above_what_others_paid_is_a_fact_also_where_the_pay_is_not_known() {
        ScreeningLanguage told = from("VNM").answer("fee-total", "7500 USD");
        assertThat(excessive(told)).isEqualTo(Presence.PRESENT);
    }

    @ParameterizedTest
    @CsvSource({
        "VNM, 1032214, UNKNOWN",
        "VNM, 1032215, PRESENT",
        "PHL, 142231, UNKNOWN",
        "PHL, 142232, PRESENT",
        "'', 813466, UNKNOWN",
        "'', 813467, PRESENT",
        "NPL, 813467, PRESENT"
    })
    void it_is_measured_against_the_mean_of_the_country_or_of_all(
            String nationality, String yen, Presence expected) {
        assertThat(excessive(from(nationality).answer("fee-total", yen + " JPY")))
                .isEqualTo(expected);
    }

    @Test
    void people_whom_the_survey_did_not_ask_are_not_measured_against_it() {
        assertThat(excessive(adult().answer("fee-total", "7500 USD"))).isEqualTo(Presence.UNKNOWN);
        assertThat(
                        excessive(
                                ScreeningLanguage.screening("student")
                                        .aged(24)
                                        .answer("fee-total", "7500 USD")))
                .isEqualTo(Presence.UNKNOWN);
    }

    @Test
    void less_than_others_paid_never_makes_a_fee_fair() {
        assertThat(excessive(from("VNM").answer("fee-total", "100 JPY")))
                .isEqualTo(Presence.UNKNOWN);
    }

    @Test
    void an_answer_does_not_contradict_itself_where_the_two_measures_differ() {
        ScreeningLanguage told =
                from("PHL")
                        .answer("monthly-pay-received", "160000 JPY")
                        .answer("fee-total", "150000 JPY");
        Finding finding = Shipped.rules().findings(told.told()).of(EXCESSIVE);
        assertThat(finding.presence()).isEqualTo(Presence.PRESENT);
        assertThat(finding.contradictory()).isFalse();
    }

    @Test
    void a_fee_alone_is_never_a_means_and_never_makes_a_case() {
        ScreeningLanguage paid =
                from("VNM")
                        .answer("paid-anyone-for-the-job", "yes")
                        .answer("fee-total", "9500 USD");
        Assessment assessment = paid.expect(Conclusion.INSUFFICIENT_INFORMATION).assessment();
        assertThat(assessment.element("means").evidence()).isEmpty();
        assertThat(assessment.element("purpose").evidence()).isEmpty();
        paid.nothingHoldsThePerson().couldStopFreely().expect(Conclusion.NOT_INDICATED);
    }

    @Test
    void every_bound_of_a_rule_on_money_stands_among_the_thresholds() {
        List<Compared> bounds =
                Shipped.library().questionnaires().stream()
                        .flatMap(topic -> topic.questions())
                        .flatMap(question -> question.makes().stream())
                        .map(Rule::when)
                        .flatMap(List::stream)
                        .filter(Compared.class::isInstance)
                        .map(Compared.class::cast)
                        .filter(compared -> compared.measure() != Measure.NUMBER)
                        .toList();
        assertThat(bounds).extracting(Compared::measure).contains(Measure.SURVEY_MEAN);
        assertThat(bounds).allMatch(FeeTest::isListed);
    }

    private static boolean isListed(Trigger.Compared compared) {
        return REFERENCE.thresholds().values().stream()
                .filter(threshold -> threshold.unit().equals(Words.of(compared.measure())))
                .map(Threshold::value)
                .anyMatch(value -> value.compareTo(compared.bound()) == 0);
    }

    @Test
    void reference_values_say_how_sure_they_are() {
        assertThat(REFERENCE.feeSurvey().orElseThrow().survey().respondents()).isEqualTo(2184);
        assertThat(REFERENCE.minimumWages())
                .allSatisfy(wage -> assertThat(wage.source()).isNotBlank());
        assertThat(REFERENCE.thresholds().values())
                .anyMatch(Threshold::judgement)
                .anyMatch(threshold -> !threshold.judgement());
    }

    private static ScreeningLanguage from(String nationality) {
        Profile young = intern().told().profile();
        return new ScreeningLanguage(
                intern().told()
                        .with(
                                new Profile(
                                        young.age(),
                                        young.minority(),
                                        young.sex(),
                                        nationality,
                                        young.scheme(),
                                        young.languages())));
    }

    private static Presence excessive(ScreeningLanguage told) {
        return Shipped.rules().findings(told.told()).of(EXCESSIVE).presence();
    }
}
