package org.shirube.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.scoring.ScreeningLanguage.adult;
import static org.shirube.scoring.ScreeningLanguage.child;
import static org.shirube.scoring.ScreeningLanguage.intern;

import org.junit.jupiter.api.Test;
import org.shirube.questionnaire.Phase;

/// How strong an element is: DOMAIN section 8, point 2, and the phases and items of the facts.
class ElementLevelTest {

    @Test
    void one_strong_or_two_medium_items_are_strong_one_medium_or_two_weak_are_some() {
        for (int strong = 0; strong <= 4; strong++) {
            for (int medium = 0; medium <= 4; medium++) {
                for (int weak = 0; weak <= 4; weak++) {
                    Status expected =
                            strong >= 1 || medium >= 2
                                    ? Status.STRONG
                                    : medium == 1 || weak >= 2 ? Status.SOME : Status.OPEN;
                    assertThat(SmallLens.meansWith(strong, medium, weak))
                            .as("%d strong, %d medium, %d weak", strong, medium, weak)
                            .isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void one_act_is_enough_whoever_says_so() {
        adult().present("tpf-recruited-by-intermediary").assessed().act(Status.STRONG);
    }

    @Test
    void an_intern_was_received_by_somebody_without_a_question() {
        intern().assessed().act(Status.STRONG).values("act", "receipt");
        adult().assessed().act(Status.OPEN);
    }

    @Test
    void exploited_labour_was_received_by_somebody_too() {
        adult().present("wage-below-minimum").assessed().act(Status.STRONG);
        adult().present("nig-forced-sexual-services").assessed().act(Status.OPEN);
    }

    @Test
    void a_lone_weak_fact_is_shown_and_weighs_nothing() {
        adult().present("dec-skills-or-study")
                .assessed()
                .means(Status.OPEN)
                .items("means", 0, 0, 1)
                .is(Conclusion.INSUFFICIENT_INFORMATION);
    }

    @Test
    void a_lone_weak_fact_keeps_an_element_from_being_none() {
        adult().nothingHoldsThePerson().assessed().means(Status.NONE);
        adult().nothingHoldsThePerson()
                .present("dec-skills-or-study")
                .assessed()
                .means(Status.OPEN);
    }

    @Test
    void two_weak_facts_are_some() {
        adult().present("dec-skills-or-study", "con-no-skill-learning")
                .fact("con-no-skill-learning", Presence.PRESENT, Use.USED)
                .assessed()
                .means(Status.SOME)
                .items("means", 0, 0, 2);
    }

    @Test
    void facts_of_one_delphi_item_count_once() {
        adult().fact("doc-passport-held", Presence.PRESENT, Phase.RECRUITMENT)
                .fact("doc-residence-card-held", Presence.PRESENT, Phase.RECRUITMENT)
                .assessed()
                .means(Status.SOME)
                .items("means", 0, 1, 0);
    }

    @Test
    void an_item_counts_as_the_strongest_of_its_facts() {
        adult().fact("doc-passport-held", Presence.PRESENT, Phase.DESTINATION)
                .fact("doc-residence-card-held", Presence.PRESENT, Phase.DESTINATION)
                .assessed()
                .items("means", 1, 0, 0);
        adult().fact("doc-bankbook-seal-phone-held", Presence.PRESENT, Phase.DESTINATION)
                .fact("doc-passport-held", Presence.PRESENT, Phase.DESTINATION)
                .assessed()
                .means(Status.STRONG);
    }

    @Test
    void facts_of_different_items_count_each() {
        adult().present("dec-wages", "dec-housing").assessed().means(Status.STRONG);
    }

    @Test
    void the_phase_chooses_the_strength() {
        adult().fact("doc-passport-held", Presence.PRESENT, Phase.RECRUITMENT)
                .assessed()
                .means(Status.SOME);
        adult().fact("doc-passport-held", Presence.PRESENT, Phase.JOURNEY)
                .assessed()
                .means(Status.SOME);
        adult().fact("doc-passport-held", Presence.PRESENT, Phase.DESTINATION)
                .assessed()
                .means(Status.STRONG);
    }

    @Test
    void of_several_phases_and_of_an_unknown_one_the_heaviest_counts() {
        adult().fact("doc-passport-held", Presence.PRESENT, Phase.RECRUITMENT, Phase.DESTINATION)
                .assessed()
                .means(Status.STRONG);
        adult().fact("doc-passport-held", Presence.PRESENT, Phase.UNKNOWN)
                .assessed()
                .means(Status.STRONG);
        adult().present("doc-passport-held").assessed().means(Status.STRONG);
    }

    @Test
    void strengths_differ_for_children() {
        adult().present("thr-psychological-control").assessed().means(Status.SOME);
        child().present("thr-psychological-control").assessed().means(Status.STRONG);
        adult().present("dec-about-law-or-authorities").assessed().means(Status.SOME);
        child().present("dec-about-law-or-authorities").assessed().means(Status.OPEN);
    }

    @Test
    void an_element_is_none_once_most_of_its_gates_were_asked_and_nothing_was_found() {
        var half = adult().absent("doc-passport-held", "thr-physical-violence", "thr-abducted");
        var threeOfSix = half.absent("mov-locked-in-or-guarded");
        half.assessed().means(Status.OPEN);
        threeOfSix.assessed().means(Status.OPEN);
        threeOfSix.absent("wage-withheld-or-delayed").assessed().means(Status.NONE);
    }

    @Test
    void a_gate_with_a_present_fact_is_not_closed() {
        var three = adult().absent("doc-passport-held", "thr-abducted", "mov-locked-in-or-guarded");
        three.absent("wage-compulsory-savings").assessed().means(Status.NONE);
        three.absent("wage-compulsory-savings")
                .present("wage-withheld-or-delayed")
                .assessed()
                .means(Status.OPEN);
    }

    @Test
    void most_facts_of_an_element_that_are_unknown_leave_it_open() {
        adult().fact("doc-passport-held", Presence.UNKNOWN)
                .fact("mov-locked-in-or-guarded", Presence.UNKNOWN)
                .fact("thr-physical-violence", Presence.UNKNOWN)
                .fact("thr-threat-of-violence", Presence.UNKNOWN)
                .fact("debt-cannot-leave-until-paid", Presence.UNKNOWN)
                .fact("wage-withheld-or-delayed", Presence.UNKNOWN)
                .assessed()
                .means(Status.OPEN);
    }
}
