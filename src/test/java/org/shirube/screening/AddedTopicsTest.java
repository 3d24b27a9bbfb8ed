package org.shirube.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shirube.questionnaire.AnswerKind;
import org.shirube.questionnaire.Audience;
import org.shirube.questionnaire.Catalogue;
import org.shirube.questionnaire.Condition;
import org.shirube.questionnaire.Condition.Operator;
import org.shirube.questionnaire.EnableWhen;
import org.shirube.questionnaire.Library;
import org.shirube.questionnaire.Minority;
import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.Question.Traits;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Questionnaire;
import org.shirube.questionnaire.Questionnaire.Origin;
import org.shirube.questionnaire.Questionnaire.Section;
import org.shirube.questionnaire.Reference;
import org.shirube.questionnaire.Value;
import org.shirube.scoring.Shipped;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Topics are asked of those whom they are for, and of others when somebody adds them; and the
/// operators of conditions, on a small library of their own.
class AddedTopicsTest {

    private static final QuestionId FEE = new QuestionId("fee");
    private static final QuestionId MORE = new QuestionId("more");

    private static Question question(QuestionId id, AnswerKind kind, EnableWhen when) {
        Traits traits = new Traits(Optional.empty(), false, false, false);
        return new Question(id, kind, when, Audience.EVERYBODY, traits, List.of(), List.of());
    }

    private static Library library(Audience audience, EnableWhen when) {
        List<Question> pages =
                List.of(
                        question(FEE, new AnswerKind.Money(), EnableWhen.ALWAYS),
                        question(MORE, new AnswerKind.Text(), when));
        Questionnaire topic =
                new Questionnaire(
                        "topic",
                        "1",
                        Section.TOPICS,
                        1,
                        Optional.of(audience),
                        EnableWhen.ALWAYS,
                        new Origin("", false),
                        pages);
        return new Library(List.of(topic), new Catalogue("1", List.of()), Reference.NONE);
    }

    @Test
    void a_topic_for_others_is_asked_once_it_is_added() {
        Library library =
                library(
                        new Audience(Set.of("student"), Set.of(), Set.of(Minority.NO)),
                        EnableWhen.ALWAYS);
        Screening blank = Screening.blank(Shipped.TODAY);
        assertThat(Journey.of(library, blank, Extent.FULL).topics()).isEmpty();
        assertThat(Journey.of(library, blank, Extent.adding(Set.of("topic"))).topics()).hasSize(1);
        assertThat(Journey.of(library, blank, Extent.adding(Set.of("another"))).topics()).isEmpty();
    }

    private static Library opened(Optional<Audience> audience) {
        Question gate = question(FEE, new AnswerKind.YesNo(), EnableWhen.ALWAYS);
        Question behind =
                new Question(
                        MORE,
                        new AnswerKind.Text(),
                        EnableWhen.ALWAYS,
                        Audience.EVERYBODY,
                        new Traits(Optional.empty(), false, false, true),
                        List.of(),
                        List.of());
        EnableWhen yes = new EnableWhen(List.of(new Condition(FEE, Operator.EQUALS, "yes")), true);
        return new Library(
                List.of(
                        topic("first", Optional.of(Audience.EVERYBODY), EnableWhen.ALWAYS, gate),
                        topic("second", audience, yes, behind)),
                new Catalogue("1", List.of()),
                Reference.NONE);
    }

    private static Questionnaire topic(
            String id, Optional<Audience> audience, EnableWhen when, Question page) {
        return new Questionnaire(
                id, "1", Section.TOPICS, 1, audience, when, new Origin("", false), List.of(page));
    }

    private static List<String> topics(Library library, Screening screening) {
        return Journey.of(library, screening, Extent.FULL).topics().stream()
                .map(topic -> topic.questionnaire().id())
                .toList();
    }

    @Test
    void an_answer_opens_a_topic_for_anybody() {
        Screening blank = Screening.blank(Shipped.TODAY);
        Screening yes = blank.with(Answers.NONE.with(FEE, new Value.YesNo(true)));
        assertThat(topics(opened(Optional.empty()), blank)).containsExactly("first");
        assertThat(topics(opened(Optional.empty()), yes)).containsExactly("first", "second");
    }

    @Test
    void a_topic_with_an_audience_and_an_opening_answer_is_asked_on_either() {
        Audience students = new Audience(Set.of("student"), Set.of(), Set.of());
        Screening blank = Screening.blank(Shipped.TODAY);
        Screening yes = blank.with(Answers.NONE.with(FEE, new Value.YesNo(true)));
        assertThat(topics(opened(Optional.of(students)), blank)).containsExactly("first");
        assertThat(topics(opened(Optional.of(students)), yes)).containsExactly("first", "second");
        Audience everybodyElse = new Audience(Set.of(), Set.of("titp"), Set.of());
        assertThat(topics(opened(Optional.of(everybodyElse)), blank))
                .containsExactly("first", "second");
    }

    @Test
    void an_optional_question_may_stay_empty() {
        Screening yes =
                Screening.blank(Shipped.TODAY).with(Answers.NONE.with(FEE, new Value.YesNo(true)));
        Journey journey = Journey.of(opened(Optional.empty()), yes, Extent.FULL);
        assertThat(journey.nextOpen()).isEmpty();
        assertThat(journey.topics().getLast().answered()).isZero();
    }

    @Test
    void an_answer_in_a_topic_that_is_not_asked_is_kept_as_no_longer_asked() {
        Library library =
                library(new Audience(Set.of("student"), Set.of(), Set.of()), EnableWhen.ALWAYS);
        Screening told =
                Screening.blank(Shipped.TODAY)
                        .with(Answers.NONE.with(MORE, new Value.Told("kept")));
        assertThat(Journey.of(library, told, Extent.FULL).noLongerAsked())
                .containsExactly(AnswerKey.first(MORE));
    }

    @ParameterizedTest
    @CsvSource({
        ">, 99, no",
        ">, 100, no",
        ">, 101, yes",
        "<, 99, yes",
        "<, 100, no",
        "<, 101, no",
        ">=, 99, no",
        ">=, 100, yes",
        ">=, 101, yes",
        "<=, 99, yes",
        "<=, 100, yes",
        "<=, 101, no",
        "exists, 1, yes"
    })
    void an_amount_is_compared_as_its_operator_says(String sign, String amount, String asked) {
        Operator operator =
                List.of(Operator.values()).stream()
                        .filter(one -> one.sign().equals(sign))
                        .findFirst()
                        .orElseThrow();
        String operand = operator == Operator.EXISTS ? "yes" : "100";
        var when = new EnableWhen(List.of(new Condition(FEE, operator, operand)), false);
        Value value = new Value.Amount(new BigDecimal(amount), "JPY");
        Screening told = Screening.blank(Shipped.TODAY).with(Answers.NONE.with(FEE, value));
        assertThat(
                        new Enablement(library(Audience.EVERYBODY, when), told, Extent.FULL)
                                .asked()
                                .contains(MORE))
                .isEqualTo(asked.equals("yes"));
    }

    @Test
    void what_must_not_exist_is_asked_while_there_is_no_answer() {
        var when = new EnableWhen(List.of(new Condition(FEE, Operator.EXISTS, "no")), false);
        Library library = library(Audience.EVERYBODY, when);
        Screening blank = Screening.blank(Shipped.TODAY);
        Value value = new Value.Amount(BigDecimal.ONE, "JPY");
        assertThat(new Enablement(library, blank, Extent.FULL).asked()).contains(MORE);
        assertThat(
                        new Enablement(
                                        library,
                                        blank.with(Answers.NONE.with(FEE, value)),
                                        Extent.FULL)
                                .asked())
                .doesNotContain(MORE);
    }
}
