package org.shirube.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shirube.questionnaire.Rule.Says;
import org.shirube.scoring.Shipped;
import org.shirube.source.Faults;
import org.shirube.source.Fields;
import org.shirube.source.Node;
import org.shirube.source.Parsed;
import org.shirube.source.SourceReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Every passage of the two documents that the project was asked to implement is served by
/// something that exists.
class CoverageTest {

    private static final Path TESTS = Path.of("src", "test", "java", "org", "shirube");

    /// Duties of an office's process, which no question can serve.
    private static final Set<String> OF_THE_PROCESS = Set.of("B81", "B82");

    private record Passage(
            String id,
            String fragment,
            List<String> questions,
            List<String> indicators,
            List<String> rules,
            String later) {

        boolean isServed() {
            return !(questions.isEmpty()
                    && indicators.isEmpty()
                    && rules.isEmpty()
                    && later.isEmpty());
        }
    }

    private final Faults faults = new Faults();
    private final List<Passage> passages = passages();

    private List<Passage> passages() {
        Path file = Shipped.FOLDER.resolve("coverage.yaml");
        Node root =
                switch (SourceReader.read(file, "coverage.yaml")) {
                    case Parsed.Readable(Node tree) -> tree;
                    case Parsed.Unreadable(var found) -> throw new AssertionError(found);
                };
        Fields whole = Fields.of(root, "the coverage", faults);
        List<Passage> read = whole.nodes("coverage").stream().map(this::passage).toList();
        whole.refuseTheRest();
        assertThat(faults.list()).isEmpty();
        return read;
    }

    private Passage passage(Node node) {
        Fields fields = Fields.of(node, "a passage", faults);
        Passage passage =
                new Passage(
                        fields.text("id"),
                        fields.text("fragment"),
                        words(fields, "questions"),
                        words(fields, "indicators"),
                        words(fields, "rules"),
                        fields.optionalText("later").orElse(""));
        fields.refuseTheRest();
        return passage;
    }

    private static List<String> words(Fields fields, String key) {
        return fields.texts(key).stream().map(Node.Text::text).toList();
    }

    @Test
    void every_passage_of_both_documents_is_there_once_and_in_order() {
        List<String> ids = Stream.concat(numbered("A", 27), numbered("B", 83)).toList();
        assertThat(passages).extracting(Passage::id).containsExactlyElementsOf(ids);
        assertThat(passages)
                .extracting(Passage::fragment)
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }

    private static Stream<String> numbered(String document, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> document + number);
    }

    @Test
    void every_passage_is_served_and_only_duties_of_the_process_wait() {
        assertThat(passages).allMatch(Passage::isServed);
        assertThat(passages)
                .filteredOn(passage -> !passage.later().isEmpty())
                .extracting(Passage::id)
                .isSubsetOf(OF_THE_PROCESS);
    }

    @Test
    void every_question_that_serves_exists() {
        Set<String> asked =
                Shipped.library().questionnaires().stream()
                        .flatMap(Questionnaire::questions)
                        .map(question -> question.id().id())
                        .collect(Collectors.toSet());
        assertThat(passages).flatExtracting(Passage::questions).isSubsetOf(asked);
    }

    @Test
    void every_fact_that_serves_is_made_present_by_some_answer() {
        Set<String> made =
                Shipped.library().questionnaires().stream()
                        .flatMap(Questionnaire::questions)
                        .flatMap(question -> question.makes().stream())
                        .flatMap(rule -> rule.effects().stream())
                        .filter(effect -> effect.says() == Says.PRESENT)
                        .map(effect -> effect.indicator().code().code())
                        .collect(Collectors.toSet());
        assertThat(passages).flatExtracting(Passage::indicators).isSubsetOf(made);
    }

    @Test
    void every_rule_is_held_by_a_test_of_that_name() throws IOException {
        assertThat(passages).flatExtracting(Passage::rules).hasSizeGreaterThan(10);
        for (String rule : passages.stream().flatMap(one -> one.rules().stream()).toList()) {
            String[] held = rule.substring(rule.lastIndexOf(": ") + 2).split("\\.");
            assertThat(held).as(rule).hasSize(2);
            assertThat(test(held[0])).as(rule).contains("void " + held[1] + "(");
        }
    }

    private static String test(String name) throws IOException {
        try (var files = Files.walk(TESTS)) {
            Path file =
                    files.filter(path -> path.endsWith(name + ".java"))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError("no test " + name));
            return Files.readString(file);
        }
    }
}
