package org.shirube.vault;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/// The row in which a store says which one it is. A file that was cut down to nothing, or exchanged
/// for another, opens without an error and is known only by what it lacks.
final class Identity {

    private Identity() {}

    static void write(Connection store, UUID identity) throws SQLException {
        try (var insert = store.prepareStatement("insert into store_identity values (?)")) {
            insert.setObject(1, identity);
            insert.executeUpdate();
        }
    }

    static boolean matches(Connection store, UUID identity) throws SQLException {
        try (var query = store.prepareStatement("select id from store_identity");
                var rows = query.executeQuery()) {
            return rows.next() && identity.equals(rows.getObject(1, UUID.class)) && !rows.next();
        }
    }
}
