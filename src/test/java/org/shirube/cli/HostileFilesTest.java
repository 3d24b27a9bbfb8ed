package org.shirube.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.shirube.cli.HostileKind.DEEP_NESTING;
import static org.shirube.cli.HostileKind.HUGE_SCALAR;
import static org.shirube.cli.HostileKind.LINK_TO_ITSELF;
import static org.shirube.cli.HostileKind.MANY_KEYS;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.scoring.Shipped;
import org.shirube.storage.ChildJvm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// Hostile files given to the commands themselves, in a process with little memory: each costs a
/// message, within a few seconds.
class HostileFilesTest {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final int LONGEST_MESSAGE = 100_000;

    private static final List<String> PLACES =
            List.of(
                    "indicators.yaml",
                    "danger.yaml",
                    "lenses/palermo-protocol.yaml",
                    "languages/en/wishes.yaml");

    private record Outcome(int exit, Duration worked, int length, String said) {}

    @TempDir private Path folder = Path.of("");
    private Optional<Process> program = Optional.empty();

    @BeforeEach
    void start() throws IOException {
        Shipped.copyTo(folder);
        program = Optional.of(ChildJvm.with("-Xmx64m").start(CommandsInLittleRoom.class));
    }

    @AfterEach
    void end() throws Exception {
        var child = program.orElseThrow();
        child.getOutputStream().close();
        if (!child.waitFor(SOON)) {
            child.toHandle().destroyForcibly();
        }
    }

    @Test
    void every_hostile_questionnaire_is_a_list_of_faults() throws Exception {
        for (var kind : HostileKind.values()) {
            expectFaults(kind, "questionnaires/zz-hostile.yaml");
        }
        assertThat(run("questionnaires", "check").exit()).as("whole again").isZero();
    }

    @Test
    void a_hostile_file_in_any_place_of_the_folder_is_a_list_of_faults() throws Exception {
        for (var place : PLACES) {
            var kept = Files.readAllBytes(folder.resolve(place));
            Files.delete(folder.resolve(place));
            for (var kind : EnumSet.of(DEEP_NESTING, HUGE_SCALAR, MANY_KEYS, LINK_TO_ITSELF)) {
                expectFaults(kind, place);
            }
            Files.write(folder.resolve(place), kept);
        }
        assertThat(run("questionnaires", "check").exit()).as("whole again").isZero();
    }

    private void expectFaults(HostileKind kind, String place) throws Exception {
        kind.write(folder.resolve(place));
        expect(1, place, kind.name(), "questionnaires", "check");
        Files.delete(folder.resolve(place));
    }

    @Test
    void every_hostile_answer_file_is_bad_data() throws Exception {
        for (var kind : HostileKind.values()) {
            var file = folder.resolve(kind.name() + ".yaml");
            kind.write(file);
            expect(65, file.toString(), kind.name(), "score", file.toString());
        }
    }

    @Test
    void answers_that_are_good_yaml_and_hostile_are_bad_data() throws Exception {
        var digits = "9".repeat(1_000_000);
        for (var answer :
                List.of(
                        "no-such-question: yes",
                        "fee-total: " + digits + " USD",
                        "fee-total: 1e999999999 USD",
                        "fee-total: 1e-999999999 USD",
                        "days-off-in-four-weeks: " + digits,
                        "days-off-in-four-weeks: 1e999999999",
                        "return-planned-when: {value: " + digits + "}",
                        "paid-anyone-for-the-job: {value: yes, on: " + digits + "}",
                        "papers-kept-by-others: [" + "passport, ".repeat(100_000) + "passport]",
                        "a" + "-a".repeat(500_000) + ": yes")) {
            var file = answers("answers:\n  " + answer + "\n");
            expect(65, file.toString(), start(answer), "score", file.toString());
        }
        for (var person : List.of("{age: " + digits + "}", "{birth-date: " + digits + "}")) {
            var file = answers("person: " + person + "\nanswers: {}\n");
            expect(65, file.toString(), start(person), "score", file.toString());
        }
        for (var fact : List.of("no-such-fact: present", "{a: b}: present", "[]: absent")) {
            var file = answers("answers: {}\nindicators:\n  " + fact + "\n");
            expect(65, file.toString(), start(fact), "score", file.toString());
        }
    }

    @Test
    void questions_that_are_good_yaml_and_hostile_are_a_list_of_faults() throws Exception {
        var place = "questionnaires/zz-hostile.yaml";
        for (var question :
                List.of(
                        "{linkId: a1, type: boolean, indicator: no-such-fact}",
                        "{linkId: a1, type: boolean, enableWhen:"
                                + " [{question: nobody, operator: '=', answer: yes}]}",
                        "{linkId: a1, type: boolean, enableWhen:"
                                + " [{question: a1, operator: '=', answer: yes}]}",
                        "{linkId: " + "x".repeat(1_000_000) + ", type: boolean}",
                        "{linkId: a" + "-a".repeat(500_000) + ", type: boolean}",
                        "{linkId: a1, type: boolean, indicator: a" + "-a".repeat(500_000) + "}",
                        "{linkId: a1, type: integer, unit: days, max: 1e999999999}")) {
            Files.writeString(
                    folder.resolve(place),
                    "id: zz-hostile\nversion: 1.0.0\nsection: topics\norder: 999\nsource: a law\n"
                            + "state: unreviewed\nitem:\n- "
                            + question
                            + "\n");
            expect(1, place, start(question), "questionnaires", "check");
        }
    }

    @Test
    void a_byte_order_mark_is_not_held_against_a_file() throws Exception {
        var file = answers("\uFEFFanswers: {}\n");
        assertThat(run("score", file.toString()).exit()).isZero();
        var wishes = folder.resolve("questionnaires/wishes.yaml");
        Files.writeString(wishes, "\uFEFF" + Files.readString(wishes));
        assertThat(run("questionnaires", "check").exit()).isZero();
    }

    private Path answers(String text) throws IOException {
        return Files.writeString(folder.resolve("answers.yaml"), text);
    }

    private static String start(String text) {
        return text.substring(0, Math.min(text.length(), 60));
    }

    private void expect(int exit, String file, String what, String... words) throws Exception {
        var outcome = run(words);
        assertThat(outcome.exit()).as("%s: %s", what, outcome).isEqualTo(exit);
        assertThat(outcome.worked()).as("%s: %s", what, outcome).isLessThan(SOON);
        assertThat(outcome.length()).as("%s: %s", what, outcome).isLessThan(LONGEST_MESSAGE);
        assertThat(outcome.said())
                .as(what)
                .contains(file + ":")
                .doesNotContain("Exception", "OutOfMemory", "StackOverflow");
    }

    private Outcome run(String... words) throws Exception {
        var child = program.orElseThrow();
        var command = folder + "\t" + String.join("\t", words) + "\n";
        child.getOutputStream().write(command.getBytes(UTF_8));
        child.getOutputStream().flush();
        var output = child.inputReader(UTF_8);
        var line =
                assertTimeoutPreemptively(
                        Duration.ofMinutes(1),
                        output::readLine,
                        () -> "no end of " + List.of(words));
        assertThat(line).as("it died of %s", List.of(words)).isNotNull();
        var parts = line.split("\t", 4);
        return new Outcome(
                Integer.parseInt(parts[0]),
                Duration.ofMillis(Long.parseLong(parts[1])),
                Integer.parseInt(parts[2]),
                parts[3]);
    }
}
