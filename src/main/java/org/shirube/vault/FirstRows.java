package org.shirube.vault;

import org.shirube.casework.AccountId;

import java.sql.Connection;
import java.sql.SQLException;

/// Writes what a new store holds from the start: its first account. The public key is the
/// account's, in Base64.
@FunctionalInterface
public interface FirstRows {

    void write(Connection connection, AccountId account, String publicKey) throws SQLException;
}
