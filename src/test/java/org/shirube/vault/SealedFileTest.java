package org.shirube.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

class SealedFileTest {

    private static final int SEALED = Piece.LENGTH + Blocks.BLOCK + BlockCipher.EXTRA;

    private final byte[] key = key();

    @TempDir private Path home;

    @Test
    void what_was_written_is_read_back_from_any_byte_to_any_other() throws IOException {
        var random = new Random(7);
        var expected = new byte[40 * Blocks.BLOCK];
        try (var file = open()) {
            for (int time = 0; time < 60; time++) {
                int first = random.nextInt(35);
                var part = new byte[(1 + random.nextInt(5)) * Blocks.BLOCK];
                random.nextBytes(part);
                file.write(ByteBuffer.wrap(part), first * (long) Blocks.BLOCK);
                System.arraycopy(part, 0, expected, first * Blocks.BLOCK, part.length);
            }
            for (int time = 0; time < 200; time++) {
                int from = random.nextInt((int) file.size());
                int length = random.nextInt((int) file.size() - from);
                // Where nothing was ever written there is nothing to read.
                if (isWritten(expected, from, length)) {
                    assertThat(read(file, from, length))
                            .isEqualTo(Arrays.copyOfRange(expected, from, from + length));
                }
            }
        }
    }

    @Test
    void a_file_is_as_long_as_what_was_written_also_after_it_was_cut() throws IOException {
        try (var file = open()) {
            assertThat(file.size()).isZero();
            write(file, 0, "a", 2);
            assertThat(file.size()).isEqualTo(2 * Blocks.BLOCK);
            write(file, 2, "b", 7);
            assertThat(file.size()).isEqualTo(9 * Blocks.BLOCK);
            file.truncate(5 * Blocks.BLOCK);
        }
        try (var file = open()) {
            assertThat(file.size()).isEqualTo(5 * Blocks.BLOCK);
            assertThat(file.read(ByteBuffer.allocate(1), file.size())).isEqualTo(-1);
        }
    }

    @Test
    void a_block_that_was_begun_at_the_end_does_not_count() throws IOException {
        writeSome();
        Files.write(path(), new byte[1000], StandardOpenOption.APPEND);
        try (var file = open()) {
            assertThat(file.size()).isEqualTo(9 * Blocks.BLOCK);
            write(file, 9, "after", 1);
            assertThat(text(file, 9)).isEqualTo("after");
        }
    }

    @Test
    void nothing_lies_in_clear() throws IOException {
        writeSome();
        assertThat(Files.readString(path(), StandardCharsets.ISO_8859_1))
                .startsWith("shirube-blocks 1\n")
                .doesNotContain("header", "chunk");
    }

    @Test
    void a_block_at_the_place_of_another_is_refused() throws IOException {
        writeSome();
        copy(place(3), place(8));
        expectDamaged(8);
    }

    @Test
    void a_block_of_another_store_under_the_same_key_is_refused() throws IOException {
        writeSome();
        var ours = Files.readAllBytes(path());
        Files.delete(path());
        try (var other = open(key())) {
            write(other, 0, "header", 2);
            write(other, 2, "chunk", 6);
            write(other, 8, "last", 1);
        }
        var theirs = Files.readAllBytes(path());
        System.arraycopy(theirs, place(8), ours, place(8), SEALED);
        Files.write(path(), ours);
        expectDamaged(8);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 7})
    void a_block_that_is_older_than_those_it_was_written_with_is_refused(int block)
            throws IOException {
        writeSome();
        var older = Files.readAllBytes(path());
        try (var file = open()) {
            write(file, 2, "newer", 6);
        }
        var newer = Files.readAllBytes(path());
        System.arraycopy(older, place(block), newer, place(block), SEALED);
        Files.write(path(), newer);
        try (var file = open()) {
            assertThatExceptionOfType(DamagedBlock.class)
                    .isThrownBy(() -> read(file, 2 * Blocks.BLOCK, 6 * Blocks.BLOCK));
        }
    }

    @Test
    void of_a_write_that_was_torn_nothing_is_read() throws IOException {
        writeSome();
        change(place(7) + 100);
        for (int block = 2; block < 8; block++) {
            expectDamaged(block);
        }
        try (var file = open()) {
            assertThat(text(file, 8)).isEqualTo("last");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void of_each_copy_of_the_header_another_is_left(int place) throws IOException {
        writeSome();
        change(Front.LENGTH + place * SEALED + 50);
        try (var file = open()) {
            var copies = text(file, 0) + text(file, 1);
            assertThat(copies).contains("header");
        }
    }

    @Test
    void a_header_stays_until_the_next_one_is_synced() throws IOException {
        writeSome();
        var first = Files.readAllBytes(path());
        try (var file = open()) {
            write(file, 0, "second", 2);
            var second = Files.readAllBytes(path());
            assertThat(headersUntouched(first, second)).isEqualTo(HeaderBlocks.COUNT);
            write(file, 0, "third", 2);
            assertThat(headersUntouched(second, Files.readAllBytes(path())))
                    .isEqualTo(HeaderBlocks.COUNT);
            assertThat(text(file, 0)).isEqualTo("third");
        }
        try (var file = open()) {
            assertThat(text(file, 0)).isEqualTo("third");
        }
    }

    private static int headersUntouched(byte[] before, byte[] after) {
        int untouched = 0;
        for (int place = 0; place < HeaderBlocks.PLACES; place++) {
            int from = Front.LENGTH + place * SEALED;
            if (Arrays.equals(before, from, from + SEALED, after, from, from + SEALED)) {
                untouched++;
            }
        }
        return untouched;
    }

    @Test
    void only_whole_blocks_are_written_and_cut_off() throws IOException {
        try (var file = open()) {
            assertThatIOException().isThrownBy(() -> file.write(ByteBuffer.allocate(100), 0));
            assertThatIOException()
                    .isThrownBy(() -> file.write(ByteBuffer.allocate(Blocks.BLOCK), 100));
            write(file, 0, "a", 3);
            assertThatIOException().isThrownBy(() -> file.truncate(2 * Blocks.BLOCK + 1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2encrypt\n", "H:2,block:2", "", "shirube-blocks 2\n"})
    void a_file_of_another_form_is_refused_and_left_as_it_is(String form) throws IOException {
        var bytes = Arrays.copyOf(form.getBytes(StandardCharsets.US_ASCII), 3 * Front.LENGTH);
        Files.write(path(), bytes);
        try (var file = open()) {
            assertThatExceptionOfType(DamagedBlock.class).isThrownBy(file::size);
        }
        assertThat(path()).hasBinaryContent(bytes);
    }

    @Test
    void several_threads_read_at_once_while_another_writes() throws Exception {
        writeSome();
        try (var file = open();
                var threads = Executors.newFixedThreadPool(4)) {
            var readers =
                    IntStream.range(0, 4)
                            .<Callable<Boolean>>mapToObj(_ -> () -> readMany(file))
                            .toList();
            var reading = readers.stream().map(threads::submit).toList();
            for (int block = 9; block < 200; block++) {
                write(file, block, "block " + block, 1);
            }
            for (var reader : reading) {
                assertThat(reader.get()).isTrue();
            }
        }
    }

    private static boolean readMany(FileChannel file) throws IOException {
        for (int time = 0; time < 500; time++) {
            if (!text(file, 2 + time % 6).equals("chunk") || !text(file, 8).equals("last")) {
                return false;
            }
        }
        return true;
    }

    /// Two blocks of header, a write of six, and one of one.
    private void writeSome() throws IOException {
        try (var file = open()) {
            write(file, 0, "header", 2);
            file.force(true);
            write(file, 0, "header", 2);
            write(file, 2, "chunk", 6);
            write(file, 8, "last", 1);
        }
    }

    private static void write(FileChannel file, int block, String text, int count)
            throws IOException {
        var bytes = ByteBuffer.allocate(count * Blocks.BLOCK);
        for (int i = 0; i < count; i++) {
            bytes.position(i * Blocks.BLOCK).put(text.getBytes(StandardCharsets.UTF_8));
        }
        file.write(bytes.rewind(), (long) block * Blocks.BLOCK);
    }

    private void expectDamaged(int block) throws IOException {
        try (var file = open()) {
            assertThatExceptionOfType(DamagedBlock.class).isThrownBy(() -> text(file, block));
        }
    }

    private static String text(FileChannel file, int block) throws IOException {
        return new String(read(file, block * Blocks.BLOCK, Blocks.BLOCK), StandardCharsets.UTF_8)
                .replace("\0", "");
    }

    private static byte[] read(FileChannel file, int from, int length) throws IOException {
        return Bytes.read(file, from, length).array();
    }

    private static boolean isWritten(byte[] expected, int from, int length) {
        int first = from / Blocks.BLOCK;
        int last = (from + length) / Blocks.BLOCK;
        return IntStream.rangeClosed(first, last)
                .noneMatch(block ->
                        expected[block * Blocks.BLOCK + 17] == 0
                                && expected[block * Blocks.BLOCK + 18] == 0);
    }

    private void change(int at) throws IOException {
        var bytes = Files.readAllBytes(path());
        bytes[at] ^= 1;
        Files.write(path(), bytes);
    }

    private void copy(int from, int to) throws IOException {
        var bytes = Files.readAllBytes(path());
        System.arraycopy(bytes, from, bytes, to, SEALED);
        Files.write(path(), bytes);
    }

    private static int place(int block) {
        return Front.LENGTH + (block + HeaderBlocks.PLACES - HeaderBlocks.COUNT) * SEALED;
    }

    private FileChannel open() throws IOException {
        return open(key);
    }

    private FileChannel open(byte[] with) throws IOException {
        var file =
                FileChannel.open(
                        path(),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        return new SealedChannel(file, new Seal(with.clone()));
    }

    private Path path() {
        return home.resolve("file");
    }

    private static byte[] key() {
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        return key;
    }
}
