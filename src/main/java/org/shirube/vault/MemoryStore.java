package org.shirube.vault;

import org.h2.jdbcx.JdbcDataSource;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/// The tables of a store in memory alone: what is in them is nowhere on the disk, and gone when
/// this is closed. Rows need not have those that they refer to.
public final class MemoryStore implements AutoCloseable {

    private static final String SETTINGS =
            ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1"
                    + ";DATABASE_TO_UPPER=FALSE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";

    private final JdbcDataSource source;
    private final Connection connection;

    private MemoryStore(JdbcDataSource source) throws SQLException {
        this.source = source;
        connection = source.getConnection();
        connection.setAutoCommit(false);
    }

    /// With the tables of this schema, by the number of its script.
    public static MemoryStore of(int schema) throws SQLException {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + SETTINGS);
        var store = new MemoryStore(source);
        store.migrate(schema);
        return store;
    }

    /// The schema of this version of the program.
    public static int newestSchema() {
        return Migrations.NEWEST;
    }

    /// Nothing is committed on its own.
    public Connection connection() {
        return connection;
    }

    /// To the tables of this version of the program. What is not committed is waited for in vain.
    public void migrate() throws SQLException {
        migrate(Migrations.NEWEST);
    }

    private void migrate(int schema) throws SQLException {
        Migrations.run(source, schema);
        try (var statement = connection.createStatement()) {
            statement.execute("SET REFERENTIAL_INTEGRITY FALSE");
            connection.commit();
        }
    }

    @Override
    public void close() {
        try (var statement = connection.createStatement()) {
            statement.execute("SHUTDOWN IMMEDIATELY");
        } catch (SQLException gone) {
            throw new IllegalStateException("a store in memory does not close", gone);
        }
    }
}
