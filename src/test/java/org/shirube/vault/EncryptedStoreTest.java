package org.shirube.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shirube.casework.Unlocking;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

class EncryptedStoreTest {

    private final List<OpenStore> open = new ArrayList<>();

    @TempDir private Path home;

    @AfterEach
    void close() {
        open.forEach(OpenStore::close);
    }

    @Test
    void a_new_store_opens_at_once_and_again_later() {
        var account = create().account();
        closeAll();
        assertThat(opened(open("Aiko", "open sesame")).account()).isEqualTo(account);
    }

    @Test
    void who_opens_a_store_can_sign_with_a_key_of_their_own() {
        assertThat(create().signingKey().getAlgorithm()).isEqualTo("EdDSA");
    }

    @ParameterizedTest
    @CsvSource({"Aiko, Open sesame", "Aiko, ''", "Akio, open sesame", "'', open sesame"})
    void a_wrong_name_and_a_wrong_passphrase_are_answered_alike(String name, String passphrase) {
        create();
        closeAll();
        expect(open(name, passphrase), new Unlocking.WrongPassphrase());
    }

    @Test
    void nothing_exists_until_a_store_was_made() {
        assertThat(store().exists()).isFalse();
        expect(open("Aiko", "open sesame"), new Unlocking.Damaged());
        create();
        assertThat(store().exists()).isTrue();
    }

    @Test
    void a_store_is_never_made_over_another() {
        create();
        closeAll();
        expect(make(store()), new Unlocking.InUseElsewhere());
        opened(open("Aiko", "open sesame"));
    }

    @Test
    void a_store_whose_making_was_interrupted_is_made_anew() throws IOException {
        var workshop = Files.createDirectory(home.resolve("store.creating"));
        Files.writeString(workshop.resolve("cases.mv.db"), "half a file");
        assertThat(store().exists()).isFalse();
        create();
        assertThat(workshop).doesNotExist();
    }

    @Test
    void a_key_whose_cost_has_aged_is_made_dearer_at_the_next_sign_in() throws IOException {
        create();
        closeAll();
        var dearer = new Cost(128, 4);
        var store = new EncryptedStore(home, Pricing.fixed(dearer), Ground.DISK);
        opened(store.open("Aiko", "open sesame".toCharArray()));
        closeAll();
        assertThat(Files.readString(file("header"))).contains("argon2id,128,4,1,");
        var unchanged = Files.readString(file("header"));
        opened(store.open("Aiko", "open sesame".toCharArray()));
        assertThat(Files.readString(file("header"))).isEqualTo(unchanged);
    }

    @Test
    void a_store_that_is_open_here_already_is_in_use() {
        var store = store();
        opened(make(store));
        expect(store.open("Aiko", "open sesame".toCharArray()), new Unlocking.InUseElsewhere());
    }

    @Test
    void a_store_that_another_part_of_this_program_has_open_is_in_use() {
        create();
        expect(open("Aiko", "open sesame"), new Unlocking.InUseElsewhere());
    }

    @Test
    void a_lost_or_damaged_copy_of_the_header_is_healed_from_the_other() throws IOException {
        create();
        closeAll();
        Files.writeString(file("header"), "nonsense");
        opened(open("Aiko", "open sesame"));
        closeAll();
        Files.delete(file("header.copy"));
        opened(open("Aiko", "open sesame"));
        assertThat(file("header")).hasSameBinaryContentAs(file("header.copy"));
    }

    @Test
    void a_store_without_any_good_header_is_damaged_and_left_as_it_is() throws IOException {
        create();
        closeAll();
        Files.writeString(file("header"), "nonsense");
        Files.delete(file("header.copy"));
        expect(open("Aiko", "open sesame"), new Unlocking.Damaged());
        assertThat(store().exists()).isTrue();
        assertThat(file("cases.mv.db")).exists();
    }

    @Test
    void a_store_written_by_a_newer_version_is_too_new() throws IOException {
        create();
        closeAll();
        rewriteHeader(header -> header.writtenBy(Admission.H2_VERSION, Migrations.NEWEST + 1));
        expect(open("Aiko", "open sesame"), new Unlocking.TooNew());
        rewriteHeader(header -> header.writtenBy(Runtime.Version.parse("2.6.1"), 1));
        expect(open("Aiko", "open sesame"), new Unlocking.TooNew());
    }

    @Test
    void a_store_last_written_by_an_older_version_is_brought_up_to_date() throws IOException {
        create();
        closeAll();
        rewriteHeader(header -> header.writtenBy(Runtime.Version.parse("2.3.232"), 0));
        opened(open("Aiko", "open sesame"));
        assertThat(Files.readString(file("header")))
                .contains("h2 " + Admission.H2_VERSION, "schema " + Migrations.NEWEST);
    }

    @Test
    void a_header_that_was_changed_without_the_key_is_damaged() throws IOException {
        create();
        closeAll();
        var other = StoreKey.random();
        rewriteHeader(header -> header, other);
        expect(open("Aiko", "open sesame"), new Unlocking.Damaged());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4096, 8192, 20_000})
    void a_store_file_that_was_cut_off_is_damaged(int length) throws IOException {
        create();
        closeAll();
        try (var channel = FileChannel.open(file("cases.mv.db"), StandardOpenOption.WRITE)) {
            channel.truncate(length);
        }
        expect(open("Aiko", "open sesame"), new Unlocking.Damaged());
        assertThat(file("cases.mv.db")).hasSize(length);
    }

    @Test
    void a_store_file_of_the_form_that_authenticates_nothing_is_refused_and_left_as_it_is()
            throws IOException {
        create();
        closeAll();
        var old = new MVStore.Builder().fileName(home.resolve("old").toString());
        old.encryptionKey("secret".toCharArray()).open().close();
        Files.copy(home.resolve("old"), file("cases.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        expect(open("Aiko", "open sesame"), new Unlocking.Damaged());
        assertThat(file("cases.mv.db")).hasSameBinaryContentAs(home.resolve("old"));
    }

    @Test
    void nothing_in_this_program_asks_H2_for_a_copy_which_would_be_in_clear() throws IOException {
        var copying =
                Pattern.compile("\"[^\"]*(backup|script) to|tools\\.(backup|script|runscript)");
        try (var sources = Files.walk(Path.of("src", "main", "java"))) {
            for (var source : sources.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(source).toLowerCase(Locale.ROOT))
                        .as(source.toString())
                        .doesNotContainPattern(copying);
            }
        }
    }

    @Test
    void a_store_file_that_is_gone_is_damaged_and_not_made_anew() throws IOException {
        create();
        closeAll();
        Files.delete(file("cases.mv.db"));
        expect(open("Aiko", "open sesame"), new Unlocking.Damaged());
        assertThat(file("cases.mv.db")).doesNotExist();
    }

    @Test
    void the_file_of_another_store_under_the_same_key_is_damaged() throws SQLException {
        try (var statement = create().connection().createStatement()) {
            statement.execute("update store_identity set id = random_uuid()");
        }
        closeAll();
        expect(open("Aiko", "open sesame"), new Unlocking.Damaged());
    }

    @Test
    void a_folder_that_takes_no_store_is_not_writable() throws IOException {
        Files.writeString(home.resolve("taken"), "a file");
        var store = CheapStores.in(home.resolve("taken"));
        expect(make(store), new Unlocking.NotWritable());
    }

    @Test
    void a_path_that_could_be_read_as_settings_is_only_a_path() throws IOException {
        var odd = Files.createDirectory(home.resolve("x;INIT=create table taken (id integer)"));
        opened(make(CheapStores.in(odd)));
        assertThat(odd.resolve("store").resolve("cases.mv.db")).isNotEmptyFile();
    }

    @Test
    void the_folder_holds_nothing_but_the_store() throws IOException {
        create();
        try (var inside = Files.walk(home)) {
            assertThat(inside.map(path -> home.relativize(path).toString()))
                    .containsExactlyInAnyOrder(
                            "",
                            "store",
                            file("header", ""),
                            file("header.copy", ""),
                            file("cases.mv.db", ""));
        }
    }

    private String file(String name, String prefix) {
        return prefix + Path.of("store", name);
    }

    private EncryptedStore store() {
        return CheapStores.in(home);
    }

    private OpenStore create() {
        return opened(make(store()));
    }

    private static Opening make(EncryptedStore store) {
        return store.create("Aiko", "open sesame".toCharArray(), CheapStores::firstRow);
    }

    private Opening open(String name, String passphrase) {
        return store().open(name, passphrase.toCharArray());
    }

    private OpenStore opened(Opening opening) {
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        var opened = ((Opening.Opened) opening).store();
        open.add(opened);
        return opened;
    }

    private static void expect(Opening opening, Unlocking reason) {
        assertThat(opening).isEqualTo(new Opening.Refused(reason));
    }

    private void closeAll() {
        open.forEach(OpenStore::close);
        open.clear();
    }

    private Path file(String name) {
        return home.resolve("store").resolve(name);
    }

    private void rewriteHeader(java.util.function.UnaryOperator<StoreHeader> change)
            throws IOException {
        var key = key();
        rewriteHeader(change, key);
    }

    private void rewriteHeader(java.util.function.UnaryOperator<StoreHeader> change, StoreKey key)
            throws IOException {
        var headers = new HeaderFile(home.resolve("store"));
        var whole = (HeaderText.Reading.Whole) headers.read();
        headers.write(change.apply(whole.header()), key);
    }

    private StoreKey key() {
        var whole = (HeaderText.Reading.Whole) new HeaderFile(home.resolve("store")).read();
        try (var credentials = new Credentials("Aiko", "open sesame".toCharArray())) {
            return whole.header().unlock(credentials).getFirst().storeKey();
        }
    }
}
