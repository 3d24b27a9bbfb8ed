package org.shirube.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

class FrontTest {

    private final BlockCipher cipher = new BlockCipher(new byte[32]);

    @TempDir private Path home;

    @Test
    void a_new_file_has_no_mark() throws IOException {
        try (var file = open()) {
            assertThat(Front.of(file, cipher).mark()).isEqualTo(Mark.NONE);
            assertThat(Front.of(file, cipher).mark()).isEqualTo(Mark.NONE);
        }
    }

    @Test
    void the_newest_version_that_was_synced_is_known_later() throws IOException {
        mark(5, 6, 9);
        try (var file = open()) {
            assertThat(Front.of(file, cipher).mark()).isEqualTo(new Mark(2, 9, false));
        }
    }

    @Test
    void a_file_is_closed_until_somebody_begins_to_write() throws IOException {
        try (var file = open()) {
            var front = Front.of(file, cipher);
            front.synced(3);
            front.end();
            assertThat(Front.of(file, cipher).mark().closed()).isTrue();
            front.begin();
            assertThat(Front.of(file, cipher).mark()).isEqualTo(new Mark(2, 3, false));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {512, 1024})
    void a_mark_that_was_torn_leaves_the_one_before_or_after(int at) throws IOException {
        mark(5, 6);
        var bytes = Files.readAllBytes(home.resolve("front"));
        bytes[at + 20] ^= 4;
        Files.write(home.resolve("front"), bytes);
        try (var file = open()) {
            assertThat(Front.of(file, cipher).mark().version()).isEqualTo(at == 512 ? 6 : 5);
        }
    }

    @Test
    void a_mark_of_another_key_says_nothing() throws IOException {
        mark(5, 6);
        var other = new byte[32];
        other[0] = 1;
        try (var file = open()) {
            assertThat(Front.of(file, new BlockCipher(other)).mark()).isEqualTo(Mark.NONE);
        }
    }

    private void mark(long... versions) throws IOException {
        try (var file = open()) {
            var front = Front.of(file, cipher);
            for (var version : versions) {
                front.synced(version);
            }
        }
    }

    private FileChannel open() throws IOException {
        return FileChannel.open(
                home.resolve("front"),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
    }
}
