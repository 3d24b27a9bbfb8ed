package org.shirube.storage;

import org.jooq.DSLContext;
import org.shirube.casework.Account;
import org.shirube.casework.AccountChange;
import org.shirube.casework.AccountId;
import org.shirube.casework.AccountStore;
import org.shirube.casework.AuditAction;
import org.shirube.casework.AuditDeed;
import org.shirube.casework.KnownAccount;
import org.shirube.casework.Passphrase;
import org.shirube.casework.Role;
import org.shirube.casework.Saving;
import org.shirube.casework.SheetSet;
import org.shirube.vault.KeyRing;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Accounts in an open store. A new key first stands in the header, where it counts for nothing;
/// then its row is written, with which it counts; then the header is cleared of what no longer
/// does. Cut short anywhere, the account is as it was or as it is to be.
record StoredAccounts(Books books, Shelves shelves, Predicate<byte[]> sheetsAreOurs)
        implements AccountStore {

    /// A new line of the header, which may be refused.
    private interface Line {

        KeyRing.Added in(KeyRing keys) throws IOException;
    }

    /// The rows with which a new key counts, and the deed that they are.
    private interface Counting {

        AuditDeed rows(DSLContext db, KeyRing.Added key, Change change);
    }

    @Override
    public List<KnownAccount> all() {
        return books.read(AccountRows::people);
    }

    @Override
    public AccountChange add(String name, Set<Role> roles, Passphrase passphrase) {
        return keyed(
                keys -> keys.add(name, passphrase.characters()),
                (db, key, change) -> {
                    var account = new Account(key.account(), name, roles);
                    AccountRows.add(db, account, key, change);
                    return AuditDeed.of(AuditAction.ACCOUNT_ADDED);
                });
    }

    @Override
    public AccountChange assign(AccountId account, Set<Role> roles) {
        return written((db, entries, change) -> {
            entries.add(AuditDeed.of(AuditAction.ROLES_CHANGED).to(account));
            return AccountRows.assign(db, account, roles, change);
        });
    }

    @Override
    public AccountChange disable(AccountId account) {
        return written((db, entries, change) -> {
            entries.add(AuditDeed.of(AuditAction.ACCOUNT_DISABLED).to(account));
            return AccountRows.disable(db, account, change);
        });
    }

    @Override
    public AccountChange reset(AccountId account, Passphrase passphrase) {
        var name = nameOf(account);
        return keyed(
                keys -> keys.replace(account, name, passphrase.characters()),
                (db, key, change) -> {
                    AccountRows.reset(db, key, change);
                    shelves.nameAgain(db, List.of(account), key, change);
                    return AuditDeed.of(AuditAction.ACCOUNT_RESET);
                });
    }

    @Override
    public AccountChange change(Passphrase present, Passphrase next) {
        var own = books.store().account();
        var name = nameOf(own);
        var keys = books.store().keys();
        try {
            if (!keys.change(own, name, present.characters(), next.characters())) {
                return new AccountChange.WrongPassphrase();
            }
            var noted =
                    written((_, entries, _) -> {
                        entries.add(AuditDeed.of(AuditAction.PASSPHRASE_CHANGED).to(own));
                        return 1;
                    });
            if (noted instanceof AccountChange.NotSaved) {
                keys.change(own, name, next.characters(), present.characters());
            }
            return noted;
        } catch (IOException refused) {
            return notSaved();
        }
    }

    @Override
    public Optional<SheetSet> sheets() {
        return books.read(AccountRows::sheets);
    }

    @Override
    public AccountChange print(byte[] secret, int needed, int printed) {
        return keyed(
                keys -> keys.addSheets(secret),
                (db, key, change) -> {
                    var sheets = new SheetSet(needed, printed, change.at(), Optional.empty());
                    var earlier = AccountRows.sheetAccounts(db);
                    AccountRows.addSheets(db, key, sheets, change);
                    shelves.nameAgain(db, earlier, key, change);
                    return AuditDeed.of(AuditAction.SHEETS_PRINTED, printed + " " + needed);
                });
    }

    @Override
    public AccountChange rehearse(byte[] secret) {
        if (!sheetsAreOurs.test(secret)) {
            return new AccountChange.WrongSheets();
        }
        return written((db, entries, change) -> {
            entries.add(AuditDeed.of(AuditAction.SHEETS_REHEARSED));
            return AccountRows.rehearsed(db, change);
        });
    }

    private String nameOf(AccountId account) {
        return books.read(db -> AccountRows.get(db, account)).name();
    }

    private AccountChange keyed(Line line, Counting counting) {
        try {
            var key = line.in(books.store().keys());
            return written((db, entries, change) -> {
                entries.add(counting.rows(db, key, change).to(key.account()));
                entries.add(AuditDeed.introducing(key.account(), key.publicKey()));
                return 1;
            });
        } catch (IOException refused) {
            return notSaved();
        }
    }

    private AccountChange written(Shelf.Rows rows) {
        try {
            return switch (books.save(rows)) {
                case Saving.Saved _ -> new AccountChange.Done();
                case Saving.NotSaved(Saving.Reason reason) -> new AccountChange.NotSaved(reason);
            };
        } finally {
            books.store().settleKeys();
        }
    }

    private AccountChange notSaved() {
        return new AccountChange.NotSaved(books.store().obstacle().orElse(Saving.Reason.READ_ONLY));
    }
}
