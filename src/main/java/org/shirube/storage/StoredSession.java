package org.shirube.storage;

import org.shirube.casework.AccessStore;
import org.shirube.casework.Account;
import org.shirube.casework.AccountStore;
import org.shirube.casework.AgendaStore;
import org.shirube.casework.BackupStore;
import org.shirube.casework.CaseStore;
import org.shirube.casework.Folder;
import org.shirube.casework.ListStore;
import org.shirube.casework.OfficeStore;
import org.shirube.casework.OrganisationStore;
import org.shirube.casework.RetentionStore;
import org.shirube.casework.Session;
import org.shirube.casework.SittingStore;

/// Somebody signed in to a vault.
final class StoredSession implements Session {

    private final Account account;
    private final Books books;
    private final Shelves shelves;
    private final AccountStore accounts;
    private final CaseStore cases;
    private final InForce inForce;

    /// One for as long as the store is open: it knows which folder hangs, and what it has cleared.
    private final BackupStore backups;

    /// With what is to be done once the store is closed.
    StoredSession(
            Account account,
            Books books,
            AccountStore accounts,
            Shelves shelves,
            Runnable afterwards) {
        this.account = account;
        this.books = books;
        this.accounts = accounts;
        this.shelves = shelves;
        backups = new StoredBackups(books);
        inForce = new InForce(books);
        cases = new JooqCaseStore(books, shelves, inForce, afterwards);
    }

    @Override
    public Account account() {
        return account;
    }

    @Override
    public CaseStore store() {
        return cases;
    }

    @Override
    public ListStore list() {
        return new StoredList(books, shelves);
    }

    @Override
    public OfficeStore office() {
        return new StoredOffice(books);
    }

    @Override
    public AccountStore accounts() {
        return accounts;
    }

    @Override
    public RetentionStore retention() {
        return new StoredRetention(books, shelves);
    }

    @Override
    public SittingStore sitting() {
        return new StoredSitting(books, shelves);
    }

    @Override
    public BackupStore backups() {
        return backups;
    }

    @Override
    public AccessStore access() {
        return new StoredAccess(books, shelves);
    }

    @Override
    public Folder folder() {
        return new Folder(
                new StoredNotes(shelves),
                new StoredAttachments(books, shelves),
                new StoredReferrals(books, shelves),
                new StoredReports(shelves),
                new StoredHistory(books, shelves),
                new StoredFiling(books, shelves, inForce::edition),
                new StoredFollowUps(shelves));
    }

    @Override
    public AgendaStore agenda() {
        return new StoredAgenda(books, shelves);
    }

    @Override
    public OrganisationStore organisations() {
        return new StoredOrganisations(books, shelves);
    }

    @Override
    public void close() {
        shelves.close();
        cases.close();
    }
}
