package org.shirube.storage;

import org.jooq.DSLContext;
import org.shirube.casework.AuditAction;
import org.shirube.casework.AuditDeed;
import org.shirube.casework.Clock;
import org.shirube.casework.Saving;
import org.shirube.vault.OpenStore;

import java.util.Optional;
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

    /// Gives the store a new file under a new key, with nothing in it that is no longer there, and
    /// says so in the log. Empty when that is done.
    Optional<Saving.Reason> renew() {
        return store.renew().or(this::noteRenewal);
    }

    private Optional<Saving.Reason> noteRenewal() {
        var noted =
                save((_, entries, _) -> {
                    entries.add(AuditDeed.of(AuditAction.FILE_RENEWED));
                    return 0;
                });
        return noted instanceof Saving.NotSaved(Saving.Reason reason)
                ? Optional.of(reason)
                : Optional.empty();
    }
}
