package org.shirube.storage;

import org.jooq.DSLContext;
import org.shirube.casework.Clock;
import org.shirube.vault.OpenStore;

import java.util.function.Function;

/// An open store, and how it is read and written: shared by everything that keeps rows in it, so
/// that there is one audit log.
record Books(OpenStore store, Transactions transactions, AuditLog log, Clock clock)
        implements Shelf {

    static Books of(OpenStore store, Clock clock) {
        var transactions = new Transactions(store);
        return new Books(store, transactions, new AuditLog(store, transactions, clock), clock);
    }

    @Override
    public Change now() {
        return log.now();
    }

    @Override
    public <T> T read(Function<DSLContext, T> query) {
        return transactions.read(query);
    }

    @Override
    public <T> T view(AuditLog.View<T> view) {
        return log.view(view);
    }

    @Override
    public <T> T write(Change change, AuditLog.Work<T> work) {
        return log.write(change, work);
    }
}
