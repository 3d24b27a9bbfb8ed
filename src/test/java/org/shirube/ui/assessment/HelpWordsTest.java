package org.shirube.ui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shirube.text.Language;
import org.shirube.ui.assessment.WhoCanHelp.Place;
import org.shirube.ui.assessment.WhoCanHelp.Wish;

import java.util.Optional;

/// What the list of those who can help says, without a window.
class HelpWordsTest {

    /// An intern from Viet Nam whose papers are held and who is to fly home tomorrow.
    static AssessmentDesk pressedToLeave() {
        return AssessmentDesk.ofAnswers(
                """
                person: {age: 24, sex: female, nationality: VNM, scheme: titp, languages: [vi]}
                answers:
                  wants-to-happen: Get my passport back and keep working
                  wants-not-to-happen: Nobody calls my mother
                  agrees-to: [interview, recording]
                  paid-anyone-for-the-job: yes
                  fee-total: 7500 USD
                  monthly-pay-received: 120000 JPY
                  papers-kept-by-others: passport
                  treated-at-work-or-home: [hit-or-hurt]
                  pressed-to-leave-work-or-japan: [pressed-to-go-home]
                  return-planned-when: today-or-tomorrow
                """);
    }

    @Test
    void what_the_person_wants_stands_first_in_their_own_words() {
        assertThat(help(pressedToLeave()).wishes())
                .containsExactly(
                        new Wish("Wants to happen", "Get my passport back and keep working"),
                        new Wish("Does not want to happen", "Nobody calls my mother"));
    }

    @Test
    void whether_anything_may_be_shared_is_said_and_asked_again() {
        assertThat(help(pressedToLeave()).consent()).contains("did not agree to share");
        assertThat(help(AssessmentDesk.with("linh")).consent()).contains("Ask");
        AssessmentDesk agreed =
                AssessmentDesk.ofAnswers(
                        """
                        answers:
                          agrees-to: [interview, sharing-with-named-bodies]
                          share-with-whom: the union
                          must-not-be-told: the embassy
                        """);
        assertThat(help(agreed).consent()).contains("the union").contains("Ask again");
        assertThat(help(agreed).wishes()).extracting(Wish::text).containsExactly("the embassy");
    }

    @Test
    void an_agreement_that_was_taken_back_no_longer_counts() {
        AssessmentDesk takenBack =
                AssessmentDesk.ofAnswers(
                        """
                        answers:
                          agrees-to: [interview, sharing-with-named-bodies]
                          share-with-whom: the union
                          agreement-taken-back: sharing-with-named-bodies
                        """);
        assertThat(help(takenBack).consent()).contains("taken back").doesNotContain("the union");
        AssessmentDesk onlyCounting =
                AssessmentDesk.ofAnswers(
                        """
                        answers:
                          agrees-to: [interview, sharing-with-named-bodies, anonymous-statistics]
                          share-with-whom: the union
                          agreement-taken-back: anonymous-statistics
                        """);
        assertThat(help(onlyCounting).consent()).contains("the union");
    }

    @Test
    void a_place_says_why_what_to_mind_and_how_it_is_reached() {
        Place otit = place(help(pressedToLeave()), "otit");
        assertThat(otit.because()).startsWith("Because: Return today or tomorrow").contains("more");
        assertThat(otit.caution().orElse("")).contains("employer may learn");
        assertThat(otit.conditions()).containsExactly("With consent");
        assertThat(otit.numbers().getFirst().use()).endsWith("Vietnamese");
        assertThat(otit.numbers().getFirst().checked()).startsWith("last checked");
    }

    @Test
    void a_number_from_memory_says_check_before_use() {
        assertThat(place(help(pressedToLeave()), "police-consult").numbers())
                .filteredOn(WhoCanHelp.Number::fromMemory)
                .extracting(WhoCanHelp.Number::checked)
                .containsExactly("check before use");
    }

    @Test
    void a_fee_stands_beside_the_survey_and_the_pay() {
        Told fee =
                pressedToLeave().page(Language.EN).pillars().getFirst().lines().stream()
                        .flatMap(line -> line.behind().stream())
                        .filter(told -> told.id().id().equals("fee-total"))
                        .findFirst()
                        .orElseThrow();
        assertThat(fee.comparisons())
                .containsExactly(
                        "About 9.4 months of pay, at a rough exchange rate",
                        "Survey 2022: interns from Vietnam paid 688,143 yen on average; reported"
                                + " here: about 1,125,000 yen (rough rate). A comparison, not a"
                                + " limit.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_word_is_there_in_both_languages(Language language) {
        String said = pressedToLeave().page(language).help().toString();
        assertThat(said)
                .doesNotContain("assessment.", "referral.", ".name", "mov-", "doc-", "titp");
    }

    private static WhoCanHelp help(AssessmentDesk desk) {
        return desk.page(Language.EN).help();
    }

    private static Place place(WhoCanHelp help, String id) {
        Optional<Place> found =
                help.places().stream().filter(place -> place.id().equals(id)).findFirst();
        return found.orElseThrow(() -> new AssertionError(id + " in " + help.places()));
    }
}
