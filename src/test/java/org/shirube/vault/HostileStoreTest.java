package org.shirube.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shirube.casework.Unlocking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/// Somebody who has the key puts into the file what would run in another's program.
class HostileStoreTest {

    @TempDir private Path home;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create force trigger t before insert on account call 'org.example.Evil'",
                "create force alias f for 'java.lang.System.exit'",
                "create alias f as 'int f() { return 1; }'",
                "create view v as select * from account",
                "create domain d as integer",
                "create constant c value 1",
                "create table t (o java_object)",
                "create table t (i integer default length(file_read('/etc/hostname')))",
                "create table t (i integer, j integer generated always as (i + 1))",
                "alter table account add constraint c check (length(name) > 1)",
                "set default_lock_timeout 5",
                "create schema s",
                "create sequence s",
                "create synonym s for account",
                "create role r"
            })
    void what_could_run_is_refused(String hostile) throws SQLException {
        plant(CheapStores.in(home), hostile);
        expectRefused(CheapStores.in(home));
    }

    @Test
    void a_linked_table_is_refused_before_it_reaches_out() throws SQLException, IOException {
        var reached = home.resolve("reached");
        var link =
                "create force linked table l('', 'jdbc:h2:file:%s', 'sa', '', 'account')"
                        .formatted(reached);
        plant(CheapStores.in(home), link);
        Files.deleteIfExists(home.resolve("reached.mv.db"));
        expectRefused(CheapStores.in(home));
        assertThat(home.resolve("reached.mv.db")).doesNotExist();
    }

    private static void plant(EncryptedStore store, String hostile) throws SQLException {
        var opening = store.create("Aiko", "open sesame".toCharArray(), CheapStores::firstRow);
        try (var open = ((Opening.Opened) opening).store();
                var statement = open.connection().createStatement()) {
            statement.execute(hostile);
        }
    }

    private static void expectRefused(EncryptedStore store) {
        assertThat(store.open("Aiko", "open sesame".toCharArray()))
                .isEqualTo(new Opening.Refused(new Unlocking.Damaged()));
    }
}
