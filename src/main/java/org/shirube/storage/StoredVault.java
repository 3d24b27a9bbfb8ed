package org.shirube.storage;

import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.shirube.casework.Account;
import org.shirube.casework.AuditAction;
import org.shirube.casework.Clock;
import org.shirube.casework.NotStored;
import org.shirube.casework.Passphrase;
import org.shirube.casework.Recovering;
import org.shirube.casework.Restoring;
import org.shirube.casework.Role;
import org.shirube.casework.Unlocking;
import org.shirube.casework.Vault;
import org.shirube.vault.EncryptedStore;
import org.shirube.vault.FirstRows;
import org.shirube.vault.KeyRing;
import org.shirube.vault.OpenStore;
import org.shirube.vault.Opening;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;

/// The vault that people sign in to: an encrypted store in a folder, and the cases in it.
public final class StoredVault implements Vault {

    private final EncryptedStore store;
    private final Clock clock;
    private final Runnable afterwards;
    private final Attempts attempts;

    /// Everything that is ever written lies below `home`.
    public StoredVault(Path home, Clock clock) {
        this(new EncryptedStore(home), clock, () -> {});
    }

    /// Over a given store, with what is to be done once it is closed.
    StoredVault(EncryptedStore store, Clock clock, Runnable afterwards) {
        this.store = store;
        this.clock = clock;
        this.afterwards = afterwards;
        attempts = new Attempts(store::tries, clock);
    }

    @Override
    public boolean exists() {
        return store.exists();
    }

    @Override
    public Unlocking create(String name, Passphrase passphrase) {
        try (passphrase) {
            return unlocking(store.create(name, passphrase.characters(), firstAccount(name)));
        }
    }

    @Override
    public Unlocking unlock(String name, Passphrase passphrase) {
        try (passphrase) {
            return tooSoon().orElseGet(() -> unlocking(store.open(name, passphrase.characters())));
        }
    }

    @Override
    public Recovering recover(byte[] secret) {
        var soon = tooSoon();
        if (soon.isPresent()) {
            return new Recovering.Refused(soon.get());
        }
        return switch (store.recover(secret)) {
            case Opening.Refused(Unlocking reason) -> new Recovering.Refused(refused(reason));
            case Opening.Opened(OpenStore open) -> recovering(open);
        };
    }

    @Override
    public boolean rehearse(byte[] secret) {
        return store.recognisesSheets(secret);
    }

    /// Why this is not the passphrase of the account with this name, or nothing where it is: for
    /// whoever comes back to a window that was hidden while its store stayed open.
    public Optional<Unlocking> refusal(String name, Passphrase passphrase) {
        try (passphrase) {
            return tooSoon().or(() -> wrong(name, passphrase));
        }
    }

    private Optional<Unlocking> wrong(String name, Passphrase passphrase) {
        if (store.recognises(name, passphrase.characters())) {
            attempts.succeeded();
            return Optional.empty();
        }
        attempts.failed();
        return Optional.of(new Unlocking.WrongPassphrase());
    }

    private Unlocking unlocking(Opening opening) {
        return switch (opening) {
            case Opening.Refused(Unlocking reason) -> refused(reason);
            case Opening.Opened(OpenStore open) -> signedIn(open);
        };
    }

    /// Counted for the audit log; which name was tried is not kept, it might be somebody else's.
    private Unlocking refused(Unlocking reason) {
        if (reason instanceof Unlocking.WrongPassphrase) {
            attempts.failed();
        }
        return reason;
    }

    private Optional<Unlocking> tooSoon() {
        var wait = attempts.wait(clock.now());
        return wait.isZero()
                ? Optional.empty()
                : Optional.of(new Unlocking.TooSoon(wait.plusMillis(999).toSeconds()));
    }

    /// Nobody comes in without an entry in the audit log.
    private Unlocking signedIn(OpenStore open) {
        try {
            var books = Books.of(open, clock);
            var shelves = new Shelves(books);
            var account = books.read(db -> AccountRows.get(db, open.account()));
            SigningIn.note(open, books.log(), attempts.untold(), AuditAction.SIGNED_IN);
            attempts.told();
            return new Unlocking.Unlocked(
                    new StoredSession(
                            account, books, accounts(books, shelves), shelves, afterwards));
        } catch (NotStored refused) {
            open.close();
            return Unlocking.refusedBecause(refused.reason());
        }
    }

    private Recovering recovering(OpenStore open) {
        try {
            var books = Books.of(open, clock);
            SigningIn.note(open, books.log(), attempts.untold(), AuditAction.SHEETS_USED);
            attempts.told();
            return new StoredRecovery(open, accounts(books, new Shelves(books)));
        } catch (NotStored refused) {
            open.close();
            return new Recovering.Refused(Unlocking.refusedBecause(refused.reason()));
        }
    }

    private StoredAccounts accounts(Books books, Shelves shelves) {
        return new StoredAccounts(books, shelves, store::recognisesSheets);
    }

    @Override
    public Restoring restoring() {
        return new StoredRestoring(store, clock);
    }

    /// The first account has every role.
    private FirstRows firstAccount(String name) {
        return (connection, id, publicKey) -> {
            var account = new Account(id, name.strip(), EnumSet.allOf(Role.class));
            try {
                var db = DSL.using(connection, SQLDialect.H2);
                var key = new KeyRing.Added(id, publicKey, "");
                AccountRows.add(db, account, key, new Change(id, clock.now()));
            } catch (DataAccessException fault) {
                throw Transactions.cause(fault);
            }
        };
    }
}
