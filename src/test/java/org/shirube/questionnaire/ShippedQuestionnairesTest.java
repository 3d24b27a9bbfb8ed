package org.shirube.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shirube.questionnaire.Rule.Says;
import org.shirube.questionnaire.Wording.Asked;
import org.shirube.scoring.ScreeningLanguage;
import org.shirube.scoring.Shipped;
import org.shirube.screening.Enablement;
import org.shirube.screening.Extent;
import org.shirube.screening.Journey;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What holds for the questionnaires that ship: complete, short enough, and fit for a frightened
/// person.
class ShippedQuestionnairesTest {

    /// Age, sex, nationality, scheme and languages.
    private static final int PERSON_PAGE = 5;

    private static final List<String> FIRST_FOUR =
            List.of(
                    "debt-bondage",
                    "document-confiscation",
                    "punishment-agreement",
                    "third-party-facilitation");

    @Test
    void the_folder_has_no_fault() {
        assertThat(Shipped.handbook().rulebook().library().questionnaires())
                .extracting(Questionnaire::id)
                .containsAll(FIRST_FOUR)
                .hasSizeGreaterThanOrEqualTo(16);
    }

    @Test
    void some_answer_makes_every_fact_of_a_topic_present() {
        Set<String> topics = Shipped.library().topicIds();
        Set<String> made = made();
        assertThat(Shipped.library().catalogue().indicators())
                .filteredOn(indicator -> topics.contains(indicator.topic()))
                .extracting(indicator -> indicator.code().code())
                .filteredOn(code -> !made.contains(code))
                .isEmpty();
    }

    private static Set<String> made() {
        return questions()
                .flatMap(question -> question.makes().stream())
                .flatMap(rule -> rule.effects().stream())
                .filter(effect -> effect.says() == Says.PRESENT)
                .map(effect -> effect.indicator().code().code())
                .collect(Collectors.toSet());
    }

    private static Stream<Question> questions() {
        return Shipped.library().questionnaires().stream().flatMap(Questionnaire::questions);
    }

    @Test
    void an_intern_who_says_no_to_every_gate_is_put_at_most_45_questions() {
        ScreeningLanguage told = ScreeningLanguage.intern();
        Optional<Question> next = nextQuestion(told);
        while (next.isPresent()) {
            told = told.answer(next.get().id().id(), quietAnswer(next.get()));
            next = nextQuestion(told);
        }
        int put = told.told().answers().all().size() + PERSON_PAGE;
        System.out.println("questions put to an intern who says no to every gate: " + put);
        assertThat(put).isBetween(35, 45);
    }

    private static Optional<Question> nextQuestion(ScreeningLanguage told) {
        return Journey.of(Shipped.library(), told.told(), Extent.FULL)
                .nextOpen()
                .flatMap(page ->
                        page.questions().stream()
                                .filter(q -> !q.traits().optional())
                                .filter(q -> told.told().answers().to(q.id()).isEmpty())
                                .findFirst());
    }

    private static String quietAnswer(Question question) {
        return switch (question.id().id()) {
            case "alone-and-able-to-talk", "could-stop-without-harm" -> "yes";
            case "days-off-in-four-weeks" -> "8";
            default ->
                    switch (question.kind()) {
                        case AnswerKind.YesNo _ -> "no";
                        case AnswerKind.Choice choice -> quiet(question, choice.options());
                        case AnswerKind.Whole whole -> Integer.toString(whole.min());
                        case AnswerKind.Money _ -> "150000 JPY";
                        case AnswerKind.Date _ -> "2030";
                        case AnswerKind.Text _, AnswerKind.Group _ -> "told";
                    };
        };
    }

    private static String quiet(Question question, List<String> options) {
        Set<String> loud = new HashSet<>();
        for (Rule rule : question.makes()) {
            if (rule.effects().stream().anyMatch(effect -> effect.says() == Says.PRESENT)) {
                rule.when().forEach(when -> loud.add(((Trigger.Word) when).word()));
            }
        }
        return options.contains("none")
                ? "none"
                : options.stream()
                        .filter(option -> !loud.contains(option))
                        .findFirst()
                        .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"15", "17", "-1"})
    void sexual_questions_are_never_put_to_somebody_who_may_be_a_child(int age) {
        var somebody = ScreeningLanguage.screening("titp");
        var told =
                (age < 0 ? somebody : somebody.aged(age))
                        .answer("made-to-do-other-things", "something-else")
                        .answer("venue-bill", "yes")
                        .answer("filming-wanted", "film");
        Set<String> everyTopic = Shipped.library().topicIds();
        assertThat(
                        new Enablement(Shipped.library(), told.told(), Extent.adding(everyTopic))
                                .asked())
                .extracting(QuestionId::id)
                .contains("known-about-sexual-services", "known-about-filming", "venue-bill")
                .doesNotContain(
                        "unwanted-sexual-behaviour",
                        "sexual-things-for-others",
                        "venue-kind",
                        "venue-bill-way-to-pay",
                        "filming-wanted",
                        "filming-said-to-a-no",
                        "filmed-despite-no");
    }

    @Test
    void what_is_known_of_a_child_is_marked_as_not_to_be_read_out() {
        assertThat(questions())
                .filteredOn(question -> question.id().id().startsWith("known-"))
                .hasSizeGreaterThan(7)
                .allSatisfy(question -> {
                    Asked asked = asked("en", question);
                    assertThat(asked.text() + asked.hint().orElse(""))
                            .containsAnyOf("not to be read out", "For the caseworker only");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "titp, made-to-do-other-things, none, ''",
        "titp, made-to-do-other-things, something-else, venue-kind",
        "titp, unwanted-sexual-behaviour, with-other-people, sexual-things-for-others",
        "entertainer, made-to-do-other-things, none, venue-kind",
        "japanese, situation-began-through, bar-or-nightlife, venue-kind",
        "japanese, situation-began-through, study, ''",
        "japanese, situation-began-through, modelling-or-filming, filming-wanted",
        "spouse, marriage-work-is, place-with-guests, venue-kind",
        "long-term, family-papers-work-is, hard-to-say, venue-kind",
        "spouse, marriage-work-is, household, ''",
        "titp, sexual-things-for-others, pictures-or-film, filming-wanted"
    })
    void night_work_and_filming_are_asked_about_only_after_a_sign_of_them(
            String scheme, String question, String answer, String opens) {
        var told = ScreeningLanguage.screening(scheme).aged(24).answer(question, answer);
        if (question.equals("sexual-things-for-others")) {
            told = told.answer("made-to-do-other-things", "something-else");
        }
        var asked = new Enablement(Shipped.library(), told.told(), Extent.FULL).asked();
        if (opens.isEmpty()) {
            assertThat(asked)
                    .extracting(QuestionId::id)
                    .doesNotContain("venue-kind", "sexual-things-for-others", "filming-wanted");
        } else {
            assertThat(asked).extracting(QuestionId::id).contains(opens);
        }
    }

    @Test
    void a_gate_answered_no_never_makes_anything_present() {
        assertThat(questions())
                .filteredOn(question -> question.kind() instanceof AnswerKind.Choice)
                .flatExtracting(Question::makes)
                .filteredOn(rule -> rule.when().contains(new Trigger.Word("none")))
                .flatExtracting(Rule::effects)
                .extracting(Rule.Effect::says)
                .doesNotContain(Says.PRESENT, Says.USED);
    }

    @Test
    void no_answer_says_two_things_of_one_fact() {
        assertThat(questions())
                .flatExtracting(Question::makes)
                .allSatisfy(rule -> {
                    assertThat(of(rule, Says.PRESENT, Says.ABSENT)).doesNotHaveDuplicates();
                    assertThat(of(rule, Says.USED, Says.UNUSED)).doesNotHaveDuplicates();
                });
    }

    private static List<Indicator> of(Rule rule, Says... says) {
        return rule.effects().stream()
                .filter(effect -> List.of(says).contains(effect.says()))
                .map(Rule.Effect::indicator)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void every_question_has_its_texts(String language) {
        assertThat(questions())
                .allSatisfy(question -> {
                    Asked asked = asked(language, question);
                    assertThat(asked.text()).isNotBlank();
                    assertThat(asked.label()).isNotBlank();
                    if (question.kind() instanceof AnswerKind.Choice choice) {
                        assertThat(asked.options()).containsOnlyKeys(choice.options());
                    }
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | (?i)why did you|why didn.t you|how could you",
                "en | (?i)traffick|victim|forced labou?r|slave|servitude|bondage|exploit|coerc"
                        + "|kidnap|prostitut|illegal",
                "ja | なぜ|どうして",
                "ja | 人身取引|人身売買|被害者|強制労働|奴隷|債務労働|搾取|売春|違法"
            })
    void nobody_is_asked_for_a_legal_label_or_blamed(String language, String words) {
        Pattern never = Pattern.compile(words);
        assertThat(questions())
                .flatExtracting(question -> shown(asked(language, question)))
                .filteredOn(text -> never.matcher(text).find())
                .isEmpty();
    }

    private static List<String> shown(Asked asked) {
        return Stream.concat(
                        Stream.of(asked.text(), asked.hint().orElse("")),
                        asked.options().values().stream())
                .toList();
    }

    @Test
    void a_question_is_short_and_asks_one_thing() {
        assertThat(questions())
                .extracting(question -> asked("en", question).text())
                .allMatch(text -> text.length() <= 160)
                .allMatch(text -> text.chars().filter(c -> c == '?').count() <= 1);
    }

    private static Asked asked(String language, Question question) {
        return Shipped.handbook().wordings().of(language, question.id()).orElseThrow();
    }
}
