package org.shirube.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.casework.Saving;
import org.shirube.casework.Unlocking;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.stream.Stream;

/// A new file in the place of the old one, and whatever a power cut can leave of the change.
class RenewalTest {

    private static final String ERASED = "what was erased";
    private static final String KEPT = "what was kept";

    @TempDir private Path home;
    private OpenStore open;

    @BeforeEach
    void make() throws SQLException {
        open = opened(store().create("Aiko", "open sesame".toCharArray(), CheapStores::firstRow));
        execute("insert into setting values ('kept', '" + KEPT + "', 1, random_uuid(), now())");
        execute("insert into setting values ('gone', '" + ERASED + "', 1, random_uuid(), now())");
        execute("delete from setting where name = 'gone'");
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void what_is_live_is_in_the_new_file_and_the_store_goes_on() throws SQLException {
        assertThat(open.renew()).isEmpty();
        assertThat(settings()).isEqualTo(KEPT);
        execute("insert into setting values ('later', 'x', 1, random_uuid(), now())");
        reopen();
        assertThat(settings()).isEqualTo(KEPT + "x");
        assertThat(names()).containsOnly("header", "header.copy", "cases.mv.db");
    }

    /// The header of today opens no file of yesterday, and the pages of today hold nothing of it.
    @Test
    void nothing_that_was_erased_opens_with_what_is_kept() throws IOException {
        var before = files();
        open.renew();
        assertThat(files()).doesNotContain(before);
        open.close();
        assertThat(plainText()).contains(KEPT).doesNotContain(ERASED);
    }

    @Test
    void the_old_file_beside_the_new_header_is_damaged() throws IOException {
        open.close();
        Files.copy(file("cases.mv.db"), home.resolve("yesterday"));
        open = opened(store().open("Aiko", "open sesame".toCharArray()));
        open.renew();
        open.close();
        Files.delete(file("cases.mv.db"));
        Files.move(home.resolve("yesterday"), file("cases.mv.db"));
        assertThat(store().open("Aiko", "open sesame".toCharArray()))
                .isEqualTo(new Opening.Refused(new Unlocking.Damaged()));
    }

    @Test
    void cut_short_before_the_new_file_has_its_place_the_old_one_opens() throws Exception {
        open.close();
        var renewal = renewal();
        var before = Files.readString(file("header"));
        var copy = Files.readAllBytes(file("cases.mv.db"));
        renewal.make();
        Files.move(file("cases.mv.db"), file("cases.next.mv.db"));
        assertThat(Files.readString(file("header"))).isNotEqualTo(before);
        assertThat(Files.readAllBytes(file("cases.last.mv.db"))).hasSizeGreaterThan(4096);
        Files.write(file("cases.last.mv.db"), copy);
        reopened();
    }

    @Test
    void cut_short_before_the_header_forgets_the_old_key_the_new_file_opens() throws Exception {
        open.close();
        renewal().make();
        reopened();
    }

    @Test
    void while_another_program_is_at_it_the_store_is_in_use() throws Exception {
        open.close();
        renewal().make();
        try (var mark = FileChannel.open(file("renewing"), StandardOpenOption.WRITE);
                var lock = mark.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(store().open("Aiko", "open sesame".toCharArray()))
                    .isEqualTo(new Opening.Refused(new Unlocking.InUseElsewhere()));
        }
        reopened();
    }

    @Test
    void without_room_for_a_second_file_the_store_stays_as_it_is() throws SQLException {
        open.close();
        var small = new Ground("", _ -> Disk.RESERVE + 1);
        open = opened(CheapStores.on(home, small).open("Aiko", "open sesame".toCharArray()));
        assertThat(open.renew()).contains(Saving.Reason.DISK_FULL);
        assertThat(settings()).isEqualTo(KEPT);
    }

    private void reopened() throws SQLException, IOException {
        open = opened(store().open("Aiko", "open sesame".toCharArray()));
        assertThat(settings()).isEqualTo(KEPT);
        assertThat(names()).containsOnly("header", "header.copy", "cases.mv.db");
        assertThat(files().lines()).hasSize(1);
    }

    private Renewal renewal() {
        var reading = (HeaderText.Reading.Whole) new HeaderFile(file("")).read();
        try (var credentials = new Credentials("Aiko", "open sesame".toCharArray())) {
            var key = reading.header().unlock(credentials).getFirst().storeKey();
            return new Renewal(file(""), Ground.DISK, new HeaderFile(file("")), key);
        }
    }

    /// All blocks of the file in clear.
    private String plainText() throws IOException {
        var reading = (HeaderText.Reading.Whole) new HeaderFile(file("")).read();
        var header = reading.header();
        var fileKey = header.files().getFirst().open(renewal().key(), header.identity());
        try (var channel = FileChannel.open(file("cases.mv.db"), StandardOpenOption.READ);
                var plain = new SealedChannel(channel, new Seal(fileKey))) {
            var text = new StringBuilder();
            for (long at = 0; at < plain.size(); at += Blocks.BLOCK) {
                var block = java.nio.ByteBuffer.allocate(Blocks.BLOCK);
                plain.read(block, at);
                text.append(
                        new String(block.array(), java.nio.charset.StandardCharsets.ISO_8859_1));
            }
            return text.toString();
        }
    }

    private String files() throws IOException {
        return String.join(
                "\n",
                Files.readAllLines(file("header")).stream()
                        .filter(line -> line.startsWith("file "))
                        .toList());
    }

    private Stream<String> names() {
        try (var inside = Files.list(file(""))) {
            return inside.map(path -> path.getFileName().toString()).toList().stream();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private String settings() throws SQLException {
        try (var statement = open.connection().createStatement();
                var rows = statement.executeQuery("select content from setting order by name")) {
            var text = new StringBuilder();
            while (rows.next()) {
                text.append(rows.getString(1));
            }
            return text.toString();
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = open.connection().createStatement()) {
            statement.execute(sql);
        }
        open.sync();
    }

    private void reopen() {
        open.close();
        open = opened(store().open("Aiko", "open sesame".toCharArray()));
    }

    private EncryptedStore store() {
        return CheapStores.in(home);
    }

    private Path file(String name) {
        return home.resolve("store").resolve(name);
    }

    private static OpenStore opened(Opening opening) {
        if (opening instanceof Opening.Opened(OpenStore store)) {
            return store;
        }
        throw new AssertionError("the store did not open: " + opening);
    }
}
