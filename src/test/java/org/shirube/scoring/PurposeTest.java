package org.shirube.scoring;

import static org.shirube.scoring.Conclusion.ALL_ELEMENTS_INDICATED;
import static org.shirube.scoring.Conclusion.PARTLY_INDICATED;
import static org.shirube.scoring.ScreeningLanguage.adult;
import static org.shirube.scoring.ScreeningLanguage.child;
import static org.shirube.scoring.ScreeningLanguage.intern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shirube.questionnaire.Phase;
import org.shirube.scoring.Assessment.Link;

/// What makes the purpose strong: DOMAIN section 8, point 3.
class PurposeTest {

    private static final String[] EVERY_BAD_CONDITION = {
        "wage-withheld-or-delayed",
        "wage-below-minimum",
        "wage-overtime-unpaid",
        "wage-deducted-or-garnished",
        "wage-compulsory-savings",
        "wage-living-medical-necessity-charges",
        "wage-fines-for-misconduct",
        "hrs-excessive-or-no-days-off",
        "cond-dangerous-work",
        "cond-injury-or-medical-care-blocked",
        "cond-poor-housing",
        "cond-food-water-hygiene-denied",
        "cond-degrading-or-illegal-conditions"
    };

    @Test
    void bad_conditions_however_many_are_at_most_some_without_the_link() {
        intern().present(EVERY_BAD_CONDITION)
                .present("dec-job-or-employer")
                .expect(PARTLY_INDICATED)
                .purpose(Status.SOME)
                .link(Link.OPEN)
                .missing("purpose");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wage-below-minimum",
                "hrs-excessive-or-no-days-off",
                "cond-poor-housing",
                "cond-dangerous-work"
            })
    void one_bad_condition_with_the_link_is_strong(String condition) {
        adult().present(condition).assessed().purpose(Status.SOME);
        adult().present(condition).couldNotStop().assessed().purpose(Status.STRONG);
    }

    @Test
    void the_link_alone_is_strong_where_the_scheme_shows_that_there_is_work() {
        intern().couldNotStop()
                .assessed()
                .purpose(Status.STRONG)
                .values("purpose", "forced-labour", "servitude");
        adult().couldNotStop().assessed().purpose(Status.SOME);
    }

    @Test
    void papers_held_so_that_the_person_stays_are_the_link() {
        intern().fact("doc-passport-held", Presence.PRESENT, Use.USED, Phase.DESTINATION)
                .present("wage-below-minimum")
                .expect(ALL_ELEMENTS_INDICATED)
                .link(Link.SHOWN);
    }

    @Test
    void papers_held_only_to_make_the_person_accept_are_not_the_link() {
        intern().fact("doc-passport-held", Presence.PRESENT, Use.USED, Phase.RECRUITMENT)
                .present("wage-below-minimum")
                .expect(PARTLY_INDICATED)
                .link(Link.OPEN)
                .missing("purpose");
    }

    @Test
    void papers_held_without_a_word_on_their_use_are_not_the_link() {
        intern().present("doc-passport-held", "wage-below-minimum")
                .expect(PARTLY_INDICATED)
                .link(Link.OPEN)
                .missing("purpose");
    }

    @Test
    void used_in_an_unknown_phase_is_read_as_used_to_make_the_person_stay() {
        intern().fact("doc-passport-held", Presence.PRESENT, Use.USED).assessed().link(Link.SHOWN);
        intern().fact("doc-passport-held", Presence.PRESENT, Use.USED, Phase.UNKNOWN)
                .assessed()
                .link(Link.SHOWN);
    }

    @Test
    void deception_however_much_it_was_used_is_not_the_link() {
        intern().fact("dec-job-or-employer", Presence.PRESENT, Use.USED, Phase.DESTINATION)
                .present("wage-below-minimum")
                .expect(PARTLY_INDICATED)
                .link(Link.OPEN);
    }

    @Test
    void the_use_of_papers_alone_without_work_is_no_forced_labour() {
        adult().fact("doc-passport-held", Presence.PRESENT, Use.USED)
                .expect(PARTLY_INDICATED)
                .purpose(Status.SOME)
                .missing("act", "purpose");
    }

    @Test
    void a_link_that_another_answer_contradicts_is_some_and_never_not_indicated() {
        intern().fact("doc-passport-held", Presence.PRESENT, Use.USED)
                .present("wage-below-minimum")
                .couldStopFreely()
                .expect(PARTLY_INDICATED)
                .link(Link.CONTRADICTED)
                .purpose(Status.SOME)
                .missing("purpose");
    }

    @Test
    void a_contradicted_link_alone_is_some() {
        intern().fact("doc-passport-held", Presence.PRESENT, Use.USED)
                .couldStopFreely()
                .expect(PARTLY_INDICATED)
                .purpose(Status.SOME)
                .missing("purpose");
    }

    @Test
    void papers_used_to_keep_an_intern_without_a_word_on_the_work_leave_the_purpose_missing() {
        intern().fact("doc-passport-held", Presence.PRESENT, Use.USED)
                .expect(PARTLY_INDICATED)
                .purpose(Status.SOME)
                .missing("purpose");
    }

    @Test
    void forced_crime_of_an_adult_is_strong_with_the_link() {
        adult().present("oth-forced-criminal-activity-or-begging")
                .couldNotStop()
                .assessed()
                .purpose(Status.STRONG);
    }

    @Test
    void freedom_to_stop_is_no_link() {
        intern().present("wage-below-minimum")
                .couldStopFreely()
                .assessed()
                .link(Link.ABSENT)
                .purpose(Status.SOME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "con-duties-differ-from-plan",
                "con-sent-to-other-workplace",
                "con-no-skill-learning",
                "con-contracts-inconsistent",
                "tpf-received-by-exploiter"
            })
    void a_breach_of_the_plan_another_job_or_a_transfer_never_bears_on_the_purpose(String code) {
        adult().fact(code, Presence.PRESENT, Use.USED).assessed().purpose(Status.OPEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nig-forced-sexual-services",
                "oth-others-profit-from-sexual-services",
                "por-filmed-or-streamed-despite-refusal",
                "oth-domestic-servitude",
                "oth-organ-removal",
                "debt-terms-undefined-or-work-not-credited",
                "mar-forced-marriage"
            })
    void exploitation_itself_is_strong_without_a_link(String code) {
        adult().present(code).assessed().purpose(Status.STRONG);
    }

    @Test
    void forced_crime_or_begging_of_an_adult_is_some_by_itself() {
        adult().present("oth-forced-criminal-activity-or-begging").assessed().purpose(Status.SOME);
        child().present("oth-forced-criminal-activity-or-begging")
                .assessed()
                .purpose(Status.STRONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cse-under-18-commercial-sex", "cse-images-made-or-shared"})
    void commercial_sex_or_images_of_a_child_are_strong(String code) {
        child().present(code).assessed().purpose(Status.STRONG);
    }

    @Test
    void entertainment_work_of_a_minor_is_some_and_strong_with_sex_or_outings() {
        child().present("cse-minor-hostess-or-promoter").assessed().purpose(Status.SOME);
        child().present("cse-minor-hostess-or-promoter", "cse-images-made-or-shared")
                .assessed()
                .purpose(Status.STRONG);
    }

    @Test
    void two_bad_conditions_of_a_child_kept_from_school_are_strong_without_the_link() {
        String night = "cond-child-night-heavy-or-out-of-school";
        child().present(night).assessed().purpose(Status.SOME);
        child().present(night, "wage-below-minimum").assessed().purpose(Status.STRONG);
        child().present("cond-poor-housing", "wage-below-minimum").assessed().purpose(Status.SOME);
        adult().present(night, "wage-below-minimum").assessed().purpose(Status.SOME);
    }

    @Test
    void a_debt_is_bondage_only_when_it_is_used() {
        adult().present("debt-cannot-leave-until-paid")
                .assessed()
                .means(Status.STRONG)
                .purpose(Status.OPEN);
        adult().fact("debt-cannot-leave-until-paid", Presence.PRESENT, Use.USED)
                .assessed()
                .purpose(Status.STRONG)
                .values("purpose", "forced-labour", "slavery-or-similar");
    }
}
