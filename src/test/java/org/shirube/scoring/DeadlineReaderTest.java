package org.shirube.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shirube.source.Fault;
import org.shirube.source.Faults;
import org.shirube.source.Parsed;
import org.shirube.source.SourceReader;

import java.util.List;

/// What is wrong in the file of deadlines is said with its place and what was expected.
class DeadlineReaderTest {

    private static final String FILE = "reference/deadlines.yaml";

    private static final String GOOD =
            """
            version: 1.0.0
            state: unreviewed
            source: some law
            deadline:
              - id: stay
                from: [permit-expires-on]
                exceptScheme: [japanese]
                law: An Act 20
                state: memory
              - id: pay
                from: [{question: pay-problems, answer: [late-or-kept-back]}]
                within: 3 years
                law: An Act 115
                state: seen
            """;

    @Test
    void a_good_file_has_no_fault_and_says_which_texts_it_needs() {
        assertThat(faults(GOOD)).isEmpty();
        assertThat(read(GOOD, new Faults()).texts())
                .contains("deadline.stay.title", "deadline.stay.means", "deadline.pay.law");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    version: 1.0.0        | versions: 1           | :1:1: 'version' is missing
                    id: pay               | id: stay              | :10:9: 'stay' is taken by
                    [permit-expires-on]   | []                    | :6:11: 'stay' has no day
                    permit-expires-on     | permit-expires        | :6:12: no question
                    permit-expires-on     | pay-problems          | :6:12: 'pay-problems' asks for no
                    japanese              | martian               | :7:20: 'martian' is not known
                    question: pay-problems | question: pay        | :11:23: no question 'pay'
                    [late-or-kept-back]   | [late]                | :11:46: 'late' is no answer
                    [late-or-kept-back]   | []                    | :11:12: 'answer' is missing
                    3 years               | 3 fortnights          | :12:13: '3 fortnights' is no
                    3 years               | 0 years               | :12:13: '0 years' is no period
                    3 years               | 99999999999 years     | :12:13: '99999999999 years' is
                    state: seen           | state: guessed        | :14:12: 'guessed' is not known
                    law: An Act 115       | act: An Act 115       | :10:5: 'law' is missing
                    law: An Act 115       | act: An Act 115       | :13:5: 'act' is not known
                    """)
    void a_fault_is_said_with_its_place(String old, String changed, String said) {
        assertThat(GOOD).contains(old);
        List<Fault> faults = faults(GOOD.replace(old, changed));
        assertThat(faults)
                .anySatisfy(fault -> assertThat(fault.toString()).startsWith(FILE + said));
        assertThat(faults).allSatisfy(fault -> assertThat(fault.expected()).isNotBlank());
    }

    @Test
    void a_file_that_is_something_else_costs_a_message() {
        assertThat(faults("[a, b]")).isNotEmpty();
        assertThat(faults("deadline: [[1], {from: {a: b}}, 7]")).isNotEmpty();
    }

    private static List<Fault> faults(String text) {
        Faults faults = new Faults();
        read(text, faults);
        return faults.list();
    }

    private static DeadlineRules read(String text, Faults faults) {
        if (!(SourceReader.parse(text, FILE) instanceof Parsed.Readable(var root))) {
            throw new AssertionError(text);
        }
        return new DeadlineReader(Shipped.library(), faults).read(root);
    }
}
