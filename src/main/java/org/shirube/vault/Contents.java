package org.shirube.vault;

import java.sql.Connection;
import java.sql.SQLException;

/// Reads something in a store that can only be read.
@FunctionalInterface
public interface Contents<T> {

    T of(Connection store) throws SQLException;
}
