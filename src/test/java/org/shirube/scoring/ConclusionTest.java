package org.shirube.scoring;

import static org.shirube.scoring.Conclusion.ALL_ELEMENTS_INDICATED;
import static org.shirube.scoring.Conclusion.INSUFFICIENT_INFORMATION;
import static org.shirube.scoring.Conclusion.NOT_INDICATED;
import static org.shirube.scoring.Conclusion.PARTLY_INDICATED;
import static org.shirube.scoring.ScreeningLanguage.adult;
import static org.shirube.scoring.ScreeningLanguage.child;
import static org.shirube.scoring.ScreeningLanguage.intern;
import static org.shirube.scoring.ScreeningLanguage.screening;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shirube.questionnaire.Minority;
import org.shirube.screening.Age;

/// When which conclusion is drawn: DOMAIN section 8, points 1 and 4, and the rules that the
/// published cases were judged by.
class ConclusionTest {

    @Test
    void an_adult_needs_act_means_and_purpose() {
        adult().present("nig-forced-sexual-services", "tpf-recruited-by-intermediary")
                .expect(PARTLY_INDICATED)
                .missing("means");
        adult().present("nig-forced-sexual-services", "thr-physical-violence")
                .expect(PARTLY_INDICATED)
                .missing("act");
        adult().present("tpf-recruited-by-intermediary", "thr-physical-violence")
                .expect(PARTLY_INDICATED)
                .missing("purpose");
        adult().present(
                        "nig-forced-sexual-services",
                        "thr-physical-violence",
                        "tpf-recruited-by-intermediary")
                .expect(ALL_ELEMENTS_INDICATED)
                .missing();
    }

    @Test
    void means_that_are_only_some_are_enough() {
        intern().present("dec-wages", "oth-domestic-servitude")
                .expect(ALL_ELEMENTS_INDICATED)
                .means(Status.SOME);
    }

    @Test
    void a_child_needs_no_means() {
        var told = child().present("cse-under-18-commercial-sex", "cse-online-grooming");
        told.expect(ALL_ELEMENTS_INDICATED);
        child().present("cse-under-18-commercial-sex", "tpf-handed-over-or-sold")
                .absent("thr-physical-violence")
                .expect(ALL_ELEMENTS_INDICATED);
        child().present("tpf-recruited-by-intermediary", "wage-below-minimum")
                .expect(PARTLY_INDICATED)
                .missing("purpose");
    }

    @Test
    void an_unknown_age_is_read_as_possibly_a_child() {
        screening("")
                .present("cse-under-18-commercial-sex", "tpf-recruited-by-intermediary")
                .expect(ALL_ELEMENTS_INDICATED)
                .child(Minority.POSSIBLE);
        adult().present("cse-under-18-commercial-sex", "tpf-recruited-by-intermediary")
                .expect(INSUFFICIENT_INFORMATION)
                .child(Minority.NO);
    }

    @Test
    void a_band_of_ages_around_eighteen_is_possibly_a_child() {
        screening("").aged(new Age.Band(16, 19)).assessed().child(Minority.POSSIBLE);
        screening("").aged(new Age.Band(18, 29)).assessed().child(Minority.NO);
        screening("").aged(new Age.Band(10, 17)).assessed().child(Minority.YES);
    }

    @Test
    void whoever_may_be_a_child_is_not_indicated_only_if_both_readings_are() {
        var adultOnly = intern().present("wage-below-minimum").nothingHoldsThePerson();
        adultOnly.couldStopFreely().aged(24).expect(NOT_INDICATED);
        adultOnly.couldStopFreely().aged(new Age.NotKnown()).expect(PARTLY_INDICATED);
    }

    @Test
    void labour_law_breaches_with_freedom_to_leave_are_not_indicated() {
        intern().nothingHoldsThePerson()
                .present("wage-below-minimum", "hrs-excessive-or-no-days-off", "cond-poor-housing")
                .couldStopFreely()
                .expect(NOT_INDICATED);
    }

    @Test
    void nothing_found_and_free_to_leave_is_not_indicated() {
        intern().nothingHoldsThePerson().couldStopFreely().expect(NOT_INDICATED).missing();
    }

    @Test
    void without_a_word_on_freedom_nobody_concludes_not_indicated() {
        intern().nothingHoldsThePerson().expect(INSUFFICIENT_INFORMATION);
        intern().nothingHoldsThePerson()
                .fact("oth-no-free-choice-to-stop", Presence.UNKNOWN)
                .expect(INSUFFICIENT_INFORMATION);
        intern().nothingHoldsThePerson()
                .answer("could-stop-without-harm", "dont-know")
                .expect(INSUFFICIENT_INFORMATION);
    }

    @Test
    void with_too_few_gates_asked_nobody_concludes_not_indicated() {
        intern().absent("doc-passport-held", "thr-physical-violence")
                .couldStopFreely()
                .expect(INSUFFICIENT_INFORMATION);
    }

    @Test
    void exploitation_beyond_labour_law_is_never_not_indicated() {
        adult().nothingHoldsThePerson()
                .couldStopFreely()
                .present("oth-others-profit-from-sexual-services")
                .expect(PARTLY_INDICATED);
    }

    @Test
    void a_child_is_not_indicated_only_when_the_purpose_was_asked_too() {
        var told = child().nothingHoldsThePerson();
        told.couldStopFreely().expect(INSUFFICIENT_INFORMATION);
        var asked =
                told.couldStopFreely()
                        .absent("hrs-excessive-or-no-days-off", "cond-poor-housing")
                        .absent("oth-domestic-servitude", "cse-under-18-commercial-sex");
        asked.expect(NOT_INDICATED).purpose(Status.NONE);
        asked.present("wage-below-minimum").assessed().isNot(NOT_INDICATED);
    }

    @Test
    void a_talk_that_was_not_private_never_ends_in_not_indicated() {
        var told = intern().nothingHoldsThePerson().couldStopFreely();
        told.expect(NOT_INDICATED);
        told.notPrivate().expect(INSUFFICIENT_INFORMATION);
        told.interpreterOfTheEmployer().expect(INSUFFICIENT_INFORMATION);
        told.answer("alone-and-able-to-talk", "no").expect(INSUFFICIENT_INFORMATION);
        told.answer("controller-nearby", "yes").expect(INSUFFICIENT_INFORMATION);
        told.answer("interpreter-is", "linked-to-employer-or-broker")
                .expect(INSUFFICIENT_INFORMATION);
    }

    @Test
    void a_sound_talk_said_out_loud_changes_nothing() {
        intern().nothingHoldsThePerson()
                .couldStopFreely()
                .answer("alone-and-able-to-talk", "yes")
                .answer("controller-nearby", "no")
                .answer("interpreter-is", "independent")
                .expect(NOT_INDICATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"declined", "not-safe-to-ask"})
    void a_core_question_withheld_never_ends_in_not_indicated(String how) {
        intern().nothingHoldsThePerson()
                .couldStopFreely()
                .answer("papers-kept-by-others", how)
                .expect(INSUFFICIENT_INFORMATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dont-know", "not-asked"})
    void a_core_question_not_known_or_not_asked_is_not_withheld(String how) {
        intern().nothingHoldsThePerson()
                .couldStopFreely()
                .answer("papers-kept-by-others", how)
                .expect(NOT_INDICATED);
    }

    @Test
    void a_question_that_is_not_core_may_be_declined() {
        intern().nothingHoldsThePerson()
                .couldStopFreely()
                .answer("hard-to-say-no", "declined")
                .expect(NOT_INDICATED);
    }

    @Test
    void an_unsound_talk_lowers_nothing_that_was_told() {
        intern().couldNotStop()
                .present("thr-physical-violence")
                .notPrivate()
                .answer("papers-kept-by-others", "declined")
                .expect(ALL_ELEMENTS_INDICATED);
    }

    @Test
    void an_act_alone_says_nothing() {
        adult().present("tpf-recruited-by-intermediary", "tpf-journey-arranged-or-escorted")
                .expect(INSUFFICIENT_INFORMATION);
        intern().expect(INSUFFICIENT_INFORMATION);
    }

    @Test
    void an_act_never_stands_in_the_way_of_not_indicated() {
        intern().present("tpf-recruited-by-intermediary", "tpf-lodging-supplied-by-controller")
                .nothingHoldsThePerson()
                .couldStopFreely()
                .expect(NOT_INDICATED);
    }

    @Test
    void restraint_or_violence_without_exploitation_is_partly_indicated_with_danger() {
        adult().present("mov-locked-in-or-guarded", "thr-abducted")
                .expect(PARTLY_INDICATED)
                .missing("purpose")
                .danger(Danger.Level.RED, "locked-in");
    }

    @Test
    void a_fee_or_a_debt_alone_is_no_means() {
        intern().present("debt-excessive-recruitment-fee", "debt-loan-to-fund-migration")
                .assessed()
                .means(Status.OPEN)
                .is(INSUFFICIENT_INFORMATION);
    }

    @Test
    void nothing_told_is_insufficient_information() {
        screening("").expect(INSUFFICIENT_INFORMATION).missing();
    }
}
