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
import org.shirube.source.Fault;
import org.shirube.source.Faults;
import org.shirube.source.Parsed;
import org.shirube.source.SourceReader;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What an answer file says, and what is said of a bad one: its place and what was expected.
class AnswerFileTest {

    private static Screening read(String text) {
        Faults faults = new Faults();
        Screening screening = read(SourceReader.parse(text, "f.yaml"), faults);
        assertThat(faults.list()).isEmpty();
        return screening;
    }

    private static Screening read(Parsed parsed, Faults faults) {
        return switch (parsed) {
            case Parsed.Readable(var root) ->
                    new AnswerFileReader(Shipped.library(), Shipped.TODAY, faults).read(root);
            case Parsed.Unreadable unreadable -> {
                faults.addAll(unreadable.faults());
                yield Screening.blank(Shipped.TODAY);
            }
        };
    }

    private static List<Fault> faults(String text) {
        Faults faults = new Faults();
        read(SourceReader.parse(text, "f.yaml"), faults);
        return faults.list();
    }

    private static Optional<Answer> answer(String text, String question) {
        return read(text).answers().to(new QuestionId(question));
    }

    @Test
    void the_example_of_the_contract_is_read_as_it_says() {
        Screening told =
                read(
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
        Faults faults = new Faults();
        Path example = Shipped.FOLDER.resolve("schema/example-answers.yaml");
        read(SourceReader.read(example, "example-answers.yaml"), faults);
        assertThat(faults.list()).isEmpty();
    }

    @Test
    void what_is_left_out_is_not_known() {
        Screening told = read("answers: {}");
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
    @ValueSource(
            strings = {
                "7500",
                "USD",
                "7.500 USD",
                "USD 7500",
                "-7500 USD",
                "7500 XXQ",
                "7500 usd",
                "7.500,00 EUR",
                "'7,5 USD'",
                "'75,00 USD'",
                "1e9 USD",
                "7500 USD or so",
                "yes",
                "[1 USD]",
                "''",
                "9999999999999999 USD",
                "NaN USD",
                "∞ USD",
                "７５００ USD"
            })
    void what_is_no_amount_is_refused(String text) {
        assertThat(faults("answers:\n  fee-total: " + text + "\n"))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.at()).hasToString("f.yaml:2:14");
                    assertThat(fault.expected())
                            .containsAnyOf("such as 7500 USD", "a single value");
                });
    }

    @Test
    void an_amount_of_a_million_digits_costs_no_time() {
        assertThat(faults("answers: {fee-total: " + "9".repeat(1_000_000) + " USD}")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "person: {age: -3}                        | 1:15: nobody is -3",
                "person: {age: 340}                       | 1:15: nobody is 340",
                "person: {age: abc}                       | 1:15: 'abc' is not a whole number",
                "person: {age: 17.5}                      | 1:15: '17.5' is not a whole number",
                "person: {age: ''}                        | 1:15: '' is not a whole number",
                "person: {age: [24]}                      | 1:15: found a list",
                "person: {age: 99999999999}               | 1:15: '99999999999' is not",
                "person: {age: 24, birth-date: 2002}      | 1:31: the age is given twice",
                "person: {age: 24, age-band: 20-29}       | 1:29: the age is given twice",
                "person: {birth-date: 2027-01-01}         | 1:22: a birth date in the future",
                "person: {birth-date: 2026-11-21}         | 1:22: a birth date in the future",
                "person: {birth-date: 1850-01-01}         | 1:22: nobody is that old",
                "person: {birth-date: 2002-02-30}         | 1:22: '2002-02-30' is no date",
                "person: {birth-date: soon}               | 1:22: 'soon' is no date",
                "person: {age-band: 29-20}                | 1:20: '29-20' is no band",
                "person: {age-band: 20-}                  | 1:20: '20-' is no band",
                "person: {age-band: 100-200}              | 1:20: '100-200' is no band",
                "person: {sex: f}                         | 1:15: 'f' is not known here",
                "person: {nationality: Vietnam}           | 1:23: 'Vietnam' is not known",
                "person: {scheme: TITP}                   | 1:18: 'TITP' is not known here",
                "person: {name: Linh}                     | 1:10: 'name' is not known here",
                "person: Linh                             | 1:9: found 'Linh'",
                "interview: {private: maybe}              | 1:22: 'maybe' is not known here",
                "answer: {a: yes}                         | 1:1: 'answer' is not known here",
                "answers: {no-such-question: yes}         | 1:11: no question 'no-such-question'",
                "answers: [a]                             | 1:10: found a list",
                "answers: {debt-because-of-coming: true}  | 1:35: found 'true'",
                "answers: {debt-because-of-coming: [yes]} | 1:35: found a list",
                "answers: {debt-because-of-coming: 1}     | 1:35: found '1'",
                "answers: {debt-because-of-coming: {}}    | 1:35: 'value' is missing",
                "answers: {safe-to-talk: yes}             | 1:25: found 'yes'",
                "answers: {days-off-in-four-weeks: 29}    | 1:35: found '29'",
                "answers: {days-off-in-four-weeks: four}  | 1:35: found 'four'",
                "answers: {permit-expires-on: 2024-13}    | 1:30: found '2024-13'",
                "answers: {papers-kept-by-others: visa}   | 1:34: found 'visa'",
                "answers: {papers-kept-by-others: []}     | 1:34: found a list",
                "answers: {papers-kept-by-others: [none, passport]} | 1:34: found a list",
                "answers: {passport-kept-by: [employer, broker]}    | 1:29: found a list",
                "answers: {fee-total: {value: 1 USD, basis: told}}  | 1:44: 'told' is not known",
                "answers: {fee-total: {value: 1 USD, phases: now}}  | 1:45: 'now' is not known",
                "answers: {fee-total: {value: 1 USD, on: then}}     | 1:41: 'then' is no date",
                "answers: {fee-total: {value: 1 USD, when: 2024}}   | 1:37: 'when' is not known",
                "indicators: {doc-passport-hold: present} | 1:14: no indicator",
                "indicators: {doc-passport-held: yes}     | 1:33: 'yes' is not known here",
                "indicators: {doc-passport-held: {used: yes}}       | 1:33: 'state' is missing",
                "indicators: {doc-passport-held: [present]}         | 1:33: found a list",
                "just some words                          | 1:1: found 'just some words'",
                "[1, 2]                                   | 1:1: found a list"
            })
    void a_fault_is_said_with_its_place(String text, String said) {
        List<Fault> faults = faults(text.strip());
        assertThat(faults)
                .anySatisfy(fault -> assertThat(fault.toString()).startsWith("f.yaml:" + said));
        assertThat(faults).allSatisfy(fault -> assertThat(fault.expected()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20, YES", "2026, YES", "2002, NO", "1910-05, NO"})
    void a_birth_date_up_to_today_is_read(String born, Minority minority) {
        Screening told = read("person: {birth-date: " + born + "}");
        assertThat(told.profile().age())
                .isEqualTo(new Age.Born(PartialDate.parse(born).orElseThrow()));
        assertThat(told.profile().minority()).isEqualTo(minority);
    }

    @Test
    void a_fact_that_contradicts_an_answer_is_refused_either_way() {
        assertThat(
                        faults(
                                """
                                answers: {papers-kept-by-others: passport}
                                indicators:
                                  doc-passport-held: absent
                                """))
                .hasToString(
                        "[f.yaml:3:3: 'doc-passport-held' contradicts the answers"
                                + " (expected: present, as the answers say)]");
        assertThat(
                        faults(
                                """
                                indicators: {doc-passport-held: present}
                                answers: {papers-kept-by-others: none}
                                """))
                .hasSize(1);
    }

    @Test
    void a_fact_that_agrees_with_an_answer_or_is_unknown_is_read() {
        read(
                """
                answers: {papers-kept-by-others: passport}
                indicators: {doc-passport-held: present, doc-residence-card-held: unknown}
                """);
    }

    @Test
    void json_is_read_as_yaml_is() {
        assertThat(
                        read(
                                """
                                {"person": {"age": 24, "scheme": "titp"},
                                 "answers": {"paid-anyone-for-the-job": "yes",
                                             "papers-kept-by-others": ["passport"]}}
                                """))
                .isEqualTo(
                        read(
                                """
                                person: {age: 24, scheme: titp}
                                answers:
                                  paid-anyone-for-the-job: yes
                                  papers-kept-by-others: passport
                                """));
    }

    @Test
    void a_note_of_more_characters_than_anybody_writes_is_refused() {
        assertThat(faults("answers: {wants-to-happen: " + "x".repeat(20_001) + "}")).hasSize(1);
        assertThat(
                        faults(
                                "answers: {wants-to-happen: {value: a, note: "
                                        + "x".repeat(20_001)
                                        + "}}"))
                .hasSize(1);
    }
}
