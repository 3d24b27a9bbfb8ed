package org.shirube.casework;

/// Somebody signed in to an open store, and the parts of it that use cases work on. Closing it
/// writes what is waiting, then closes the store.
public interface Session extends AutoCloseable {

    Account account();

    CaseStore store();

    ListStore list();

    OfficeStore office();

    AccountStore accounts();

    RetentionStore retention();

    SittingStore sitting();

    BackupStore backups();

    AccessStore access();

    OrganisationStore organisations();

    AgendaStore agenda();

    /// What lies in case files beside their screenings.
    Folder folder();

    @Override
    void close();
}
