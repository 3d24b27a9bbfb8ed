package org.shirube.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// Guards texts against what YAML does silently.
class LanguageFilesTest {

    /// A space and a hash begin a comment in a text without quotes: a phone number such as #8891
    /// would take the rest of the sentence with it.
    private static final Pattern CUT = Pattern.compile("\\s*(- )?[\\w-]+: [^\"'#].* #.*");

    @Test
    void no_text_is_cut_off_at_a_hash() throws IOException {
        try (var files = Files.walk(Path.of("screening-questionnaires", "languages"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".yaml")))
                    .allSatisfy(file ->
                            assertThat(Files.readAllLines(file))
                                    .noneMatch(line -> CUT.matcher(line).matches()));
        }
    }
}
