package org.shirube.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.scoring.Conclusion.ALL_ELEMENTS_INDICATED;
import static org.shirube.scoring.Conclusion.INSUFFICIENT_INFORMATION;
import static org.shirube.scoring.Conclusion.PARTLY_INDICATED;
import static org.shirube.scoring.ScreeningLanguage.adult;
import static org.shirube.scoring.ScreeningLanguage.intern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shirube.questionnaire.NonAnswer;
import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.Words;

/// Unknown is never no, consent never lowers anything, and circumstances count only when used.
class UnknownAndConsentTest {

    @ParameterizedTest
    @EnumSource(NonAnswer.class)
    void every_question_without_an_answer_says_nothing(NonAnswer reason) {
        var told = intern();
        for (var topic : Shipped.library().questionnaires()) {
            for (Question question : topic.questions().toList()) {
                told = told.answer(question.id().id(), Words.of(reason));
            }
        }
        told.expect(INSUFFICIENT_INFORMATION).means(Status.OPEN).purpose(Status.OPEN);
        assertThat(Findings.of(Shipped.library(), told.told()).present()).isEmpty();
        assertThat(Shipped.library().catalogue().indicators())
                .extracting(one -> Findings.of(Shipped.library(), told(reason)).of(one.code()))
                .extracting(Finding::presence)
                .containsOnly(Presence.UNKNOWN);
    }

    private static org.shirube.screening.Screening told(NonAnswer reason) {
        return intern().answer("papers-kept-by-others", Words.of(reason)).told();
    }

    @Test
    void a_fact_stated_as_unknown_is_a_fact_not_stated() {
        var nothing = intern().assessed().assessment();
        var unknown = intern();
        for (var indicator : Shipped.library().catalogue().indicators()) {
            unknown = unknown.fact(indicator.code().code(), Presence.UNKNOWN, Use.USED);
        }
        assertThat(unknown.assessed().assessment()).isEqualTo(nothing);
    }

    @Test
    void a_gate_marked_as_not_asked_leaves_its_follow_ups_as_if_nothing_had_been_said() {
        var told = intern().answer("leave-before-debt-paid", "told-to-pay-first");
        told.assessed().means(Status.STRONG);
        told.answer("debt-because-of-coming", "not-asked").assessed().means(Status.STRONG);
        told.answer("debt-because-of-coming", "no").assessed().means(Status.OPEN);
    }

    @Test
    void that_the_person_wanted_to_stay_never_lowers_anything() {
        var held =
                intern().answer("could-stop-without-harm", "no")
                        .answer("papers-kept-by-others", "passport");
        held.expect(ALL_ELEMENTS_INDICATED);
        held.answer("wanted-to-stop", "no").expect(ALL_ELEMENTS_INDICATED);
        held.answer("wanted-to-stop", "yes").expect(ALL_ELEMENTS_INDICATED);
        held.answer("stayed-because-of-papers", "no").expect(ALL_ELEMENTS_INDICATED);
        held.answer("safekeeping-paper-signed", "yes").expect(ALL_ELEMENTS_INDICATED);
    }

    @Test
    void being_paid_something_never_lowers_anything() {
        intern().answer("could-stop-without-harm", "no")
                .present("thr-physical-violence")
                .answer("monthly-pay-received", "200000 JPY")
                .answer("pay-problems", "none")
                .expect(ALL_ELEMENTS_INDICATED);
    }

    @Test
    void a_fact_once_told_is_not_untold_by_another_answer() {
        var told = intern().present("doc-passport-held").answer("papers-kept-by-others", "none");
        told.expect(PARTLY_INDICATED).means(Status.STRONG);
        var finding =
                Findings.of(Shipped.library(), told.told())
                        .of(new org.shirube.questionnaire.IndicatorCode("doc-passport-held"));
        assertThat(finding.contradictory()).isTrue();
        assertThat(finding.presence()).isEqualTo(Presence.PRESENT);
    }

    @Test
    void a_later_no_does_not_untell_an_earlier_yes() {
        intern().answer("papers-kept-by-others", "passport")
                .absent("doc-passport-held")
                .assessed()
                .means(Status.STRONG);
        adult().fact("vul-youth", Presence.PRESENT, Use.USED)
                .answer("hard-to-say-no", "young")
                .answer("youth-used", "no")
                .assessed()
                .means(Status.SOME);
    }

    @Test
    void a_circumstance_counts_only_when_somebody_used_it() {
        String poverty = "vul-poverty-job-loss-or-crisis";
        adult().present(poverty).assessed().means(Status.OPEN).items("means", 0, 0, 0);
        adult().fact(poverty, Presence.PRESENT, Use.UNUSED).assessed().means(Status.OPEN);
        adult().fact(poverty, Presence.PRESENT, Use.USED).assessed().means(Status.SOME);
    }

    @Test
    void a_circumstance_not_known_to_be_used_never_stands_in_the_way_of_none() {
        adult().nothingHoldsThePerson()
                .present("vul-poverty-job-loss-or-crisis", "debt-loan-to-fund-migration")
                .assessed()
                .means(Status.NONE);
    }

    @Test
    void a_loan_counts_once_it_is_used() {
        adult().present("debt-loan-to-fund-migration").assessed().means(Status.OPEN);
        adult().fact("debt-loan-to-fund-migration", Presence.PRESENT, Use.USED)
                .assessed()
                .means(Status.STRONG)
                .values("means", "abuse-of-vulnerability");
    }

    @Test
    void held_papers_count_unless_they_were_not_used_and_then_leave_the_means_open() {
        var quiet = adult().nothingHoldsThePerson();
        quiet.fact("doc-passport-held", Presence.PRESENT).assessed().means(Status.STRONG);
        quiet.fact("doc-passport-held", Presence.PRESENT, Use.UNUSED).assessed().means(Status.OPEN);
    }

    @Test
    void violence_counts_whether_or_not_it_was_used() {
        adult().fact("thr-physical-violence", Presence.PRESENT, Use.UNUSED)
                .assessed()
                .means(Status.STRONG);
    }

    @Test
    void pay_kept_back_is_a_means_only_when_it_keeps_the_person_there() {
        adult().present("wage-withheld-or-delayed")
                .assessed()
                .means(Status.OPEN)
                .purpose(Status.SOME);
        adult().fact("wage-withheld-or-delayed", Presence.PRESENT, Use.USED)
                .expect(ALL_ELEMENTS_INDICATED)
                .means(Status.SOME)
                .purpose(Status.STRONG);
    }

    @Test
    void a_fact_that_does_not_count_is_shown_as_such() {
        var means =
                adult().present("vul-poverty-job-loss-or-crisis", "doc-passport-held")
                        .assessed()
                        .assessment()
                        .element("means");
        assertThat(means.evidence())
                .extracting(one -> one.indicator() + " " + one.counts())
                .containsExactly("doc-passport-held true", "vul-poverty-job-loss-or-crisis false");
    }
}
