package org.shirube.storage;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.shirube.casework.NotStored;
import org.shirube.casework.Saving;
import org.shirube.vault.OpenStore;
import org.shirube.vault.StoreFault;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;

/// Reading and writing as a whole. A write is on the disk when it returns; where it throws
/// [NotStored], nothing of it counts. Messages of the database hold values of rows and go no
/// further than this class.
final class Transactions {

    private final OpenStore store;

    Transactions(OpenStore store) {
        this.store = store;
    }

    <T> T read(Function<DSLContext, T> query) {
        try {
            return query.apply(on(store.connection()));
        } catch (SQLException fault) {
            throw refusal(fault);
        } catch (DataAccessException fault) {
            throw refusal(cause(fault));
        }
    }

    <T> T write(Function<DSLContext, T> change) {
        store.obstacle()
                .ifPresent(reason -> {
                    throw new NotStored(reason);
                });
        try {
            T result = whole(store.connection(), change);
            store.sync();
            return result;
        } catch (SQLException fault) {
            throw refusal(fault);
        } catch (DataAccessException fault) {
            throw refusal(cause(fault));
        }
    }

    private static <T> T whole(Connection connection, Function<DSLContext, T> change)
            throws SQLException {
        connection.setAutoCommit(false);
        boolean done = false;
        try {
            T result = change.apply(on(connection));
            connection.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                rollBack(connection);
            }
            connection.setAutoCommit(true);
        }
    }

    private RuntimeException refusal(SQLException fault) {
        return switch (StoreFault.of(fault)) {
            case CONFLICT -> new NotStored(Saving.Reason.CHANGED_ELSEWHERE);
            case DAMAGED -> {
                store.giveUp();
                yield new NotStored(Saving.Reason.DAMAGED);
            }
            case IN_USE, TOO_NEW, READ_ONLY, LOST -> new NotStored(store.giveUp());
            case UNEXPECTED -> unexpected(fault);
        };
    }

    /// Where it happened, and H2's code, which names no value.
    static RuntimeException unexpected(SQLException fault) {
        var known = new IllegalStateException("a fault in the store: " + fault.getErrorCode());
        known.setStackTrace(fault.getStackTrace());
        return known;
    }

    static SQLException cause(DataAccessException fault) {
        var cause = fault.getCause(SQLException.class);
        return cause == null ? new SQLException() : cause;
    }

    private static void rollBack(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException alreadyClosed) {
            // Then there is nothing left to roll back: H2 has given up the file.
            return;
        }
    }

    static DSLContext on(Connection connection) {
        var settings = new Settings().withExecuteLogging(false);
        return DSL.using(connection, SQLDialect.H2, settings);
    }
}
