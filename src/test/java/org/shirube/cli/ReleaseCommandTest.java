package org.shirube.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.scoring.Shipped;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file that was given out is held to its version: whoever changes it raises that.
class ReleaseCommandTest {

    private static final String DANGER = "danger.yaml";

    @TempDir Path folder;
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void copy() throws IOException {
        Shipped.copyTo(folder);
        replace(DANGER, "version: \\S+", "version: 1.0.0");
    }

    private int run(String... words) {
        err.reset();
        var quiet = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        var errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        return Cli.run(words, WithoutStore.at(folder, quiet, errors));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private void replace(String file, String old, String with) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).containsPattern(old);
        Files.writeString(path, text.replaceFirst(old, with));
    }

    @Test
    void what_ships_is_as_it_was_given_out() {
        var nothing = new ByteArrayOutputStream();
        var errors = new PrintStream(nothing, true, StandardCharsets.UTF_8);
        assertThat(
                        Cli.run(
                                new String[] {"questionnaires", "check"},
                                WithoutStore.at(Shipped.FOLDER, errors, errors)))
                .isZero();
        assertThat(Shipped.FOLDER.resolve("versions.yaml")).exists();
    }

    @Test
    void a_changed_file_with_an_unchanged_version_is_refused_with_its_line() throws IOException {
        assertThat(run("questionnaires", "release")).isZero();
        replace(DANGER, "level: red", "level: orange");
        assertThat(run("questionnaires", "check")).isEqualTo(ExitStatus.FAULTS);
        assertThat(said())
                .contains(DANGER + ":")
                .contains("was changed, but its version is still 1.0.0")
                .contains("a higher version");
    }

    @Test
    void a_comment_is_no_change() throws IOException {
        assertThat(run("questionnaires", "release")).isZero();
        replace(DANGER, "version: ", "# a remark\nversion: ");
        assertThat(run("questionnaires", "check")).isZero();
    }

    @Test
    void a_higher_version_is_asked_to_be_noted_and_then_passes() throws IOException {
        assertThat(run("questionnaires", "release")).isZero();
        replace(DANGER, "level: red", "level: orange");
        replace(DANGER, "version: 1.0.0", "version: 1.0.1");
        assertThat(run("questionnaires", "check")).isEqualTo(ExitStatus.FAULTS);
        assertThat(said()).contains("version 1.0.1 is not in versions.yaml");
        assertThat(run("questionnaires", "release")).isZero();
        assertThat(run("questionnaires", "check")).isZero();
        assertThat(Files.readString(folder.resolve("versions.yaml")))
                .contains("1.0.0: ", "1.0.1: ");
    }

    @Test
    void an_entry_once_made_is_never_changed() throws IOException {
        assertThat(run("questionnaires", "release")).isZero();
        String before = Files.readString(folder.resolve("versions.yaml"));
        replace(DANGER, "level: red", "level: orange");
        assertThat(run("questionnaires", "release")).isEqualTo(ExitStatus.FAULTS);
        assertThat(Files.readString(folder.resolve("versions.yaml"))).isEqualTo(before);
    }

    @Test
    void a_draft_is_not_held() throws IOException {
        assertThat(run("questionnaires", "release")).isZero();
        replace(DANGER, "level: red", "level: orange");
        replace(DANGER, "version: 1.0.0", "version: 1.1.0-draft");
        assertThat(run("questionnaires", "check")).isZero();
    }
}
