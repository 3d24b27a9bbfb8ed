package org.shirube.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `shirube score FILE...`: what is printed, in which order, and with which exit status.
class ScoreCommandTest {

    private static final String ALL =
            """
            person: {age: 24, scheme: titp}
            indicators:
              doc-passport-held: {state: present, used: yes}
              wage-withheld-or-delayed: present
            """;

    @TempDir private Path folder = Path.of("");

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void a_scored_file_is_one_page_of_text() throws IOException {
        String file = file("a.yaml", ALL);
        CommandLine done = CommandLine.run("score", file);
        assertThat(done.exit()).isZero();
        assertThat(done.err()).isEmpty();
        assertThat(done.lines()).startsWith(file, "  All elements indicated");
        assertThat(done.out()).contains("not a determination").doesNotContain("%", "victim");
    }

    @Test
    void missing_elements_dangers_and_questions_are_said_in_words() throws IOException {
        CommandLine done =
                CommandLine.run(
                        "score", file("a.yaml", "indicators: {mov-locked-in-or-guarded: present}"));
        assertThat(done.out())
                .contains("Partly indicated; not clear yet:")
                .contains("! red:")
                .contains("Ask next:")
                .doesNotContain("mov-locked-in-or-guarded", "locked-in.title");
    }

    @Test
    void json_has_one_object_a_line_in_the_order_of_the_files() throws IOException {
        String b = file("b.yaml", ALL);
        String a = file("a.yaml", "answers: {}");
        CommandLine done = CommandLine.run("score", "--format", "json", b, a, b);
        assertThat(done.exit()).isZero();
        assertThat(done.lines())
                .extracting(line -> object(line).get("file"))
                .containsExactly(b, a, b);
        assertThat(done.lines())
                .extracting(line -> object(line).get("conclusion"))
                .containsExactly(
                        "ALL_ELEMENTS_INDICATED",
                        "INSUFFICIENT_INFORMATION",
                        "ALL_ELEMENTS_INDICATED");
    }

    @Test
    void a_line_of_json_has_every_key_that_the_schema_requires() throws IOException {
        String line =
                CommandLine.run("score", "--format=json", file("a.yaml", ALL)).lines().getFirst();
        Map<String, Object> schema = schema();
        Map<String, Object> found = object(line);
        assertThat(found.keySet()).containsAll(strings(schema.get("required")));
        List<String> ofElement = strings(part(part(schema, "$defs"), "element").get("required"));
        for (String element : List.of("act", "means", "purpose")) {
            Map<String, Object> result = part(part(found, "elements"), element);
            assertThat(result.keySet()).containsAll(ofElement);
            assertThat(List.of("STRONG", "SOME", "NONE", "OPEN"))
                    .contains((String) result.get("status"));
            assertThat(result.get("strong")).asString().matches("\\d+");
        }
        assertThat(found.get("child")).isEqualTo("no");
        assertThat(strings(found.get("missingElements"))).isEmpty();
        assertThat(part(found, "versions").values()).allMatch(String.class::isInstance);
        assertThat(strings(found.get("statutes"))).contains("TITA48-1");
    }

    @Test
    void dangers_and_questions_are_in_the_json() throws IOException {
        String file =
                file(
                        "a.yaml",
                        "answers: {controller-nearby: yes, pay-problems: late-or-kept-back}");
        Map<String, Object> found =
                object(CommandLine.run("score", "--format=json", file).lines().getFirst());
        assertThat(found.get("danger"))
                .isEqualTo(List.of(Map.of("level", "red", "trigger", "feared-person-nearby")));
        assertThat(strings(found.get("askNext")).getFirst()).isEqualTo("could-stop-without-harm");
        assertThat(found.get("child")).isEqualTo("possible");
    }

    @Test
    void who_can_help_is_in_the_json_with_the_reason() throws IOException {
        String file =
                file("a.yaml", "{person: {age: 15}, indicators: {thr-sexual-violence: present}}");
        Map<String, Object> found =
                object(CommandLine.run("score", "--format=json", file).lines().getFirst());
        List<Map<String, Object>> referrals = parts(found.get("referrals"));
        Map<String, Object> required =
                part(part(part(part(schema(), "properties"), "referrals"), "items"), "properties");
        assertThat(referrals)
                .allSatisfy(one -> assertThat(required.keySet()).containsAll(one.keySet()));
        assertThat(referrals.getFirst())
                .containsEntry("id", "child")
                .containsEntry("consent", "law")
                .containsEntry("level", "orange")
                .containsEntry("caution", "true")
                .containsEntry("lastChecked", "2026-11");
        assertThat(part(referrals.getFirst(), "why")).containsEntry("child", "yes");
        assertThat(referrals)
                .filteredOn(one -> "onestop".equals(one.get("id")))
                .singleElement()
                .satisfies(one ->
                        assertThat(strings(part(one, "why").get("indicators")))
                                .containsExactly("thr-sexual-violence"));
    }

    @Test
    void who_can_help_is_in_the_text_with_what_to_mind() throws IOException {
        String file = file("a.yaml", "indicators: {sta-left-abuse-and-lost-status: present}");
        assertThat(CommandLine.run("score", file).out())
                .contains("Who can help (nobody is contacted")
                .contains("Immigration bureau and FRESC (legal advice first; with consent)")
                .contains("0120-76-2029 (checked 2020)")
                .doesNotContain("referral.", ".name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "person: {age: -3}",
                "person: {age: 340}",
                "person: {age: abc}",
                "answers: {fee-total: 7500}",
                "answers: {nobody-asks-this: yes}",
                "indicators: {no-such-fact: present}",
                "person: {birth-date: 2027-01-01}",
                "[",
                "a: *b",
                "answers: {paid-anyone-for-the-job: [yes]}",
                "{\"person\": {\"age\": \"x\"}}"
            })
    void a_bad_file_costs_65_its_place_and_prints_nothing(String text) throws IOException {
        String file = file("bad.yaml", text);
        for (String format : List.of("text", "json")) {
            CommandLine done = CommandLine.run("score", "--format", format, file);
            assertThat(done.exit()).isEqualTo(65);
            assertThat(done.out()).isEmpty();
            assertThat(done.err().lines())
                    .allMatch(line -> line.startsWith(file + ":"))
                    .allMatch(line -> line.matches(".*:\\d+:\\d+: .*\\(expected: .*"));
        }
    }

    @Test
    void a_bad_file_among_good_ones_spoils_none_of_them() throws IOException {
        String good = file("good.yaml", ALL);
        String bad = file("bad.yaml", "person: {age: 340}");
        CommandLine done = CommandLine.run("score", "--format", "json", good, bad, good);
        assertThat(done.exit()).isEqualTo(65);
        assertThat(done.lines()).hasSize(2);
        assertThat(done.err().lines()).hasSize(1);
    }

    @Test
    void what_cannot_be_read_costs_65() throws IOException {
        Path huge = folder.resolve("huge.yaml");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(100L * 1024 * 1024);
        }
        for (Path path : List.of(huge, folder, folder.resolve("missing.yaml"))) {
            CommandLine done = CommandLine.run("score", path.toString());
            assertThat(done.exit()).isEqualTo(65);
            assertThat(done.out()).isEmpty();
            assertThat(done.err()).startsWith(path + ":1:1: ");
        }
    }

    @Test
    void bad_usage_costs_2_and_prints_nothing() throws IOException {
        String good = file("good.yaml", ALL);
        for (String[] words :
                List.of(
                        new String[] {"score"},
                        new String[] {"score", "--format", "xml", good},
                        new String[] {"score", "--lens", "no-such-lens", good},
                        new String[] {"score", "--what", good},
                        new String[] {"scored", good},
                        new String[] {"questionnaires"},
                        new String[] {"questionnaires", "check", "a", "b"},
                        new String[] {"questionnaires", "count"})) {
            CommandLine done = CommandLine.run(words);
            assertThat(done.exit()).as(String.join(" ", words)).isEqualTo(2);
            assertThat(done.out()).isEmpty();
            assertThat(done.err()).isNotBlank();
        }
    }

    @Test
    void every_lens_there_is_can_be_named() throws IOException {
        String good = file("good.yaml", ALL);
        for (String lens : List.of("palermo-protocol", "all")) {
            assertThat(CommandLine.run("score", "--lens", lens, good).exit()).as(lens).isZero();
        }
    }

    @Test
    void help_costs_nothing() {
        assertThat(CommandLine.run("--help").exit()).isZero();
        assertThat(CommandLine.run("score", "--help").out()).contains("FILE");
    }

    @Test
    void questionnaires_with_a_fault_are_never_scored_with() throws IOException {
        CommandLine done = CommandLine.run(folder, "score", file("good.yaml", ALL));
        assertThat(done.exit()).isEqualTo(65);
        assertThat(done.out()).isEmpty();
        assertThat(done.err()).isNotBlank();
    }

    private static Map<String, Object> schema() throws IOException {
        return object(
                Files.readString(
                        Path.of("screening-questionnaires/schema/score-output.schema.json")));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> parts(Object list) {
        return (List<Map<String, Object>>) list;
    }

    private static Map<String, Object> object(String text) {
        try (var parser = new JsonFactory().createParser(text)) {
            parser.nextToken();
            @SuppressWarnings("unchecked")
            Map<String, Object> object = (Map<String, Object>) value(parser);
            assertThat(parser.nextToken()).isNull();
            return object;
        } catch (IOException noJson) {
            throw new AssertionError(text, noJson);
        }
    }

    private static Object value(com.fasterxml.jackson.core.JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> object = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                object.put(name, value(parser));
            }
            return object;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(parser));
            }
            return list;
        }
        return parser.getText();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(Map<String, Object> object, String name) {
        return (Map<String, Object>) object.get(name);
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Object list) {
        return (List<String>) list;
    }
}
