package org.shirube.storage;

import org.shirube.casework.Clock;
import org.shirube.vault.OpenStore;

/// An open store, and how it is read and written: shared by everything that keeps rows in it, so
/// that there is one audit log.
record Books(OpenStore store, Transactions transactions, AuditLog log, Clock clock) {

    static Books of(OpenStore store, Clock clock) {
        var transactions = new Transactions(store);
        return new Books(store, transactions, new AuditLog(store, transactions, clock), clock);
    }
}
