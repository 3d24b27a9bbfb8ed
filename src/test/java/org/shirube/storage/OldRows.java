package org.shirube.storage;

import org.shirube.casework.AccountId;
import org.shirube.vault.OlderStore;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A store with the tables of the very first version and a case in it, written in plain SQL: what
/// the program writes today fits today's tables only. Never to be changed with them.
final class OldRows {

    private static final int FIRST = 1;
    private static final int ANSWERS = 40;
    private static final String NOW = "timestamp with time zone '2027-02-03 04:05:06+00:00'";
    private static final String CASE = "'11111111-1111-4111-8111-111111111111'";

    private OldRows() {}

    /// Every row, by table.
    static Map<String, List<String>> make(Path home) throws Exception {
        var rows = new TreeMap<String, List<String>>();
        OlderStore.make(
                home,
                FIRST,
                QuickVault.NAME,
                QuickVault.PASSPHRASE.toCharArray(),
                (connection, id, key) -> {
                    write(connection, id, key);
                    rows.putAll(AllRows.of(connection));
                });
        rows.keySet().removeIf(table -> table.startsWith("flyway"));
        return rows;
    }

    private static void write(Connection connection, AccountId id, String key) throws SQLException {
        var by = ", 1, '" + id.id() + "', " + NOW + ")";
        run(
                connection,
                "insert into account values ('%s', '%s', 'caseworker', '%s'%s"
                        .formatted(id.id(), QuickVault.NAME, key, by));
        run(connection, "insert into person values (" + CASE + by);
        run(
                connection,
                "insert into case_file values (%s, %s, 'AB-0001', 'Linh', %s%s"
                        .formatted(CASE, CASE, NOW, by));
        run(
                connection,
                """
                insert into screening values (%s, %s, '%s', %s, '', 'possible', '', '', '', '',
                null, null, null, '', '', null%s\
                """
                        .formatted(CASE, CASE, id.id(), NOW, by));
        for (int number = 0; number < ANSWERS; number++) {
            run(
                    connection,
                    """
                    insert into answer values (%s, 'question-%d', 1, 'told', '%s', '', 'stated',
                    null, 'a note', false, null%s\
                    """
                            .formatted(CASE, number, "x".repeat(number * 30), by));
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
