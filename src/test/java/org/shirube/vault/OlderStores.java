package org.shirube.vault;

import org.shirube.casework.AccountId;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/// Stores as an older version made them: with its tables, a case, and a header that says so.
final class OlderStores {

    static final String NAME = "Aiko";
    static final char[] PASSPHRASE = "open sesame".toCharArray();

    private OlderStores() {}

    /// With the first so many scripts.
    static void make(Path home, int schema) throws IOException, SQLException {
        OlderStore.make(home, schema, NAME, PASSPHRASE, OlderStores::rows);
    }

    private static void rows(Connection connection, AccountId account, String publicKey)
            throws SQLException {
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
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        }
    }
}
