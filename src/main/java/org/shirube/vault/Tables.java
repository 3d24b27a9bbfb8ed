package org.shirube.vault;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The tables of a store, as far as they are read to see whether they can be.
final class Tables {

    private static final String NAMES =
            "select \"TABLE_NAME\" from \"INFORMATION_SCHEMA\".\"TABLES\""
                    + " where \"TABLE_SCHEMA\" = 'PUBLIC' order by 1";

    private static final String SCHEMA =
            "select max(cast(\"version\" as integer)) from \"flyway_schema_history\""
                    + " where \"success\"";

    private Tables() {}

    static List<String> names(Connection store) throws SQLException {
        try (var query = store.prepareStatement(NAMES);
                var rows = query.executeQuery()) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    /// By the number of the newest script that ran.
    static int schema(Connection store) throws SQLException {
        return (int) number(store, SCHEMA);
    }

    /// Whether every row can be read, and they are as many as the table says. Row by row: H2 would
    /// else hold all of them in memory.
    static boolean isReadable(Connection store, String table) throws SQLException {
        set(store, true);
        try {
            return isCounted(store, table);
        } finally {
            set(store, false);
        }
    }

    private static void set(Connection store, boolean rowByRow) throws SQLException {
        try (var statement = store.createStatement()) {
            statement.execute("SET LAZY_QUERY_EXECUTION " + (rowByRow ? "TRUE" : "FALSE"));
        }
    }

    private static boolean isCounted(Connection store, String table) throws SQLException {
        var quoted = "\"" + table.replace("\"", "\"\"") + "\"";
        long read = 0;
        try (var query = store.prepareStatement("select * from " + quoted);
                var rows = query.executeQuery()) {
            while (rows.next()) {
                read++;
            }
        }
        return read == number(store, "select count(*) from " + quoted);
    }

    private static long number(Connection store, String query) throws SQLException {
        try (var prepared = store.prepareStatement(query);
                var rows = prepared.executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }
}
