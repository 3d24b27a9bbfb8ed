package org.shirube.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shirube.source.Fault;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What is wrong in a questionnaire file is said with file, line, column and what was expected.
class CheckerTest {

    private static final String FILE = "questionnaires/papers.yaml";

    @TempDir private Path root = Path.of("");
    private FolderOfQuestionnaires folder = new FolderOfQuestionnaires(root);

    @BeforeEach
    void a_folder_without_a_fault() {
        folder = FolderOfQuestionnaires.in(root);
    }

    @Test
    void a_good_folder_has_no_fault() {
        assertThat(folder.faults()).isEmpty();
        assertThat(folder.library().questionnaires()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    order: 10        | order: ten           | :4:8: 'ten' is not a whole number
                    section: topics  | section: middle      | :3:10: 'middle' is not known here
                    section: topics  | sektion: topics      | :3:1: 'sektion' is not known here
                    id: papers       | id: paper            | :1:5: the id is not the file's name
                    source: a law    |                      | :1:1: 'source' is missing
                    state: unreviewed| state: perfect       | :6:8: 'perfect' is not known here
                    papers-kept\\n   | Papers_Kept\\n       | :8:13: 'Papers_Kept' is not an id
                    type: boolean    | type: yesno          | :9:11: 'yesno' is not known here
                    type: boolean    | core: perhaps        | :9:11: 'perhaps' is not known here
                    indicator: doc-h | indicator: doc-x     | :10:16: 'doc-xeld' is no indicator
                    question: papers | question: paper      | :16:24: no question 'paper-kept'
                    "=", answer: yes | "=", answer: perhaps | :16:60: 'perhaps' is no answer here
                    operator: "="    | operator: "~"        | :16:47: '~' is not known here
                    [employer, broke | [employer, employe   | :14:34: option 'employer' is taken
                    [employer, broker| [employer, declined  | :14:34: option 'declined' is taken
                    [employer, broker| [employer            | :14:23: there are 1 options
                    unit: days       | unit: days, x        | nothing
                    "< 4"            | "< four"             | :21:16: '< four' is not a number
                    "< 4"            | "< 4 months-of-pay"  | :21:16: this kind of question cannot
                    present: mov-loc | present: mov-x       | :21:32: 'mov-xked' is no indicator
                    present: mov-loc | presents: mov-loc    | :21:23: 'presents' is not known here
                    """)
    void a_fault_is_said_with_its_place(String old, String changed, String said) {
        String better = changed == null ? "" : changed.replace("\\n", "\n");
        List<Fault> faults = folder.papers(old.replace("\\n", "\n"), better).faults();
        if (said.equals("nothing")) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults)
                    .anySatisfy(fault -> assertThat(fault.toString()).startsWith(FILE + said));
        }
        assertThat(faults).allSatisfy(fault -> assertThat(fault.expected()).isNotBlank());
    }

    @Test
    void an_indicator_needs_a_yes_or_no() {
        folder.papers("type: boolean", "type: text");
        assertThat(folder.faults())
                .anySatisfy(fault ->
                        assertThat(fault)
                                .hasToString(
                                        FILE
                                                + ":10:16: 'indicator' needs a yes/no question"
                                                + " (expected: 'makes' with rules)"));
    }

    @Test
    void an_id_stands_once_in_a_file() {
        folder.papers("linkId: kept-by", "linkId: papers-kept");
        assertThat(folder.faults())
                .anySatisfy(fault ->
                        assertThat(fault)
                                .hasToString(
                                        FILE
                                                + ":12:17: 'papers-kept' is taken by "
                                                + FILE
                                                + ":8:13 (expected: an id of its own)"));
    }

    @Test
    void an_id_stands_once_in_all_files() {
        folder.with(
                        "questionnaires/second.yaml",
                        FolderOfQuestionnaires.PAPERS.replace("id: papers", "id: second"))
                .with(
                        "languages/en/second.yaml",
                        FolderOfQuestionnaires.WORDING.replace(": papers", ": second"))
                .with(
                        "languages/ja/second.yaml",
                        FolderOfQuestionnaires.WORDING.replace(": papers", ": second"));
        assertThat(folder.faults())
                .extracting(Fault::problem)
                .contains("'kept-by' is taken by " + FILE + ":12:17");
    }

    @Test
    void an_indicator_stands_once_in_the_catalogue() {
        folder.catalogue("mov-locked", "doc-held");
        assertThat(folder.faults())
                .anySatisfy(fault ->
                        assertThat(fault.toString())
                                .startsWith("indicators.yaml:4:12: 'doc-held' stands here twice"));
    }

    @Test
    void a_question_that_waits_for_itself_is_a_fault() {
        folder.papers("question: papers-kept", "question: kept-by");
        assertThat(folder.faults())
                .anySatisfy(fault ->
                        assertThat(fault)
                                .hasToString(
                                        FILE
                                                + ":12:17: 'kept-by' waits for itself (expected:"
                                                + " conditions that do not go round in a circle)"));
    }

    @Test
    void a_page_that_waits_for_its_own_follow_up_is_a_fault() {
        folder.papers(
                "    indicator: doc-held",
                "    enableWhen: [{question: kept-by, operator: exists, answer: yes}]");
        assertThat(folder.faults())
                .extracting(Fault::problem)
                .contains("'kept-by' waits for itself", "'papers-kept' waits for itself");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void a_missing_text_is_a_fault_in_either_language(String language) {
        assertThat(problems(language, "text: Kept?, ", "")).containsExactly("'text' is missing");
        assertThat(problems(language, "text: Kept?", "text: ''"))
                .containsExactly("'text' is empty");
        assertThat(problems(language, ", broker: Broker", ""))
                .containsExactly("no text for option 'broker' of 'kept-by'");
        assertThat(problems(language, ", broker: Broker", ", broker: ' '"))
                .containsExactly("'broker' is empty");
        assertThat(problems(language, "why: because, ", ""))
                .containsExactly("'papers-kept' has no guidance", "'days-off' has no guidance");
        assertThat(problems(language, "ask: gently", "ask: ''"))
                .containsExactly("'papers-kept' has no guidance", "'days-off' has no guidance");
        assertThat(problems(language, "days-off:", "day-off:"))
                .containsExactly("no question 'day-off' here", "no text for 'days-off'");
    }

    private List<String> problems(String language, String old, String changed) {
        List<Fault> faults = folder.wording(language, old, changed).faults();
        assertThat(faults)
                .allMatch(fault ->
                        fault.at().file().equals("languages/" + language + "/papers.yaml"));
        return faults.stream().map(Fault::problem).toList();
    }

    @Test
    void texts_of_another_version_are_a_fault() {
        folder.wording("ja", "version: 1.0.0", "version: 1.1.0");
        assertThat(folder.faults())
                .hasToString(
                        "[languages/ja/papers.yaml:2:10: the version is '1.1.0'"
                                + " (expected: 1.0.0)]");
    }

    @Test
    void a_missing_language_is_a_fault() throws Exception {
        Files.delete(root.resolve("languages/ja/papers.yaml"));
        assertThat(folder.faults())
                .hasToString(
                        "[languages/ja/papers.yaml:1:1: there is no such file"
                                + " (expected: a file that exists)]");
    }

    @Test
    void a_further_language_needs_neither_every_text_nor_guidance() {
        assertThat(folder.with("languages/vi/other.yaml", "a: 1").faults()).isEmpty();
        folder.with(
                "languages/vi/papers.yaml",
                """
                questionnaire: papers
                version: 1.0.0
                language: vi
                state: draft
                item:
                  papers-kept: {text: Giữ?}
                  kept-by: {text: "", option: {broker: Môi giới, employer: ""}}
                backTranslation: {papers-kept: Kept?, kept-by.broker: Broker}
                """);
        assertThat(folder.faults()).isEmpty();
        Wordings wordings = folder.wordings();
        assertThat(wordings.of("vi", new QuestionId("papers-kept")).orElseThrow().label())
                .isEqualTo("Giữ?");
        assertThat(wordings.of("vi", new QuestionId("kept-by"))).isEmpty();
        assertThat(wordings.of("vi", new QuestionId("days-off"))).isEmpty();
        Wording vietnamese = wordings.of("vi", "papers").orElseThrow();
        assertThat(vietnamese.questions().get(new QuestionId("kept-by")).options())
                .containsOnly(Map.entry("broker", "Môi giới"));
        assertThat(vietnamese.origin().backTranslation())
                .containsEntry("papers-kept", "Kept?")
                .containsEntry("kept-by.broker", "Broker");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    days-off:       | day-off:         | no question 'day-off' here
                    broker: Broker  | broke: Broker    | 'kept-by' has no option 'broke'
                    text: Days?     | txt: Days?       | 'txt' is not known here
                    state: original | state: perfect   | 'perfect' is not known here
                    title: Papers   | language: my     | the language is 'my'
                    version: 1.0.0  | title: Papers    | 'version' is missing
                    title: Papers   | backTranslation: {kept: Kept}           | nothing here is called 'kept'
                    title: Papers   | backTranslation: {kept-by.nobody: None} | nothing here is called 'kept-by.nobody'
                    """)
    void a_further_language_may_be_partial_but_not_faulty(String old, String changed, String said) {
        String text = FolderOfQuestionnaires.WORDING;
        if (changed.startsWith("title")) {
            text = text.replace("title: Papers\n", "");
        }
        folder.with("languages/vi/papers.yaml", text.replace(old, changed));
        assertThat(folder.faults()).extracting(Fault::problem).containsExactly(said);
    }

    @Test
    void texts_of_another_version_are_out_of_date_in_a_further_language() {
        folder.wording("vi", "version: 1.0.0", "version: 0.9.0");
        assertThat(folder.faults()).isEmpty();
        Questionnaire papers = folder.library().questionnaires().getFirst();
        Wordings wordings = folder.wordings();
        assertThat(wordings.of("vi", "papers"))
                .hasValueSatisfying(texts -> assertThat(texts.isOutOfDate(papers)).isTrue())
                .hasValueSatisfying(texts -> assertThat(texts.mayBeShown(papers)).isFalse());
        assertThat(wordings.of("en", "papers"))
                .hasValueSatisfying(texts -> assertThat(texts.mayBeShown(papers)).isTrue());
    }

    @Test
    void all_faults_of_all_files_are_said_at_once() {
        folder.papers("order: 10", "order: ten").wording("ja", "text: Who?", "txt: Who?");
        folder.catalogue("version: 1.0.0", "version: []");
        assertThat(folder.faults())
                .extracting(fault -> fault.at().file())
                .contains("indicators.yaml", FILE, "languages/ja/papers.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "just words", "[a, list]", "\t", "{", "a: *b"})
    void any_file_that_is_something_else_is_a_fault(String text) {
        for (String file :
                List.of(
                        "indicators.yaml",
                        FILE,
                        "reference/japan.yaml",
                        "languages/en/papers.yaml")) {
            FolderOfQuestionnaires.in(root).with(file, text);
            assertThat(folder.faults())
                    .as(file)
                    .anySatisfy(fault -> assertThat(fault.at().file()).isEqualTo(file));
        }
    }

    @Test
    void a_folder_in_place_of_a_file_is_a_fault() throws Exception {
        Files.createDirectories(root.resolve("questionnaires/odd.yaml"));
        assertThat(folder.faults())
                .extracting(fault -> fault.at().toString())
                .containsExactly("questionnaires/odd.yaml:1:1");
    }

    @Test
    void an_empty_folder_is_a_list_of_faults() {
        assertThat(new FolderOfQuestionnaires(root.resolve("nowhere")).faults()).isNotEmpty();
    }
}
