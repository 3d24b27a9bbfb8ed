package org.shirube.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Questionnaire.Section;
import org.shirube.scoring.Conclusion;
import org.shirube.scoring.ScreeningLanguage;
import org.shirube.scoring.Shipped;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The short form of a first contact: few questions, which go on as the full interview.
class ShortFormTest {

    private static List<String> ofTopics(ScreeningLanguage told, Extent extent) {
        return Journey.of(Shipped.library(), told.told(), extent).topics().stream()
                .filter(topic -> topic.questionnaire().section() == Section.TOPICS)
                .flatMap(topic -> topic.pages().stream())
                .flatMap(page -> page.questions().stream())
                .map(question -> question.id().id())
                .toList();
    }

    private static ScreeningLanguage calm() {
        return ScreeningLanguage.intern()
                .answer("found-job-through-others", "yes")
                .answer("life-here-as-told", "none")
                .answer("paid-anyone-for-the-job", "yes")
                .answer("debt-because-of-coming", "no")
                .answer("papers-kept-by-others", "none")
                .answer("treated-at-work-or-home", "none")
                .answer("could-stop-without-harm", "yes");
    }

    @Test
    void an_intern_without_trouble_is_put_about_fifteen_to_twenty_questions_of_the_topics() {
        assertThat(ofTopics(calm(), Extent.SHORT)).hasSizeBetween(12, 20);
        assertThat(ofTopics(calm(), Extent.FULL))
                .hasSizeGreaterThan(ofTopics(calm(), Extent.SHORT).size() + 10);
    }

    @Test
    void what_stands_before_the_topics_is_asked_in_any_case() {
        var asked = new Enablement(Shipped.library(), calm().told(), Extent.SHORT).asked();
        assertThat(asked)
                .contains(new QuestionId("thoughts-of-dying"), new QuestionId("agrees-to"));
    }

    @Test
    void going_on_with_the_full_interview_asks_nothing_twice() {
        Journey full = Journey.of(Shipped.library(), calm().told(), Extent.FULL);
        Set<String> left = new HashSet<>();
        full.pages().stream()
                .flatMap(page -> page.questions().stream())
                .map(question -> question.id())
                .filter(id -> calm().told().answers().to(id).isEmpty())
                .forEach(id -> left.add(id.id()));
        assertThat(left).contains("fee-total").doesNotContain("paid-anyone-for-the-job");
        assertThat(full.noLongerAsked()).isEmpty();
    }

    @Test
    void an_answer_beyond_the_short_form_stays_in_sight() {
        var told = calm().answer("fee-total", "7500 USD");
        Journey journey = Journey.of(Shipped.library(), told.told(), Extent.SHORT);
        assertThat(journey.noLongerAsked()).isEmpty();
        assertThat(ofTopics(told, Extent.SHORT)).contains("fee-total");
    }

    @Test
    void a_topic_added_by_hand_is_asked_in_full() {
        assertThat(ofTopics(calm(), Extent.SHORT)).doesNotContain("hard-to-say-no");
        assertThat(ofTopics(calm(), Extent.SHORT.with("vulnerability-profile")))
                .contains("hard-to-say-no");
    }

    @Test
    void no_sexual_question_of_the_short_form_is_put_to_somebody_who_may_be_a_child() {
        var child = ScreeningLanguage.intern().aged(16);
        assertThat(ofTopics(child, Extent.SHORT))
                .contains("known-about-sexual-harm")
                .doesNotContain("unwanted-sexual-behaviour", "sexual-things-for-others");
    }

    @Test
    void a_short_form_can_show_all_elements() {
        var told =
                ScreeningLanguage.intern()
                        .answer("papers-kept-by-others", "passport")
                        .answer("could-stop-without-harm", "no")
                        .answer("what-would-happen-on-stopping", "papers-kept");
        assertThat(Shipped.rules().assess(told.told()).conclusion())
                .isEqualTo(Conclusion.ALL_ELEMENTS_INDICATED);
        assertThat(Shipped.library().shortForm())
                .contains(
                        new QuestionId("papers-kept-by-others"),
                        new QuestionId("could-stop-without-harm"),
                        new QuestionId("what-would-happen-on-stopping"));
    }
}
