package org.shirube.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// Files from outside, written to crash, to hang or to fill the memory: each costs a message.
class HostileFileTest {

    private static final Duration SOON = Duration.ofSeconds(5);

    @TempDir private Path folder = Path.of("");

    @Test
    void a_bomb_of_aliases_is_refused_where_it_begins() {
        StringBuilder bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char name = 'b'; name <= 'i'; name++) {
            String inner = ("*" + (char) (name - 1) + " , ").repeat(9);
            bomb.append(name).append(": &").append(name).append(" [").append(inner).append("]\n");
        }
        assertThat(faults(bomb.toString()).getFirst())
                .hasToString(
                        "f.yaml:1:4: anchors (&) are not allowed (expected: the text written out)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: &x word\nb: *x", "a: &x [1]\nb: *x", "a: &x {b: *x }", "&x a: 1"})
    void an_anchor_or_an_alias_of_any_kind_is_refused(String text) {
        assertThat(faults(text))
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.problem()).contains("not allowed"));
    }

    @Test
    void an_alias_of_nothing_is_refused() {
        assertThat(faults("a: *nowhere")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{", "{a: ", "- ", "? ", "[? ", "- - ? "})
    void a_hundred_thousand_levels_never_overflow_the_stack(String level) {
        assertThat(faults(level.repeat(100_000))).isNotEmpty();
    }

    @Test
    void a_hundred_thousand_closed_levels_never_overflow_the_stack() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        assertThat(faults(deep).getFirst())
                .hasToString("f.yaml:1:42: nested too deeply (expected: at most 40 levels)");
    }

    @Test
    void forty_levels_are_read() {
        assertThat(read("[".repeat(40) + "]".repeat(40))).isInstanceOf(Parsed.Readable.class);
    }

    @Test
    void a_file_of_a_hundred_megabytes_is_not_read() throws IOException {
        Path huge = folder.resolve("huge.yaml");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(100L * 1024 * 1024);
        }
        assertThat(faults(huge))
                .hasToString(
                        "[huge.yaml:1:1: the file is larger than 2 MB"
                                + " (expected: a file of at most 2 MB)]");
    }

    @Test
    void a_folder_in_place_of_a_file_is_a_fault() {
        assertThat(faults(folder)).hasSize(1);
    }

    @Test
    void a_missing_file_is_a_fault() {
        assertThat(faults(folder.resolve("none.yaml")))
                .hasToString(
                        "[none.yaml:1:1: there is no such file (expected: a file that exists)]");
    }

    @Test
    void bytes_that_are_not_utf_8_are_a_fault() throws IOException {
        Path file = folder.resolve("latin.yaml");
        Files.write(file, new byte[] {'a', ':', ' ', (byte) 0xe9});
        assertThat(faults(file))
                .hasToString(
                        "[latin.yaml:1:1: the file is not text in UTF-8"
                                + " (expected: a text file saved as UTF-8)]");
    }

    @Test
    void a_byte_order_mark_is_not_held_against_a_file() throws IOException {
        Path file = folder.resolve("windows.yaml");
        Files.write(file, "\uFEFFa: 1\r\nb: 2\r\n".getBytes(UTF_8));
        assertThat(fields(SourceReader.read(file, "windows.yaml")).entries().keySet())
                .extracting(Node.Text::text)
                .containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a comment\n", "   "})
    void an_empty_file_is_a_fault(String text) {
        assertThat(faults(text))
                .hasToString("[f.yaml:1:1: the file is empty (expected: at least one key)]");
    }

    @Test
    void a_key_that_stands_twice_is_a_fault_that_names_both_places() {
        assertThat(faults("a: 1\nb: 2\na: 3\n"))
                .hasToString(
                        "[f.yaml:3:1: 'a' stands here twice"
                                + " (expected: each key once; the first is in line 1)]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"? [a, b]\n: 1\n", "{ [a]: 1}", "{ {a: b}: 1}"})
    void a_key_that_is_a_list_or_a_mapping_is_a_fault(String text) {
        assertThat(faults(text))
                .hasToString("[f.yaml:1:3: a key must be a word (expected: key: value)]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: 'x",
                "a: [1, 2",
                "a: b: c",
                "%YAML 9.9\n---\na: 1\n",
                "a: @b",
                "a: `b`",
                "a: \"\\x\"",
                "\u0000",
                "a: \u0007",
                "}",
                "- a\nb: 1",
                "a: 1\n---\nb: 2\n"
            })
    void what_is_not_one_yaml_document_is_a_fault_with_its_place(String text) {
        Fault fault = faults(text).getFirst();
        assertThat(fault.at().line()).isPositive();
        assertThat(fault.problem()).isNotBlank();
        assertThat(fault.expected()).isNotBlank();
    }

    @Test
    void a_tab_for_indentation_is_a_fault_in_its_line() {
        assertThat(faults("a:\n\tb: 1\n").getFirst().at()).isEqualTo(new Mark("f.yaml", 2, 1));
    }

    @Test
    void twenty_thousand_faults_are_cut_short() {
        assertThat(faults("a: 1\n".repeat(20_000))).hasSizeLessThanOrEqualTo(500);
    }

    @Test
    void a_huge_word_is_not_repeated_in_the_message() {
        String key = "'" + "k".repeat(100_000) + "': 1\n";
        assertThat(faults("? " + key.repeat(1) + "? " + key).toString()).hasSizeLessThan(500);
        assertThat(faults("{" + "k".repeat(100_000)).toString()).hasSizeLessThan(500);
    }

    @Test
    void words_stay_what_the_author_typed() {
        assertThat(fields(read("a: yes\nb: 012\nc: 1e3\nd:\ne: ~\nf: !!int 4")).entries().values())
                .extracting(node -> ((Node.Text) node).text())
                .containsExactly("yes", "012", "1e3", "", "~", "4");
    }

    @Test
    void json_is_read_too() {
        var root = fields(read("{\"a\": [true, 1.50, null]}"));
        assertThat(((Node.Items) root.entries().values().iterator().next()).items())
                .extracting(node -> ((Node.Text) node).text())
                .containsExactly("true", "1.50", "null");
    }

    @Test
    void marks_count_lines_and_columns_from_one() {
        var root = fields(read("a: 1\nb:\n  - x\n"));
        assertThat(root.at()).hasToString("f.yaml:1:1");
        assertThat(root.entries().keySet())
                .extracting(key -> key.at().toString())
                .containsExactly("f.yaml:1:1", "f.yaml:2:1");
        assertThat(root.entries().values())
                .extracting(value -> value.at().toString())
                .containsExactly("f.yaml:1:4", "f.yaml:3:3");
    }

    private static Node.Fields fields(Parsed parsed) {
        assertThat(parsed).isInstanceOf(Parsed.Readable.class);
        return (Node.Fields) ((Parsed.Readable) parsed).root();
    }

    private static Parsed read(String text) {
        return assertTimeoutPreemptively(SOON, () -> SourceReader.parse(text, "f.yaml"));
    }

    private static List<Fault> faults(String text) {
        return faults(read(text));
    }

    private static List<Fault> faults(Path file) {
        String name = file.getFileName().toString();
        return faults(assertTimeoutPreemptively(SOON, () -> SourceReader.read(file, name)));
    }

    private static List<Fault> faults(Parsed parsed) {
        assertThat(parsed).isInstanceOf(Parsed.Unreadable.class);
        return ((Parsed.Unreadable) parsed).faults();
    }
}
