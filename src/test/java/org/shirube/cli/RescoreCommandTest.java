package org.shirube.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.app.window.Definitions;
import org.shirube.casework.Casework;
import org.shirube.casework.StillClock;
import org.shirube.exchange.AnswerFileReader;
import org.shirube.scoring.Shipped;
import org.shirube.screening.Screening;
import org.shirube.source.Faults;
import org.shirube.source.Parsed;
import org.shirube.source.SourceReader;
import org.shirube.storage.QuickVault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// `shirube rescore --dry-run` over a real store.
class RescoreCommandTest {

    private static final Path INTERVIEW =
            Path.of("src/test/resources/interviews/student-bound-to-the-lender.yaml");
    private static final String ALIAS = "a-name-nobody-may-read";

    private final StillClock clock = new StillClock();

    @TempDir private Path home;
    @TempDir private Path draft;

    /// One screening handed in, one begun, and one from before questionnaires were kept.
    @BeforeEach
    void makeStore() throws IOException {
        try (var session = QuickVault.session(home, clock)) {
            var casework = new Casework(session, Shipped.rules(), clock);
            casework.begin(ALIAS, told());
            session.store().keep(Definitions.of(Shipped.FOLDER));
            casework.submit(casework.begin(ALIAS, told()));
            casework.begin(ALIAS, told());
        }
        Shipped.copyTo(draft);
    }

    private static Screening told() {
        if (SourceReader.read(INTERVIEW, "f.yaml") instanceof Parsed.Readable(var root)) {
            return new AnswerFileReader(Shipped.library(), Shipped.TODAY, new Faults()).read(root);
        }
        throw new AssertionError("unreadable");
    }

    /// The draft asks for more before an element is as strong as it was.
    private void sterner() throws IOException {
        Path lens = draft.resolve("lenses/palermo-protocol.yaml");
        String text = Files.readString(lens);
        String changed =
                text.replaceFirst("STRONG: .*", "STRONG: [{strong: 40}]")
                        .replaceFirst("SOME: .*", "SOME: [{medium: 40}]")
                        .replaceFirst("version: .*", "version: 9.9.9");
        assertThat(changed).isNotEqualTo(text);
        Files.writeString(lens, changed);
    }

    private CommandLine rescore(String... more) {
        return rescoreAs(QuickVault.PASSPHRASE + "\n", more);
    }

    private CommandLine rescoreAs(String passphrase, String... more) {
        var words =
                Stream.concat(
                        Stream.of(
                                "rescore",
                                "--dry-run",
                                "--account",
                                QuickVault.NAME,
                                "--passphrase-fd",
                                "3"),
                        Stream.of(more));
        return CommandLine.overStore(home, passphrase, words.toArray(String[]::new));
    }

    @Test
    void under_the_same_rules_nothing_changes_and_what_cannot_be_compared_is_said() {
        var said = rescore();
        assertThat(said.exit()).isZero();
        assertThat(said.out())
                .contains("not compared: begun before questionnaires were kept with it")
                .contains("0 would conclude otherwise, 0 would change below the conclusion, 2 stay")
                .contains("1 not compared");
        assertThat(said.err()).isEmpty();
    }

    @Test
    void a_draft_shows_whose_conclusion_would_change_and_why() throws IOException {
        sterner();
        var said = rescore("--with", draft.toString());
        assertThat(said.exit()).isZero();
        assertThat(said.out())
                .containsPattern("[A-Z]{2}-\\d{4}  handed in")
                .containsPattern("[A-Z]{2}-\\d{4}  begun")
                .contains("conclusion: all-elements-indicated → ")
                .contains("because of palermo-protocol 1.0.0 → 9.9.9")
                .contains("2 would conclude otherwise")
                .doesNotContain(ALIAS);
    }

    @Test
    void the_same_as_json_is_one_object_a_line() throws IOException {
        sterner();
        var said = rescore("--with", draft.toString(), "--format", "json");
        assertThat(said.exit()).isZero();
        var lines = said.lines();
        assertThat(lines).hasSize(4).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
        assertThat(lines)
                .anyMatch(line -> line.contains("\"kind\":\"conclusion\""))
                .anyMatch(line -> line.contains("\"notCompared\":\"files-not-kept\""));
        assertThat(lines.getLast())
                .isEqualTo(
                        "{\"concludeOtherwise\":2,\"changeBelow\":0,\"stay\":0,"
                                + "\"notCompared\":{\"files-not-kept\":1}}");
    }

    @Test
    void with_the_files_of_then_what_was_frozen_can_be_had_again_whatever_the_rules_are_now()
            throws IOException {
        sterner();
        var said = rescore("--with", draft.toString(), "--as", "then");
        assertThat(said.exit()).isZero();
        assertThat(said.out()).contains("0 would conclude otherwise").contains("2 stay");
    }

    @Test
    void trying_a_draft_leaves_every_result_as_it_was() throws IOException {
        sterner();
        rescore("--with", draft.toString());
        var said = rescore();
        assertThat(said.exit()).isZero();
        assertThat(said.out()).contains("0 would conclude otherwise").contains("2 stay");
    }

    @Test
    void results_are_never_replaced() {
        var said = CommandLine.overStore(home, "", "rescore");
        assertThat(said.exit()).isEqualTo(ExitStatus.BAD_USAGE);
        assertThat(said.err()).contains("Results stay as they were made");
    }

    @Test
    void a_wrong_passphrase_opens_nothing() {
        var said = rescoreAs("wrong\n");
        assertThat(said.exit()).isEqualTo(ExitStatus.NOT_ALLOWED);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("No account has this name and passphrase");
    }

    @Test
    void a_store_that_a_window_has_open_is_left_alone() {
        try (var window = QuickVault.session(home, clock)) {
            var said = rescore();
            assertThat(said.exit()).isEqualTo(ExitStatus.IN_USE);
            assertThat(said.err()).contains("close it and try again");
            assertThat(window.store().caseCount()).isEqualTo(3);
        }
    }

    @Test
    void where_nobody_can_be_asked_the_options_are_named() {
        var said = CommandLine.overStore(home, "", "rescore", "--dry-run");
        assertThat(said.exit()).isEqualTo(ExitStatus.BAD_USAGE);
        assertThat(said.err()).contains("--account").contains("--passphrase-fd");
    }
}
