package org.shirube.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.scoring.ScreeningLanguage.adult;
import static org.shirube.scoring.ScreeningLanguage.child;
import static org.shirube.scoring.ScreeningLanguage.intern;
import static org.shirube.scoring.ScreeningLanguage.screening;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shirube.questionnaire.Minority;
import org.shirube.scoring.ReferralRule.Consent;
import org.shirube.screening.Profile;

import java.util.List;
import java.util.Optional;

/// Who can help follows from what was told, never from a recognition by anybody.
class ReferralTest {

    @Test
    void where_nothing_was_told_nobody_is_named() {
        assertThat(screening("").assessed().assessment().referrals()).isEmpty();
        assertThat(intern().assessed().assessment().referrals()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "thr-physical-violence, police-consult",
        "mov-locked-in-or-guarded, police-emergency",
        "wage-withheld-or-delayed, lsio",
        "wage-withheld-or-delayed, houterasu",
        "doc-passport-held, otit",
        "doc-passport-held, otit-report",
        "doc-passport-held, embassy",
        "thr-sexual-violence, onestop",
        "thr-sexual-violence, women",
        "por-filmed-or-streamed-despite-refusal, ngo-sexual",
        "sta-left-abuse-and-lost-status, bar",
        "sta-job-change-obstructed, isa",
        "rep-clause-pregnancy-or-illness, municipal",
        "pun-penalty-contract-signed, union-ngo"
    })
    void a_fact_names_who_can_help_with_it(String fact, String institution) {
        assertThat(ids(intern().present(fact))).contains(institution);
    }

    @Test
    void a_fact_that_is_unknown_or_absent_names_nobody() {
        assertThat(ids(intern().absent("doc-passport-held"))).isEmpty();
        assertThat(ids(intern().fact("doc-passport-held", Presence.UNKNOWN))).isEmpty();
    }

    @Test
    void only_interns_are_sent_to_their_organisation() {
        assertThat(ids(screening("ssw-1").aged(24).present("doc-passport-held")))
                .doesNotContain("otit", "otit-report")
                .contains("union-ngo", "lsio");
        assertThat(ids(screening("ikusei").aged(24).present("doc-passport-held")))
                .contains("otit")
                .doesNotContain("otit-report");
    }

    @Test
    void a_child_means_a_duty_to_notify_and_comes_before_what_can_wait() {
        Referral centre = referral(child().present("wage-withheld-or-delayed"), "child");
        assertThat(centre.consent()).isEqualTo(Consent.LAW);
        assertThat(centre.why().child()).contains(Minority.YES);
        assertThat(centre.level()).contains(Danger.Level.ORANGE);
        assertThat(ids(child().present("wage-withheld-or-delayed"))).startsWith("child");
        assertThat(ids(child())).containsExactly("child");
    }

    @Test
    void somebody_who_may_be_a_child_is_treated_as_one_where_a_child_is_in_danger() {
        assertThat(ids(screening("titp"))).doesNotContain("child");
        assertThat(ids(screening("titp").present("thr-physical-violence"))).contains("child");
        assertThat(ids(intern().present("thr-physical-violence"))).doesNotContain("child");
    }

    @ParameterizedTest
    @CsvSource({"female, true", "other, true", "'', true", "male, false"})
    void the_womens_centre_does_not_take_men_and_unknown_is_never_no(String sex, boolean named) {
        ScreeningLanguage told = of(sex, "titp").present("thr-sexual-violence");
        assertThat(ids(told).contains("women")).isEqualTo(named);
    }

    @Test
    void nobody_who_fears_their_own_state_is_sent_to_its_embassy() {
        ScreeningLanguage held = intern().present("doc-passport-held");
        assertThat(ids(held)).contains("embassy");
        ScreeningLanguage afraid = held.present("rep-fear-of-return-home");
        assertThat(ids(afraid)).doesNotContain("embassy");
        assertThat(ids(afraid.answer("afraid-at-home-of", "dont-know"))).doesNotContain("embassy");
        assertThat(ids(afraid.answer("afraid-at-home-of", "lender", "authorities")))
                .doesNotContain("embassy");
        assertThat(ids(afraid.answer("afraid-at-home-of", "lender"))).contains("embassy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"expired", "none", ""})
    void whoever_may_be_without_permission_to_stay_gets_legal_advice_before_the_bureau(
            String scheme) {
        ScreeningLanguage told = of("female", scheme).present("sta-status-used-as-lever");
        assertThat(referral(told, "isa").legalAdviceFirst()).isTrue();
    }

    @Test
    void with_permission_to_stay_the_bureau_needs_no_advice_before_it() {
        ScreeningLanguage told = intern().present("sta-job-change-obstructed");
        assertThat(referral(told, "isa").legalAdviceFirst()).isFalse();
        assertThat(referral(told.answer("permit-expires-on", "2026-11-01"), "isa"))
                .matches(Referral::legalAdviceFirst);
    }

    @Test
    void acts_that_others_compelled_bring_a_lawyer_before_the_police() {
        ScreeningLanguage told =
                intern().present(
                                "thr-physical-violence", "oth-forced-criminal-activity-or-begging");
        assertThat(referral(told, "police-consult").legalAdviceFirst()).isTrue();
        assertThat(referral(intern().present("thr-physical-violence"), "police-consult"))
                .matches(police -> !police.legalAdviceFirst());
    }

    @Test
    void return_help_comes_last_and_never_to_somebody_afraid_at_home() {
        ScreeningLanguage told =
                intern().present("doc-passport-held", "wage-withheld-or-delayed").couldNotStop();
        told.expect(Conclusion.ALL_ELEMENTS_INDICATED);
        assertThat(ids(told)).endsWith("iom");
        assertThat(referral(told, "iom").afterRecognition()).isTrue();
        assertThat(ids(told.present("rep-fear-of-return-home"))).doesNotContain("iom");
    }

    @Test
    void what_is_listed_as_never_is_never_named() {
        assertThat(Shipped.rules().referrals().rules())
                .filteredOn(rule -> !rule.isOffered())
                .extracting(ReferralRule::id)
                .containsExactly("lighthouse");
        ScreeningLanguage everything = child();
        for (String code : MadeUp.CODES) {
            everything = everything.present(code);
        }
        assertThat(ids(everything)).doesNotContain("lighthouse");
    }

    @Test
    void the_most_urgent_comes_first_and_says_why() {
        ScreeningLanguage told =
                intern().present("wage-withheld-or-delayed", "mov-locked-in-or-guarded");
        List<Referral> all = told.assessed().assessment().referrals();
        assertThat(all.getFirst().id()).isEqualTo("police-emergency");
        assertThat(all.getFirst().level()).contains(Danger.Level.RED);
        assertThat(all.getFirst().why().dangers()).containsExactly("locked-in");
        assertThat(all.getFirst().consent()).isEqualTo(Consent.NOT_WHEN_LIFE_AT_RISK);
        assertThat(referral(told, "lsio").why().indicators())
                .hasToString("[wage-withheld-or-delayed, mov-locked-in-or-guarded]");
        assertThat(all).extracting(one -> one.level().map(Enum::ordinal).orElse(9)).isSorted();
    }

    @Test
    void help_does_not_depend_on_the_conclusion_nor_on_how_sound_the_talk_was() {
        ScreeningLanguage told = intern().present("wage-withheld-or-delayed");
        assertThat(ids(told.notPrivate())).isEqualTo(ids(told));
        ScreeningLanguage free = told.nothingHoldsThePerson().present("wage-overtime-unpaid");
        assertThat(ids(free.couldStopFreely())).contains("lsio", "union-ngo", "houterasu");
    }

    @Test
    void every_institution_can_be_named() {
        List<String> named =
                Shipped.rules().referrals().rules().stream()
                        .filter(ReferralRule::isOffered)
                        .map(ReferralRule::id)
                        .toList();
        ScreeningLanguage all = intern().couldNotStop();
        for (String code : MadeUp.CODES) {
            all = code.equals("rep-fear-of-return-home") ? all : all.present(code);
        }
        List<String> found = new java.util.ArrayList<>(ids(all));
        found.addAll(ids(child()));
        assertThat(found).containsAll(named).hasSizeGreaterThanOrEqualTo(16);
    }

    @Test
    void a_number_that_was_never_checked_leaves_the_place_unchecked() {
        ScreeningLanguage told = intern().present("thr-physical-violence");
        assertThat(referral(told, "police-consult").lastChecked()).isEmpty();
        assertThat(referral(told, "otit").lastChecked().map(Object::toString))
                .isEqualTo(Optional.of("2026-11"));
        assertThat(referral(told, "union-ngo").lastChecked()).isEmpty();
    }

    private static ScreeningLanguage of(String sex, String scheme) {
        Profile young = adult().told().profile();
        return new ScreeningLanguage(
                adult().told()
                        .with(
                                new Profile(
                                        young.age(),
                                        young.minority(),
                                        sex,
                                        young.nationality(),
                                        scheme,
                                        young.languages())));
    }

    private static List<String> ids(ScreeningLanguage told) {
        return told.assessed().assessment().referrals().stream().map(Referral::id).toList();
    }

    private static Referral referral(ScreeningLanguage told, String id) {
        return told.assessed().assessment().referrals().stream()
                .filter(referral -> referral.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " in " + ids(told)));
    }
}
