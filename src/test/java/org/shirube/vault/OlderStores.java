package org.shirube.vault;

import org.flywaydb.core.Flyway;
import org.shirube.casework.AccountId;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.UUID;

/// Stores as an older version made them: with its tables, a case, and a header that says so.
final class OlderStores {

    static final String NAME = "Aiko";
    static final char[] PASSPHRASE = "open sesame".toCharArray();

    private OlderStores() {}

    /// With the first so many scripts.
    static void make(Path home, int schema) throws Exception {
        var folder = home.resolve("store");
        StoreFolder.create(folder);
        var store = UUID.randomUUID();
        var key = StoreKey.random();
        var identity = StoreHeader.identity(store);
        var fileKey = FileKey.make(key, identity);
        try (var credentials = new Credentials(NAME, PASSPHRASE);
                var file =
                        new H2File(
                                H2File.path(folder),
                                Ground.DISK,
                                key,
                                fileKey.open(key, identity));
                var connection = file.create()) {
            var derivation = Derivation.fresh(CheapStores.CHEAP);
            var made = AccountKey.make(identity, derivation, derivation.key(credentials), key);
            Flyway.configure()
                    .dataSource(file.source())
                    .resourceProvider(new FirstScripts(schema))
                    .javaMigrationClassProvider(List::of)
                    .load()
                    .migrate();
            Identity.write(connection, store);
            rows(connection, made.line().account(), made.line().publicKey());
            try (var statement = connection.createStatement()) {
                statement.execute("CHECKPOINT SYNC");
            }
            var header =
                    new StoreHeader(
                            store,
                            Admission.H2_VERSION,
                            schema,
                            List.of(fileKey),
                            List.of(made.line()));
            new HeaderFile(folder).write(header, key);
        }
    }

    private static void rows(Connection connection, AccountId account, String publicKey)
            throws Exception {
        var id = account.id();
        execute(
                connection,
                "insert into account (id, name, roles, signing_key, version, author, changed_at)"
                        + " values (?, 'Aiko', 'administrator', ?, 1, ?, localtimestamp)",
                id,
                publicKey,
                id);
        execute(
                connection,
                "insert into person (id, version, author, changed_at)"
                        + " values (?, 1, ?, localtimestamp)",
                id,
                id);
        execute(
                connection,
                "insert into case_file (id, person_id, label, alias, opened_at, version, author,"
                        + " changed_at) values (?, ?, 'KJ-1', 'Linh', localtimestamp, 1, ?,"
                        + " localtimestamp)",
                id,
                id,
                id);
    }

    private static void execute(Connection connection, String sql, Object... values)
            throws Exception {
        try (var statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        }
    }
}
