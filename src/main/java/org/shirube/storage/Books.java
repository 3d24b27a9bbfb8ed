package org.shirube.storage;

import org.jooq.DSLContext;
import org.shirube.casework.Clock;
import org.shirube.casework.NotStored;
import org.shirube.casework.Saving;
import org.shirube.vault.OpenStore;

/// An open store, and how it is read and written: shared by everything that keeps rows in it, so
/// that there is one audit log.
record Books(OpenStore store, Transactions transactions, AuditLog log, Clock clock) {

    /// Rows to be written with the deeds that they are; gives the version that they then have.
    interface Rows {

        int write(DSLContext db, AuditLog.Entries entries, Change change);
    }

    static Books of(OpenStore store, Clock clock) {
        var transactions = new Transactions(store);
        return new Books(store, transactions, new AuditLog(store, transactions, clock), clock);
    }

    /// Writes them now, as whoever is signed in, or nothing of them.
    Saving save(Rows rows) {
        return save(log.now(), rows);
    }

    Saving save(Change change, Rows rows) {
        try {
            int version = log.write(change, (db, entries) -> rows.write(db, entries, change));
            return new Saving.Saved(change.at(), version);
        } catch (NotStored refused) {
            return new Saving.NotSaved(refused.reason());
        }
    }
}
