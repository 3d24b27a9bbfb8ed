package org.shirube.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// How far a language is, and the file that goes to a translator and comes back.
class TranslationTest {

    private static final String FILE = "languages/vi/papers.yaml";

    @TempDir private Path root = Path.of("");
    private FolderOfQuestionnaires folder = new FolderOfQuestionnaires(root);

    @BeforeEach
    void a_folder_with_a_hint_and_an_intro() {
        folder = FolderOfQuestionnaires.in(root);
        String text =
                FolderOfQuestionnaires.WORDING
                        .replace("title: Papers", "title: Papers\nintro: About papers")
                        .replace(
                                "text: Who?",
                                "text: Who?\n    hint: \"You may say \\\"nobody\\\"\"");
        folder.with("languages/en/papers.yaml", text).with("languages/ja/papers.yaml", text);
        assertThat(folder.faults()).isEmpty();
    }

    private Translation vietnamese() {
        return Translation.of(
                folder.library().questionnaires().getFirst(), "vi", folder.wordings());
    }

    @Test
    void a_language_that_nobody_began_misses_everything_that_the_person_hears() {
        assertThat(vietnamese().isBegun()).isFalse();
        assertThat(vietnamese().missing())
                .containsExactly(
                        "title",
                        "intro",
                        "papers-kept",
                        "kept-by",
                        "kept-by.hint",
                        "kept-by.employer",
                        "kept-by.broker",
                        "days-off");
    }

    @Test
    void what_only_the_caseworker_hears_is_not_missing() {
        folder.papers("linkId: days-off", "linkId: known-days-off");
        for (String language : List.of("en", "ja")) {
            folder.wording(language, "days-off:", "known-days-off:");
        }
        assertThat(folder.faults()).isEmpty();
        assertThat(vietnamese().missing()).doesNotContain("known-days-off");
    }

    @Test
    void a_file_for_a_translator_comes_back_as_the_file_of_the_language() {
        folder.with(FILE, TranslationSheet.of(vietnamese()));
        assertThat(folder.faults()).isEmpty();
        assertThat(vietnamese().isBegun()).isTrue();
        assertThat(vietnamese().missing()).hasSize(8);

        String filled =
                TranslationSheet.of(vietnamese()).replace("\"\"", "\"Tiếng \\\"Việt\\\" \\\\ #1\"");
        folder.with(FILE, filled);
        assertThat(folder.faults()).isEmpty();
        assertThat(vietnamese().missing()).isEmpty();
        assertThat(folder.wordings().of("vi", new QuestionId("kept-by")).orElseThrow().text())
                .isEqualTo("Tiếng \"Việt\" \\ #1");
        assertThat(TranslationSheet.of(vietnamese())).isEqualTo(filled);
    }

    @Test
    void the_english_stands_above_each_text() {
        assertThat(TranslationSheet.of(vietnamese()))
                .startsWith("# Papers: Vietnamese (vi)\n# For the translator.")
                .contains("    # Kept?\n    text: \"\"\n")
                .contains("    # You may say \"nobody\"\n    hint: \"\"\n")
                .contains("      # Broker\n      broker: \"\"\n");
    }

    @Test
    void a_translation_back_is_kept_for_those_who_review() {
        String sheet = TranslationSheet.of(vietnamese());
        folder.with(FILE, sheet + "backTranslation:\n  kept-by: Who has it?\n");
        assertThat(TranslationSheet.of(vietnamese()))
                .endsWith("backTranslation:\n  kept-by: \"Who has it?\"\n");
    }

    @Test
    void texts_of_an_older_version_go_out_as_a_draft_of_the_new_one() {
        folder.with(
                FILE,
                TranslationSheet.of(vietnamese())
                        .replace("version: 1.0.0", "version: 0.9.0")
                        .replace("state: draft", "state: reviewed"));
        assertThat(vietnamese().isOutOfDate()).isTrue();
        assertThat(TranslationSheet.of(vietnamese()))
                .contains("# The English has changed since. Please compare every line.\n")
                .contains("version: 1.0.0\n")
                .contains("state: draft\n");
    }

    @Test
    void words_for_yes_and_no_are_read_and_an_unknown_one_is_a_fault() {
        String answers =
                """
                texts: answers
                version: 1.0.0
                language: vi
                state: reviewed
                translator: somebody
                answer: {yes: Có, no: Không, dont-know: ""}
                """;
        folder.with("languages/vi/answers.yaml", answers);
        assertThat(folder.faults()).isEmpty();
        AnswerWords words = folder.wordings().answers("vi");
        assertThat(words.of("yes")).contains("Có");
        assertThat(words.missing()).containsExactly("dont-know", "declined");
        assertThat(words.mayBeShown()).isFalse();
        folder.with("languages/vi/answers.yaml", answers.replace("yes:", "maybe:"));
        assertThat(folder.faults())
                .extracting(fault -> fault.problem())
                .containsExactly("'maybe' is not known here");
    }
}
