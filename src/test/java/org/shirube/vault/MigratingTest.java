package org.shirube.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shirube.casework.BackupOutcome;
import org.shirube.casework.Unlocking;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;

/// Stores of every older version are brought up to date in a copy.
@ResourceLock("scarce disk")
class MigratingTest {

    @TempDir private Path home;

    static IntStream older() {
        return IntStream.range(1, Migrations.NEWEST);
    }

    @ParameterizedTest
    @MethodSource("older")
    void a_store_of_an_older_version_opens_with_all_it_held(int schema) throws Exception {
        OlderStores.make(home, schema);
        try (var open = opened()) {
            assertThat(Tables.schema(open.connection())).isEqualTo(Migrations.NEWEST);
            assertThat(cases(open)).isEqualTo(1);
        }
        opened().close();
        assertThat(home.resolve("store.making")).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("older")
    void the_old_store_is_kept_bit_for_bit_until_a_backup_of_the_new_one_is_made(int schema)
            throws Exception {
        OlderStores.make(home, schema);
        var file = home.resolve("store").resolve("cases.mv.db");
        var before = Files.readAllBytes(file);
        try (var open = opened()) {
            var kept = home.resolve("store.schema-" + schema);
            assertThat(kept.resolve("cases.mv.db")).hasBinaryContent(before);
            var outcome = open.copies().begin(Optional.empty(), Instant.now()).toTheEnd();
            assertThat(outcome).isInstanceOf(BackupOutcome.Made.class);
            assertThat(kept).doesNotExist();
        }
    }

    @Test
    void a_store_that_cannot_be_brought_up_to_date_stays_as_it_was() throws Exception {
        OlderStores.make(home, 3);
        spoil();
        var file = home.resolve("store").resolve("cases.mv.db");
        var before = Files.readAllBytes(file);
        assertThat(open()).isEqualTo(new Opening.Refused(new Unlocking.NotBroughtUpToDate()));
        assertThat(file).hasBinaryContent(before);
        assertThat(home.resolve("store.making")).doesNotExist();
        assertThat(home.resolve("store.schema-3")).doesNotExist();
    }

    @Test
    void a_disk_without_room_for_a_copy_is_said_and_nothing_is_changed() throws Exception {
        OlderStores.make(home, 4);
        var file = home.resolve("store").resolve("cases.mv.db");
        var before = Files.readAllBytes(file);
        ScarceDisk.mount();
        ScarceDisk.fill(Long.MAX_VALUE, Disk.RESERVE + 10_000);
        try {
            assertThat(
                            CheapStores.onScarceDisk(home)
                                    .open(OlderStores.NAME, OlderStores.PASSPHRASE))
                    .isEqualTo(new Opening.Refused(new Unlocking.NotWritable()));
        } finally {
            ScarceDisk.clear();
        }
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void a_disk_that_fills_up_in_the_middle_leaves_the_store_as_it_was() throws Exception {
        OlderStores.make(home, 4);
        var file = home.resolve("store").resolve("cases.mv.db");
        var before = Files.readAllBytes(file);
        ScarceDisk.mount();
        try {
            for (long room : new long[] {0, 5000, before.length, before.length + 20_000}) {
                ScarceDisk.fill(room, Long.MAX_VALUE);
                assertThat(
                                CheapStores.onScarceDisk(home)
                                        .open(OlderStores.NAME, OlderStores.PASSPHRASE))
                        .as("%d bytes", room)
                        .isInstanceOf(Opening.Refused.class);
                assertThat(file).hasBinaryContent(before);
            }
        } finally {
            ScarceDisk.clear();
        }
        opened().close();
    }

    /// A table that a later script makes is there already.
    private void spoil() throws Exception {
        var store = CheapStores.in(home);
        var header = new HeaderFile(home.resolve("store")).read();
        assertThat(store.exists()).isTrue();
        try (var credentials = new Credentials(OlderStores.NAME, OlderStores.PASSPHRASE)) {
            var whole = (HeaderText.Reading.Whole) header;
            var access = whole.header().unlock(credentials).getFirst();
            try (var file =
                            new H2File(
                                    H2File.path(home.resolve("store")),
                                    Ground.DISK,
                                    access.storeKey(),
                                    whole.header().fileKey(access.storeKey()));
                    var connection = file.open();
                    var statement = connection.createStatement()) {
                statement.execute("create table audit_entry (id integer primary key)");
            }
        }
    }

    private static long cases(OpenStore open) throws SQLException {
        try (var statement = open.connection().createStatement();
                var rows = statement.executeQuery("select count(*) from case_file")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private Opening open() {
        return CheapStores.in(home).open(OlderStores.NAME, OlderStores.PASSPHRASE);
    }

    private OpenStore opened() {
        var opening = open();
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        return ((Opening.Opened) opening).store();
    }
}
