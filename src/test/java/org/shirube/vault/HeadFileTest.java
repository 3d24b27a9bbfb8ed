package org.shirube.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class HeadFileTest {

    @TempDir private Path folder;

    @Test
    void the_newest_line_is_read_back() {
        assertThat(read()).isEqualTo("");
        note("first");
        assertThat(read()).isEqualTo("first");
        try (var head = new HeadFile(folder, "head")) {
            head.read();
            for (int number = 0; number < 7; number++) {
                assertThat(head.note("line " + number)).isTrue();
                assertThat(read()).isEqualTo("line " + number);
            }
        }
        note("after");
        assertThat(read()).isEqualTo("after");
    }

    @Test
    void wherever_a_line_is_torn_the_one_before_is_left() throws IOException {
        note("one");
        var before = Files.readAllBytes(file());
        note("two");
        var after = Files.readAllBytes(file());
        for (int torn = 0; torn <= 14; torn++) {
            var image = after.clone();
            for (int at = 512 + torn; at < image.length; at++) {
                image[at] = at < before.length ? before[at] : 0;
            }
            Files.write(file(), image);
            assertThat(read()).isIn("one", "two");
        }
        Files.write(file(), before);
        assertThat(read()).isEqualTo("one");
    }

    @Test
    void nonsense_is_as_good_as_nothing() throws IOException {
        for (var text : new String[] {"", "x", "1 2 3\n", "\u0000".repeat(5000)}) {
            Files.writeString(file(), text);
            assertThat(read()).isEqualTo("");
            note("healed");
            assertThat(read()).isEqualTo("healed");
        }
    }

    @Test
    void a_folder_that_takes_no_line_says_so() throws IOException {
        Files.createDirectory(file());
        try (var head = new HeadFile(folder, "head")) {
            assertThat(head.read()).isEmpty();
            assertThat(head.note("x")).isFalse();
        }
    }

    private void note(String line) {
        try (var head = new HeadFile(folder, "head")) {
            head.read();
            assertThat(head.note(line)).isTrue();
        }
    }

    private String read() {
        try (var head = new HeadFile(folder, "head")) {
            return head.read().orElse("");
        }
    }

    private Path file() {
        return folder.resolve("head");
    }
}
