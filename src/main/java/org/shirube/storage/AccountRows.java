package org.shirube.storage;

import static org.shirube.storage.schema.Tables.ACCOUNT;

import org.jooq.DSLContext;
import org.shirube.casework.Account;
import org.shirube.casework.AccountId;
import org.shirube.casework.Role;

/// Accounts in their table: names and roles lie inside the encrypted store only.
final class AccountRows {

    private AccountRows() {}

    static void add(DSLContext db, Account account, String signingKey, Change change) {
        var row = db.newRecord(ACCOUNT);
        row.setId(account.id().id());
        row.setName(account.name());
        row.setRoles(EnumText.of(account.roles()));
        row.setSigningKey(signingKey);
        row.setVersion(1);
        row.setAuthor(change.author());
        row.setChangedAt(change.time());
        row.insert();
    }

    static Account get(DSLContext db, AccountId id) {
        return db.selectFrom(ACCOUNT)
                .where(ACCOUNT.ID.eq(id.id()))
                .fetchSingle(row ->
                        new Account(
                                id, row.getName(), EnumText.readAll(Role.class, row.getRoles())));
    }
}
