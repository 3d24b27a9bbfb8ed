package org.shirube.storage;

import static org.shirube.storage.schema.Tables.ACCOUNT;
import static org.shirube.storage.schema.Tables.CASE_FILE;
import static org.shirube.storage.schema.Tables.SCREENING;

import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.shirube.casework.Account;
import org.shirube.casework.AccountId;
import org.shirube.casework.AuditHead;
import org.shirube.casework.Preview;
import org.shirube.casework.Role;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What is looked at in a store that can only be read: who somebody is in it, which cases it has,
/// how many screenings and accounts, and whether its log holds the end of another one's. Only
/// columns that every version had: it may be an old one.
record Glance(Account account, Set<UUID> cases, int screenings, int accounts, boolean knowsOther) {

    static Glance of(Connection store, AccountId account, Optional<AuditHead> otherEnd)
            throws SQLException {
        try {
            var db = Transactions.on(store);
            return new Glance(
                    account(db, account),
                    new HashSet<>(db.select(CASE_FILE.ID).from(CASE_FILE).fetch(CASE_FILE.ID)),
                    db.fetchCount(SCREENING),
                    db.fetchCount(ACCOUNT, ACCOUNT.ROLES.ne("")),
                    otherEnd.filter(end -> AuditRows.holds(db, end)).isPresent());
        } catch (DataAccessException fault) {
            throw Transactions.cause(fault);
        }
    }

    Preview.Holdings holdings() {
        return new Preview.Holdings(cases.size(), screenings, accounts);
    }

    /// How many cases it has that another one lacks.
    int casesBeyond(Glance other) {
        return (int) cases.stream().filter(id -> !other.cases.contains(id)).count();
    }

    private static Account account(DSLContext db, AccountId id) {
        return db.select(ACCOUNT.NAME, ACCOUNT.ROLES)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(id.id()))
                .fetchOptional(row ->
                        new Account(id, row.value1(), EnumText.readAll(Role.class, row.value2())))
                .orElse(new Account(id, "", Set.of()));
    }
}
