package org.shirube.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Every row of every table of a store, as text.
final class AllRows {

    private static final String TABLES =
            "select \"TABLE_NAME\" from \"INFORMATION_SCHEMA\".\"TABLES\""
                    + " where \"TABLE_SCHEMA\" = 'PUBLIC' order by 1";

    private AllRows() {}

    static Map<String, List<String>> of(Connection store) throws SQLException {
        var tables = new TreeMap<String, List<String>>();
        for (var table : rows(store, TABLES)) {
            var rows = rows(store, "select * from \"" + table + "\"");
            rows.sort(null);
            tables.put(table, rows);
        }
        return tables;
    }

    private static List<String> rows(Connection store, String query) throws SQLException {
        try (var statement = store.createStatement();
                var found = statement.executeQuery(query)) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                var row = new ArrayList<String>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.add(found.getString(column));
                }
                rows.add(String.join("|", row));
            }
            return rows;
        }
    }
}
