package org.shirube.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shirube.questionnaire.Library;
import org.shirube.questionnaire.NonAnswer;
import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Value;
import org.shirube.scoring.Shipped;
import org.shirube.screening.AnswerKey;
import org.shirube.screening.Answers;
import org.shirube.screening.Extent;
import org.shirube.screening.Journey;
import org.shirube.screening.Screening;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// One interview must not colour the next: when it may be said that an organisation was seen
/// before.
class SeenBeforeTest {

    private static final Library LIBRARY = Shipped.library();

    @Test
    void nothing_is_said_before_anything_was_asked() {
        assertThat(
                        SeenBefore.of(LIBRARY, List.of(screening(blank(), Extent.FULL, false)))
                                .tellable())
                .isEmpty();
    }

    @Test
    void everything_is_said_once_the_screening_was_handed_in() {
        var handedIn = screening(blank(), Extent.FULL, true);
        assertThat(SeenBefore.of(LIBRARY, List.of(handedIn)).tellable())
                .isEqualTo(EnumSet.allOf(OrganisationKind.class));
        assertThat(SeenBefore.of(LIBRARY, List.of()).tellable()).hasSize(8);
    }

    @Test
    void one_open_screening_is_enough_to_say_nothing() {
        var handedIn = screening(blank(), Extent.FULL, true);
        var open = screening(blank(), Extent.FULL, false);
        assertThat(SeenBefore.of(LIBRARY, List.of(handedIn, open)).tellable()).isEmpty();
    }

    @Test
    void a_short_form_is_a_beginning_and_says_nothing_until_it_was_handed_in() {
        var all = everythingDeclined();
        assertThat(
                        SeenBefore.of(
                                        LIBRARY,
                                        List.of(screening(all, new Extent(Set.of(), true), false)))
                                .tellable())
                .isEmpty();
    }

    @Test
    void when_every_page_is_answered_everything_may_be_said() {
        var seen =
                SeenBefore.of(
                        LIBRARY, List.of(screening(everythingDeclined(), Extent.FULL, false)));
        assertThat(seen.tellable()).isEqualTo(EnumSet.allOf(OrganisationKind.class));
    }

    /// Taking the answers of one topic back hides every kind that the topic speaks of.
    @ParameterizedTest
    @EnumSource(
            value = OrganisationKind.class,
            names = {"EMPLOYER", "SENDING_ORGANISATION", "BROKER", "SCHOOL", "OTHER"})
    void as_long_as_one_topic_about_a_kind_is_open_that_kind_is_not_told(OrganisationKind kind) {
        var all = everythingDeclined();
        for (var topic : LIBRARY.questionnaires()) {
            boolean speaks =
                    topic.pages().stream()
                            .flatMap(Question::withFollowUps)
                            .flatMap(question -> question.kind().optionIds().stream())
                            .flatMap(option -> OrganisationKind.ofOption(option).stream())
                            .anyMatch(kind::equals);
            var without = without(all, topic.pages());
            boolean asked =
                    Journey.of(LIBRARY, without, Extent.FULL).topics().stream()
                            .filter(each -> each.questionnaire().equals(topic))
                            .anyMatch(each -> each.pages().stream().anyMatch(p -> p.missing() > 0));
            if (speaks && asked) {
                assertThat(SeenBefore.in(Journey.of(LIBRARY, without, Extent.FULL)).tellable())
                        .as(topic.id())
                        .doesNotContain(kind);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(OrganisationKind.class)
    void on_a_page_that_the_person_sees_nothing_is_ever_said(OrganisationKind kind) {
        var all = new SeenBefore(EnumSet.allOf(OrganisationKind.class));
        assertThat(all.mayTell(kind, SeenBefore.Reader.PERSON)).isFalse();
        assertThat(all.mayTell(kind, SeenBefore.Reader.CASEWORKER)).isTrue();
    }

    @Test
    void each_question_that_asks_for_a_name_is_in_the_questionnaires() {
        assertThat(NamesInAnswers.asked()).isNotEmpty();
        NamesInAnswers.asked()
                .forEach((question, who) -> {
                    assertThat(LIBRARY.find(new QuestionId(question))).as(question).isPresent();
                    assertThat(who)
                            .allMatch(each -> LIBRARY.find(new QuestionId(each)).isPresent());
                });
    }

    @Test
    void names_are_told_apart_and_spoken_of_as_the_answers_say() {
        var answers =
                Answers.NONE
                        .with(
                                new QuestionId("finders-names"),
                                new Value.Told("Sao Mai JSC、Golden Ricefield Co., Ltd.; 朝日\n"))
                        .with(
                                new QuestionId("found-job-through-whom"),
                                new Value.Chosen(List.of("broker", "family-or-friend")))
                        .with(new QuestionId("other-company-name"), new Value.Told("みどり縫製"));
        assertThat(NamesInAnswers.in(answers))
                .extracting(ToldName::name)
                .containsExactly("Sao Mai JSC", "Golden Ricefield Co., Ltd.", "朝日", "みどり縫製");
        assertThat(NamesInAnswers.in(answers))
                .extracting(ToldName::as)
                .containsExactly(
                        Optional.of(OrganisationKind.BROKER),
                        Optional.of(OrganisationKind.BROKER),
                        Optional.of(OrganisationKind.BROKER),
                        Optional.of(OrganisationKind.EMPLOYER));
        assertThat(NamesInAnswers.in(Answers.NONE)).isEmpty();
    }

    private static Screening blank() {
        return Screening.blank(Shipped.TODAY);
    }

    /// Declining opens no follow-up, and counts as answered.
    private static Screening everythingDeclined() {
        var screening = blank();
        for (int i = 0; i < 50; i++) {
            var missing =
                    Journey.of(LIBRARY, screening, Extent.FULL).pages().stream()
                            .filter(page -> page.missing() > 0)
                            .flatMap(page -> page.questions().stream())
                            .toList();
            var answers = screening.answers();
            for (var question : missing) {
                if (answers.to(question.id()).isEmpty()) {
                    answers = answers.with(question.id(), new Value.Without(NonAnswer.DECLINED));
                }
            }
            screening = screening.with(answers);
        }
        return screening;
    }

    private static Screening without(Screening all, List<Question> pages) {
        var answers = all.answers();
        for (var question : pages.stream().flatMap(Question::withFollowUps).toList()) {
            answers = answers.without(AnswerKey.first(question.id()));
        }
        return all.with(answers);
    }

    private static SavedScreening screening(Screening content, Extent extent, boolean handedIn) {
        return new SavedScreening(
                new ScreeningId(UUID.randomUUID()),
                new CaseId(UUID.randomUUID()),
                "KJ-0001",
                "",
                new AccountId(UUID.randomUUID()),
                Instant.EPOCH,
                content,
                Optional.empty(),
                extent,
                Shipped.rules().versions(),
                handedIn ? Optional.of(Instant.EPOCH) : Optional.empty());
    }
}
