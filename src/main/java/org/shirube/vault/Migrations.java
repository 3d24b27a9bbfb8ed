package org.shirube.vault;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

/// Brings a store's tables to the newest version with the scripts of `db/migration`. Costs a third
/// of a second even when nothing is to be done, so a header says whether it must be called.
final class Migrations {

    /// The number of the newest script.
    static final int NEWEST = Scripts.number(Scripts.NAMES.getLast());

    private Migrations() {}

    /// A fault in the store itself comes out as such; its script and message stay behind.
    static void run(DataSource store) throws SQLException {
        run(store, NEWEST);
    }

    /// Up to this script only.
    static void run(DataSource store, int last) throws SQLException {
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(store)
                    .resourceProvider(new Scripts())
                    .javaMigrationClassProvider(List::of)
                    .cleanDisabled(true)
                    .target(Integer.toString(last))
                    .load()
                    .migrate();
        } catch (FlywayException failed) {
            throw inStore(failed);
        }
    }

    private static SQLException inStore(Throwable failed) {
        for (var cause = failed.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException fault) {
                return fault;
            }
        }
        return new SQLException("a migration failed");
    }
}
