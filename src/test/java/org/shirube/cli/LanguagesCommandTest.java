package org.shirube.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shirube.questionnaire.Questionnaire;
import org.shirube.scoring.Shipped;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// `shirube questionnaires languages [DIR]`, with `--export` for a translator, on the shipped
/// folder.
class LanguagesCommandTest {

    /// A language that nobody has begun.
    private static final String TAG = "qaa";

    @TempDir private Path folder = Path.of("");

    private CommandLine languages(Object... more) {
        return CommandLine.run(
                Stream.concat(
                                Stream.of("questionnaires", "languages", folder.toString()),
                                Stream.of(more).map(Object::toString))
                        .toArray(String[]::new));
    }

    @Test
    void english_and_japanese_are_complete() {
        CommandLine done = CommandLine.run("questionnaires", "languages");
        assertThat(done.exit()).isZero();
        assertThat(done.lines())
                .filteredOn(line -> line.startsWith("en ") || line.startsWith("ja "))
                .hasSize(2 * Shipped.library().questionnaires().size())
                .allMatch(line -> line.matches("\\w\\w +[a-z-]+ +complete +(original|draft)"));
    }

    @Test
    void every_questionnaire_goes_out_and_comes_back() throws IOException {
        copyShipped();
        Files.createDirectories(folder.resolve("languages/" + TAG));
        for (String id : ids()) {
            CommandLine done = languages("--export", TAG, id, sheet(id));
            assertThat(done.err()).isEmpty();
            assertThat(done.exit()).isZero();
        }
        assertThat(states()).hasSize(ids().size()).allMatch(line -> line.contains(" missing "));
        for (String id : ids()) {
            Files.writeString(
                    sheet(id), Files.readString(sheet(id)).replace("\"\"", "\"# told: 'so'\""));
        }
        assertThat(states()).hasSize(ids().size()).allMatch(line -> line.contains(" complete "));
    }

    @Test
    void what_is_out_of_date_is_said() throws IOException {
        copyShipped();
        Files.createDirectories(folder.resolve("languages/" + TAG));
        languages("--export", TAG, "wishes", sheet("wishes"));
        Files.writeString(
                sheet("wishes"),
                Files.readString(sheet("wishes")).replaceFirst("version: .*", "version: 0.0.1"));
        assertThat(states())
                .anyMatch(line ->
                        line.contains(" wishes ")
                                && line.contains("out of date, ")
                                && line.contains("texts of 0.0.1"))
                .anyMatch(line -> line.contains(" debt-bondage ") && line.contains("not begun"));
    }

    @ParameterizedTest
    @CsvSource({
        "ja, wishes, 'ja' is not a language",
        "../x, wishes, '../x' is not a language",
        "vi, nothing, no questionnaire 'nothing'"
    })
    void a_wrong_export_is_wrong_usage(String tag, String id, String said) throws IOException {
        copyShipped();
        CommandLine done = languages("--export", tag, id, folder.resolve("new.yaml"));
        assertThat(done.exit()).isEqualTo(2);
        assertThat(done.err()).contains(said);
        assertThat(folder.resolve("new.yaml")).doesNotExist();
    }

    @Test
    void no_work_is_overwritten() throws IOException {
        copyShipped();
        Path file = Files.writeString(folder.resolve("mine.yaml"), "my work");
        CommandLine done = languages("--export", "vi", "wishes", file);
        assertThat(done.exit()).isEqualTo(2);
        assertThat(done.err()).contains("exists already");
        assertThat(file).hasContent("my work");
    }

    @Test
    void a_faulty_folder_is_a_list_of_faults() {
        assertThat(languages().exit()).isEqualTo(1);
        assertThat(languages().err()).contains("there is no such file");
    }

    private List<String> states() {
        return languages().lines().stream().filter(line -> line.startsWith(TAG + " ")).toList();
    }

    private static List<String> ids() {
        return Stream.concat(
                        Shipped.library().questionnaires().stream().map(Questionnaire::id),
                        Stream.of("answers"))
                .toList();
    }

    private Path sheet(String id) {
        return folder.resolve("languages/" + TAG + "/" + id + ".yaml");
    }

    private void copyShipped() throws IOException {
        try (Stream<Path> files = Files.walk(Shipped.FOLDER)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(Shipped.FOLDER.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
