package org.shirube.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.exchange.AnswerFile.faults;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shirube.source.Fault;

import java.util.List;

/// What is said of a bad answer file: file, line, column and what was expected.
class BadAnswerFileTest {

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
