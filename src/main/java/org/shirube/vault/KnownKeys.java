package org.shirube.vault;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/// The keys of those who may come in, by the tables: a line of the header counts only while its
/// public key is here. So an account is added, reset or disabled at one instant, the commit of its
/// row, whatever is cut short before or after.
final class KnownKeys {

    private KnownKeys() {}

    static Set<String> in(Connection store) throws SQLException {
        var keys = new HashSet<String>();
        try (var query =
                        store.prepareStatement(
                                "select signing_key from account where disabled_at is null");
                var rows = query.executeQuery()) {
            while (rows.next()) {
                keys.add(rows.getString(1));
            }
        }
        return keys;
    }
}
