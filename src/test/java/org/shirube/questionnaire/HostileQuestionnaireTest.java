package org.shirube.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.source.Fault;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// Questionnaires that are good YAML and written to wear the checker out.
class HostileQuestionnaireTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String HEAD =
            "id: papers\nversion: 1.0.0\nsource: a law\nstate: unreviewed\nitem:\n";

    @TempDir private Path root = Path.of("");
    private FolderOfQuestionnaires folder = new FolderOfQuestionnaires(root);

    @BeforeEach
    void a_folder_without_a_fault() {
        folder = FolderOfQuestionnaires.in(root);
    }

    @Test
    void a_chain_of_three_thousand_conditions_is_refused() {
        StringBuilder chain = new StringBuilder(HEAD);
        chain.append("- {linkId: q0, type: boolean}\n");
        for (int next = 1; next < 3_000; next++) {
            chain.append("- {linkId: q%d, type: boolean, enableWhen: ".formatted(next))
                    .append("[{question: q%d, operator: '=', answer: yes}]}\n".formatted(next - 1));
        }
        assertThat(faultsOf(chain))
                .extracting(Fault::problem)
                .anyMatch(problem -> problem.contains("waits for too many questions in a row"));
    }

    @Test
    void a_circle_of_a_thousand_conditions_is_found_soon() {
        StringBuilder circle = new StringBuilder(HEAD);
        for (int next = 0; next < 1_000; next++) {
            circle.append("- {linkId: q%d, type: boolean, enableWhen: ".formatted(next))
                    .append(
                            "[{question: q%d, operator: '=', answer: yes}]}\n"
                                    .formatted((next + 1) % 1_000));
        }
        assertThat(faultsOf(circle))
                .extracting(Fault::problem)
                .anyMatch(problem -> problem.contains("waits for itself"));
    }

    @Test
    void too_many_options_are_refused() {
        folder.papers("[employer, broker]", "[employer, broker" + ", x".repeat(100_000) + "]");
        assertThat(faults()).hasSizeLessThanOrEqualTo(500);
        StringBuilder options = new StringBuilder("[employer, broker");
        for (int option = 0; option < 20_000; option++) {
            options.append(", x").append(option);
        }
        folder.papers("[employer, broker]", options.append("]").toString());
        assertThat(faults())
                .anySatisfy(fault ->
                        assertThat(fault)
                                .hasToString(
                                        "questionnaires/papers.yaml:14:23: there are 20002 options"
                                                + " (expected: 2 to 60)"));
    }

    @Test
    void follow_ups_of_follow_ups_come_to_an_end() {
        StringBuilder deep = new StringBuilder(HEAD);
        for (int level = 0; level < 15; level++) {
            String indent = "  ".repeat(2 * level);
            deep.append(indent).append("- linkId: q").append(level).append('\n');
            deep.append(indent).append("  type: boolean\n").append(indent).append("  item:\n");
        }
        assertThat(faultsOf(deep.append("  ".repeat(30)).append("- {linkId: last, type: text}\n")))
                .extracting(Fault::problem)
                .contains("follow-ups nested too deeply");
    }

    @Test
    void a_number_of_a_million_digits_costs_no_time() {
        String huge = "9".repeat(1_000_000);
        folder.papers("\"< 4\"", "\"< " + huge + "\"");
        assertThat(faults()).extracting(Fault::problem).hasSize(1);
        folder.papers("unit: days", "unit: days\n    max: " + huge);
        assertThat(faults()).extracting(Fault::problem).hasSize(1);
    }

    @Test
    void a_rate_of_a_million_digits_costs_no_time() {
        for (String yen : List.of("9".repeat(1_000_000), "1e999999999", "-1", "0", "NaN")) {
            folder.with(
                    "reference/japan.yaml",
                    "currencies: {USD: {yen: " + yen + ", year: '2025', source: me}}\n");
            assertThat(faults()).extracting(Fault::problem).hasSize(1);
        }
    }

    private List<Fault> faultsOf(CharSequence papers) {
        folder.with("questionnaires/papers.yaml", papers.toString());
        return faults();
    }

    private List<Fault> faults() {
        return assertTimeoutPreemptively(SOON, folder::faults);
    }
}
