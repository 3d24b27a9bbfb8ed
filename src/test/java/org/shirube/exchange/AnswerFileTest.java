package org.shirube.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shirube.questionnaire.Minority;
import org.shirube.questionnaire.NonAnswer;
import org.shirube.questionnaire.PartialDate;
import org.shirube.questionnaire.Phase;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Value;
import org.shirube.questionnaire.Words;
import org.shirube.scoring.Shipped;
import org.shirube.screening.Age;
import org.shirube.screening.Answer;
import org.shirube.screening.Basis;
import org.shirube.screening.Screening;
import org.shirube.source.SourceReader;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What an answer file says.
class AnswerFileTest {

    private static Optional<Answer> answer(String text, String question) {
        return AnswerFile.read(text).answers().to(new QuestionId(question));
    }

    @Test
    void the_example_of_the_contract_is_read_as_it_says() {
        Screening told =
                AnswerFile.read(
                        """
                        person: {age: 24, sex: female, nationality: VNM, scheme: titp}
                        interview: {private: yes, interpreter-independent: yes}
                        answers:
                          paid-anyone-for-the-job: yes
                          fee-total: {value: 7500 USD, basis: document}
                          papers-kept-by-others: passport
                          passport-kept-by: {value: supervising-body, phases: [destination]}
                        indicators:
                          thr-physical-violence: absent
                          debt-loan-to-fund-migration: {state: present, used: yes, phases: [recruitment], basis: stated}
                        """);
        assertThat(told.profile().age()).isEqualTo(new Age.Years(24));
        assertThat(told.profile().scheme()).isEqualTo("titp");
        assertThat(told.interview().inPrivate()).contains(true);
        Answer fee = told.answers().to(new QuestionId("fee-total")).orElseThrow();
        assertThat(fee.value()).isEqualTo(new Value.Amount(new BigDecimal("7500"), "USD"));
        assertThat(fee.basis()).isEqualTo(Basis.DOCUMENT);
        Answer keeper = told.answers().to(new QuestionId("passport-kept-by")).orElseThrow();
        assertThat(keeper.phases()).isEqualTo(Set.of(Phase.DESTINATION));
        assertThat(told.facts())
                .extracting(fact -> fact.indicator() + " " + fact.present() + " " + fact.used())
                .containsExactly(
                        "thr-physical-violence Optional[false] Optional.empty",
                        "debt-loan-to-fund-migration Optional[true] Optional[true]");
    }

    @Test
    void the_example_that_ships_has_no_fault() {
        Path example = Shipped.FOLDER.resolve("schema/example-answers.yaml");
        assertThat(AnswerFile.faults(SourceReader.read(example, "example"))).isEmpty();
    }

    @Test
    void what_is_left_out_is_not_known() {
        Screening told = AnswerFile.read("answers: {}");
        assertThat(told.profile().minority()).isEqualTo(Minority.POSSIBLE);
        assertThat(told.profile().scheme()).isEmpty();
        assertThat(told.interview().sound()).isTrue();
        assertThat(told.answers().all()).isEmpty();
        assertThat(told.facts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dont-know", "declined", "not-asked", "not-safe-to-ask"})
    void every_kind_of_question_takes_the_four_ways_of_not_answering(String word) {
        for (String question :
                List.of(
                        "paid-anyone-for-the-job",
                        "fee-total",
                        "permit-expires-on",
                        "days-off-in-four-weeks",
                        "papers-kept-by-others",
                        "wants-to-happen")) {
            assertThat(answer("answers: {" + question + ": " + word + "}", question))
                    .map(Answer::value)
                    .contains(new Value.Without(Words.all(NonAnswer.class).get(word)));
        }
    }

    @Test
    void several_options_come_in_the_order_of_the_question() {
        assertThat(
                        answer(
                                "answers: {papers-kept-by-others: [residence-card, passport]}",
                                "papers-kept-by-others"))
                .map(Answer::value)
                .contains(new Value.Chosen(List.of("passport", "residence-card")));
    }

    @ParameterizedTest
    @CsvSource({
        "7500 USD, 7500, USD",
        "7500USD, 7500, USD",
        "'7,500 USD', 7500, USD",
        "'1,250,000 VND', 1250000, VND",
        "0.5 KWD, 0.5, KWD"
    })
    void an_amount_is_a_number_with_its_currency(String text, BigDecimal amount, String currency) {
        assertThat(answer("answers: {fee-total: '" + text + "'}", "fee-total"))
                .map(Answer::value)
                .contains(new Value.Amount(amount, currency));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20, YES", "2026, YES", "2002, NO", "1910-05, NO"})
    void a_birth_date_up_to_today_is_read(String born, Minority minority) {
        Screening told = AnswerFile.read("person: {birth-date: " + born + "}");
        assertThat(told.profile().age())
                .isEqualTo(new Age.Born(PartialDate.parse(born).orElseThrow()));
        assertThat(told.profile().minority()).isEqualTo(minority);
    }

    @Test
    void a_fact_that_agrees_with_an_answer_or_is_unknown_is_read() {
        AnswerFile.read(
                """
                answers: {papers-kept-by-others: passport}
                indicators: {doc-passport-held: present, doc-residence-card-held: unknown}
                """);
    }

    @Test
    void json_is_read_as_yaml_is() {
        assertThat(
                        AnswerFile.read(
                                """
                                {"person": {"age": 24, "scheme": "titp"},
                                 "answers": {"paid-anyone-for-the-job": "yes",
                                             "papers-kept-by-others": ["passport"]}}
                                """))
                .isEqualTo(
                        AnswerFile.read(
                                """
                                person: {age: 24, scheme: titp}
                                answers:
                                  paid-anyone-for-the-job: yes
                                  papers-kept-by-others: passport
                                """));
    }
}
