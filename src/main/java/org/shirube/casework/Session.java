package org.shirube.casework;

/// Somebody signed in to an open store. Closing it writes what is waiting, then closes the store.
public record Session(Account account, CaseStore store, OfficeStore office, AccountStore accounts)
        implements AutoCloseable {

    @Override
    public void close() {
        store.close();
    }
}
