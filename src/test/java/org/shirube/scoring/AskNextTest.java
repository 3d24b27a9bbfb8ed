package org.shirube.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.scoring.ScreeningLanguage.adult;
import static org.shirube.scoring.ScreeningLanguage.child;
import static org.shirube.scoring.ScreeningLanguage.intern;
import static org.shirube.scoring.ScreeningLanguage.screening;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.QuestionId;
import org.shirube.screening.Enablement;
import org.shirube.screening.Extent;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Which questions are worth asking next: those, and only those, whose answer can change the
/// result.
class AskNextTest {

    private static final int RUNS = 8;
    private static final String LINK = "could-stop-without-harm";

    static Stream<ScreeningLanguage> talks() {
        return Stream.of(
                intern(),
                child(),
                screening("student"),
                intern().answer("papers-kept-by-others", "passport"),
                intern().present("wage-below-minimum", "thr-physical-violence"),
                intern().nothingHoldsThePerson().couldStopFreely(),
                intern().nothingHoldsThePerson().notPrivate(),
                adult().present("nig-forced-sexual-services"),
                adult().answer("paid-anyone-for-the-job", "yes"),
                intern().answer("debt-because-of-coming", "yes")
                        .answer("monthly-pay-received", "150000 JPY")
                        .answer("paid-anyone-for-the-job", "yes"),
                child().present("thr-sexual-harassment", "thr-psychological-control"));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("talks")
    void a_question_that_is_listed_can_change_the_result(ScreeningLanguage told) {
        List<AskNext> listed = told.askNext();
        assertThat(listed)
                .allSatisfy(next -> assertThat(Changing.canChange(told, next.question())).isTrue());
    }

    /// How sound the talk is gets asked before anything else, and is never listed.
    @ParameterizedTest(name = "{index}")
    @MethodSource("talks")
    void a_question_that_can_change_the_result_is_listed(ScreeningLanguage told) {
        Set<QuestionId> asked = asked(told);
        List<QuestionId> listed = told.askNext().stream().map(AskNext::question).toList();
        assertThat(asked)
                .filteredOn(id -> told.told().answers().to(id).isEmpty())
                .filteredOn(id -> !listed.contains(id) && !tellsHowSoundTheTalkIs(id))
                .filteredOn(id -> takesAnswer(id) && Changing.changesAtOnce(told, id))
                .isEmpty();
    }

    private static boolean tellsHowSoundTheTalkIs(QuestionId id) {
        return Shipped.rules().lens().unsound().stream()
                .anyMatch(answer -> answer.question().equals(id));
    }

    private static boolean takesAnswer(QuestionId id) {
        return Shipped.library().get(id).takesAnswer();
    }

    @Test
    void what_is_listed_can_change_the_result_of_made_up_talks_too() {
        MadeUp madeUp = MadeUp.sayingTheSeed();
        for (int run = 0; run < RUNS; run++) {
            ScreeningLanguage told = madeUp.someAnswers(madeUp.someFacts());
            assertThat(told.askNext())
                    .filteredOn(next -> !Changing.canChange(told, next.question()))
                    .as("listed in vain after %s", told.told().answers().all().keySet())
                    .isEmpty();
        }
    }

    private static Set<QuestionId> asked(ScreeningLanguage told) {
        return new Enablement(Shipped.library(), told.told(), Extent.FULL).asked();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("talks")
    void only_questions_that_are_asked_of_this_person_are_listed(ScreeningLanguage told) {
        assertThat(asked(told))
                .containsAll(told.askNext().stream().map(AskNext::question).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "no", "dont-know", "declined", "not-safe-to-ask"})
    void a_question_that_was_answered_or_refused_is_not_listed_again(String answer) {
        var told = intern().present("wage-below-minimum");
        assertThat(told.askNext()).extracting(AskNext::question).contains(new QuestionId(LINK));
        assertThat(told.answer(LINK, answer).askNext())
                .extracting(AskNext::question)
                .doesNotContain(new QuestionId(LINK));
    }

    @ParameterizedTest
    @ValueSource(strings = {LINK, "debt-because-of-coming", "papers-kept-by-others"})
    void a_question_put_off_is_listed_as_if_nothing_had_been_said(String question) {
        assertThat(intern().answer(question, "not-asked").askNext()).isEqualTo(intern().askNext());
    }

    @Test
    void with_a_purpose_that_is_only_some_the_link_comes_first() {
        var told =
                List.of(
                        intern().present("wage-below-minimum"),
                        intern().present("wage-below-minimum", "dec-wages"),
                        intern().present("hrs-excessive-or-no-days-off", "thr-physical-violence"),
                        intern().answer("papers-kept-by-others", "passport")
                                .answer("pay-problems", "late-or-kept-back"),
                        screening("").present("wage-below-minimum"));
        assertThat(told)
                .allSatisfy(one -> {
                    one.assessed().purpose(Status.SOME);
                    assertThat(one.askNext().getFirst().question()).isEqualTo(new QuestionId(LINK));
                });
    }

    @Test
    void a_follow_up_that_is_asked_already_stands_for_itself() {
        assertThat(intern().answer("promised-to-pay-if-leaving", "set-sum").askNext())
                .extracting(next -> next.question().id())
                .contains("stayed-because-of-penalty")
                .doesNotContain("rules-with-punishment");
    }

    @Test
    void nothing_is_listed_once_nothing_could_change() {
        var told = intern().present("thr-physical-violence", "oth-domestic-servitude");
        told.expect(Conclusion.ALL_ELEMENTS_INDICATED).means(Status.STRONG).purpose(Status.STRONG);
        assertThat(told.askNext()).isEmpty();
    }

    @Test
    void what_could_change_the_conclusion_comes_before_what_could_change_an_element() {
        assertThat(intern().present("wage-below-minimum").askNext())
                .extracting(AskNext::changesConclusion)
                .isSortedAccordingTo((one, other) -> Boolean.compare(other, one));
    }

    @Test
    void no_more_are_listed_than_wanted() {
        assertThat(Shipped.rules().askNext(intern().told(), 3)).hasSize(3);
        assertThat(Shipped.rules().askNext(intern().told(), 0)).isEmpty();
    }

    @Test
    void each_question_is_listed_once() {
        assertThat(intern().askNext()).extracting(AskNext::question).doesNotHaveDuplicates();
        assertThat(intern().askNext())
                .extracting(next -> Shipped.library().get(next.question()))
                .allMatch(Question::takesAnswer);
    }
}
