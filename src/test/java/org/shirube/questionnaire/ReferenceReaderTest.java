package org.shirube.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shirube.source.Fault;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

/// What is wrong in the reference values is said with its place; a comparison without a survey too.
class ReferenceReaderTest {

    private static final String FILE = "reference/japan.yaml";

    private static final String GOOD =
            """
            version: 1.0.0
            currencies:
              USD: {yen: 150, year: "2025", source: memory}
            minimumWage:
              - {area: JP-13, year: "2025", yen: 1226, state: seen, source: news}
            feeSurvey:
              year: "2022"
              period: winter
              respondents: 20
              scheme: [titp]
              paid: {all: 500, VNM: 600}
              paidTo: {other-broker: {share: 11.5, mean: 300}}
              borrowed: {all: {share: 54.7}}
              state: seen
              source: a ministry
            threshold:
              fee-high: {value: 3, unit: months-of-pay, year: "2026", judgement: yes, source: us}
            """;

    @TempDir private Path root = Path.of("");
    private FolderOfQuestionnaires folder = new FolderOfQuestionnaires(root);

    @BeforeEach
    void a_folder_without_a_fault() {
        folder = FolderOfQuestionnaires.in(root).with(FILE, GOOD);
    }

    @Test
    void every_value_is_read_with_how_it_is_known() {
        assertThat(folder.faults()).isEmpty();
        Reference reference = folder.library().reference();
        FeeSurvey survey = reference.feeSurvey().orElseThrow();
        assertThat(survey.survey().certainty()).isEqualTo(Certainty.SEEN);
        assertThat(survey.borrowed().get("all").perCent()).isEqualTo(new BigDecimal("54.7"));
        assertThat(survey.mean("titp", "VNM").orElseThrow().yen()).isEqualByComparingTo("600");
        assertThat(survey.mean("titp", "NPL").orElseThrow().yen()).isEqualByComparingTo("500");
        assertThat(survey.mean("student", "VNM")).isEmpty();
        assertThat(reference.minimumWages().getFirst().area()).isEqualTo("JP-13");
        assertThat(reference.thresholds().get("fee-high").judgement()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    yen: 150     | yen: 0           | :3:14: '0' is no figure
                    "2025", sour | soon, sour       | :3:25: 'soon' is no year
                    area: JP-13  | area: Tokyo      | :5:12: 'Tokyo' is no area
                    yen: 1226    | yen: a lot       | :5:38: 'a lot' is no figure
                    state: seen, | state: sure,     | :5:51: 'sure' is not known here
                    winter       | ''               | :8:10: 'period' is empty
                    respondents: 20 | respondents: some | :9:16: 'some' is not a whole number
                    scheme: [titp] | scheme: []     | :7:3: 'scheme' is missing
                    all: 500,    | ''               | :11:9: no mean over all countries
                    share: 11.5  | share: 111.5     | :12:34: a share of 111.5 per cent
                    mean: 300    | means: 300       | :12:40: 'means' is not known here
                    months-of-pay | moons           | :17:30: 'moons' is not known here
                    value: 3     | value: three     | :17:21: 'three' is no figure
                    """)
    void a_fault_is_said_with_its_place(String old, String changed, String said) {
        assertThat(GOOD).contains(old);
        List<Fault> faults = folder.with(FILE, GOOD.replace(old, changed)).faults();
        assertThat(faults)
                .anySatisfy(fault -> assertThat(fault.toString()).startsWith(FILE + said));
        assertThat(faults).allSatisfy(fault -> assertThat(fault.expected()).isNotBlank());
    }

    @Test
    void a_rule_that_compares_with_a_survey_needs_one_and_a_question_of_money() {
        String integer =
                "type: integer\n    unit: days\n    makes:\n      - {when: \"< 4\", present:";
        String money =
                "type: quantity\n    makes:\n      - {when: \">= 1.5 survey-mean\", present:";
        assertThat(folder.papers(integer, money).faults()).isEmpty();
        folder.with(FILE, "version: 1.0.0\ncurrencies: {}\n");
        assertThat(folder.faults())
                .hasToString(
                        "[questionnaires/papers.yaml:20:16: there is no survey to compare with"
                                + " (expected: a feeSurvey in the reference values)]");
        assertThat(folder.with(FILE, GOOD).papers("\"< 4\"", "\"< 4 survey-mean\"").faults())
                .extracting(Fault::problem)
                .containsExactly("this kind of question cannot be compared so");
    }
}
