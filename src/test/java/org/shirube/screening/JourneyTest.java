package org.shirube.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.scoring.ScreeningLanguage.intern;
import static org.shirube.scoring.ScreeningLanguage.screening;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.QuestionId;
import org.shirube.scoring.ScreeningLanguage;
import org.shirube.scoring.Shipped;
import org.shirube.screening.Enablement.Asking;
import org.shirube.screening.Journey.Page;
import org.shirube.screening.Journey.State;
import org.shirube.screening.Journey.Topic;

import java.util.List;
import java.util.Set;

/// Where one is in an interview, and which questions are asked.
class JourneyTest {

    private static final String PAPERS = "document-confiscation";
    private static final String KEPT = "papers-kept-by-others";

    private static Journey journey(ScreeningLanguage told, String... added) {
        return Journey.of(Shipped.library(), told.told(), Extent.adding(Set.of(added)));
    }

    private static Topic topic(ScreeningLanguage told, String id) {
        return journey(told).topics().stream()
                .filter(topic -> topic.questionnaire().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Asking asking(ScreeningLanguage told, String question) {
        return new Enablement(Shipped.library(), told.told(), Extent.FULL)
                .of(new QuestionId(question));
    }

    @Test
    void topics_come_in_their_order_and_safety_comes_first() {
        assertThat(journey(intern()).topics())
                .extracting(topic -> topic.questionnaire().order())
                .isSorted();
        assertThat(journey(intern()).topics().getFirst().questionnaire().id()).isEqualTo("safety");
    }

    @Test
    void a_topic_goes_from_not_started_over_in_progress_to_complete() {
        assertThat(topic(intern(), PAPERS).state()).isEqualTo(State.NOT_STARTED);
        var told = intern().answer(KEPT, "passport");
        assertThat(topic(told, PAPERS).state()).isEqualTo(State.IN_PROGRESS);
        var none = intern().answer(KEPT, "none");
        assertThat(topic(none, PAPERS).state()).isEqualTo(State.COMPLETE);
        assertThat(topic(none, PAPERS).seen()).isEqualTo(1);
        assertThat(topic(none, PAPERS).answered()).isEqualTo(1);
    }

    @Test
    void what_may_stay_empty_neither_begins_a_topic_nor_keeps_it_open() {
        var noted = intern().answer("safekeeping-paper-signed", "no");
        assertThat(topic(noted, PAPERS).state()).isEqualTo(State.NOT_STARTED);
        assertThat(topic(noted, PAPERS).answered()).isZero();
        var kept =
                intern().answer(KEPT, "passport")
                        .answer("passport-kept-by", "employer")
                        .answer("papers-back-now", "no")
                        .answer("papers-asked-back", "refused")
                        .answer("stayed-because-of-papers", "no")
                        .answer("false-papers-given", "no");
        assertThat(questions(kept)).contains("papers-keeper-name", "safekeeping-paper-signed");
        assertThat(topic(kept, PAPERS).state()).isEqualTo(State.COMPLETE);
        assertThat(topic(kept, PAPERS).seen()).isEqualTo(topic(kept, PAPERS).answered());
    }

    @ParameterizedTest
    @CsvSource({
        "declined, NEEDS_ATTENTION",
        "not-safe-to-ask, NEEDS_ATTENTION",
        "not-asked, NEEDS_ATTENTION",
        "dont-know, COMPLETE"
    })
    void a_core_question_that_was_withheld_needs_attention(String answer, State state) {
        assertThat(topic(intern().answer(KEPT, answer), PAPERS).state()).isEqualTo(state);
    }

    @Test
    void a_question_that_is_not_core_may_be_declined_without_attention() {
        var told = intern().answer("hard-to-say-no", "declined");
        assertThat(topic(told, "vulnerability-profile").state()).isEqualTo(State.COMPLETE);
    }

    @Test
    void follow_ups_open_with_the_answer_that_calls_for_them() {
        assertThat(questions(intern())).containsExactly(KEPT);
        assertThat(questions(intern().answer(KEPT, "passport")))
                .contains("passport-kept-by", "papers-back-now")
                .doesNotContain("residence-card-kept-by");
        assertThat(questions(intern().answer(KEPT, "none"))).containsExactly(KEPT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dont-know", "declined", "not-asked", "not-safe-to-ask"})
    void no_follow_up_opens_without_an_answer(String answer) {
        assertThat(questions(intern().answer(KEPT, answer))).containsExactly(KEPT);
    }

    private static List<String> questions(ScreeningLanguage told) {
        return topic(told, PAPERS).pages().getFirst().questions().stream()
                .map(question -> question.id().id())
                .toList();
    }

    @Test
    void a_follow_up_that_closes_keeps_its_answer_and_says_nothing_until_it_opens_again() {
        var open = intern().answer(KEPT, "passport").answer("papers-asked-back", "refused");
        var closed = open.answer(KEPT, "none");
        assertThat(journey(open).noLongerAsked()).isEmpty();
        assertThat(journey(closed).noLongerAsked())
                .containsExactly(AnswerKey.first(new QuestionId("papers-asked-back")));
        assertThat(closed.told().answers().to(new QuestionId("papers-asked-back"))).isPresent();
        assertThat(open.assessed().assessment().element("means").evidence())
                .extracting(one -> one.indicator().code())
                .contains("doc-return-refused-or-conditional");
        assertThat(closed.assessed().assessment().element("means").evidence()).isEmpty();
        assertThat(journey(closed.answer(KEPT, "passport")).noLongerAsked()).isEmpty();
        assertThat(closed.answer(KEPT, "passport").assessed()).isEqualTo(open.assessed());
    }

    @Test
    void the_next_open_page_is_the_first_that_is_not_complete() {
        assertThat(next(intern())).isEqualTo("safe-to-talk");
        var told = intern();
        for (Question question : topic(told, "safety").pages().getFirst().questions()) {
            assertThat(next(told)).isEqualTo("safe-to-talk");
            told = told.answer(question.id().id(), "dont-know");
        }
        assertThat(next(told)).isEqualTo("how-you-are-now");
        assertThat(next(told.answer("alone-and-able-to-talk", "not-asked").answer(KEPT, "none")))
                .isEqualTo("how-you-are-now");
    }

    private static String next(ScreeningLanguage told) {
        return journey(told).nextOpen().map(page -> page.top().id().id()).orElse("");
    }

    @Test
    void a_page_is_found_by_any_of_its_questions() {
        assertThat(journey(intern()).page(new QuestionId("passport-kept-by")))
                .map(page -> page.top().id().id())
                .contains(KEPT);
        assertThat(journey(intern()).page(new QuestionId("no-such-question"))).isEmpty();
    }

    @Test
    void a_group_is_a_page_and_takes_no_answer() {
        Page page = journey(intern()).topics().getFirst().pages().getFirst();
        assertThat(page.top().takesAnswer()).isFalse();
        assertThat(page.questions()).allMatch(Question::takesAnswer).hasSize(3);
        assertThat(page.isComplete()).isFalse();
    }

    @Test
    void a_question_for_children_is_asked_of_whoever_may_be_one() {
        String young = "work-before-eighteen";
        assertThat(asking(intern(), young)).isEqualTo(Asking.CLOSED);
        assertThat(asking(screening("titp"), young)).isEqualTo(Asking.ASKED);
        assertThat(asking(intern().aged(16), young)).isEqualTo(Asking.ASKED);
    }

    @Test
    void a_condition_on_an_unanswered_question_is_open_and_on_a_closed_one_is_closed() {
        String who = "papers-return-condition";
        assertThat(asking(intern(), who)).isEqualTo(Asking.OPEN);
        assertThat(asking(intern().answer(KEPT, "passport"), who)).isEqualTo(Asking.OPEN);
        assertThat(asking(intern().answer(KEPT, "none"), who)).isEqualTo(Asking.CLOSED);
        var asked = intern().answer(KEPT, "passport").answer("papers-asked-back", "conditional");
        assertThat(asking(asked, who)).isEqualTo(Asking.ASKED);
        assertThat(asking(asked.answer(KEPT, "none"), who)).isEqualTo(Asking.CLOSED);
    }

    @ParameterizedTest
    @CsvSource({"0, CLOSED", "3, CLOSED", "4, ASKED", "28, ASKED"})
    void numbers_open_follow_ups_at_their_bound(String days, Asking expected) {
        var told = intern().answer("days-off-in-four-weeks", days);
        assertThat(asking(told, "overtime-hours-a-month")).isEqualTo(expected);
    }

    @Test
    void any_of_several_conditions_is_enough() {
        String which = "false-papers-given";
        assertThat(asking(intern().answer(KEPT, "none"), which)).isEqualTo(Asking.OPEN);
        assertThat(asking(intern().answer(KEPT, "passport"), which)).isEqualTo(Asking.ASKED);
        assertThat(
                        asking(
                                intern().answer(KEPT, "none")
                                        .answer("paid-anyone-for-the-job", "yes"),
                                which))
                .isEqualTo(Asking.ASKED);
    }
}
