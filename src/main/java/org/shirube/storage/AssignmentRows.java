package org.shirube.storage;

import static org.shirube.storage.schema.Tables.ASSIGNMENT;
import static org.shirube.storage.schema.Tables.SCREENING;

import org.jooq.DSLContext;
import org.shirube.casework.AccountId;
import org.shirube.casework.CaseId;
import org.shirube.casework.ScreeningId;

import java.util.List;

/// Who works on which case, in their table.
final class AssignmentRows {

    private AssignmentRows() {}

    /// Those who were assigned first come first.
    static List<AccountId> of(DSLContext db, CaseId id) {
        return db.select(ASSIGNMENT.ACCOUNT_ID)
                .from(ASSIGNMENT)
                .where(ASSIGNMENT.CASE_ID.eq(id.id()))
                .orderBy(ASSIGNMENT.CHANGED_AT, ASSIGNMENT.ACCOUNT_ID)
                .fetch(row -> new AccountId(row.value1()));
    }

    static boolean isAssigned(DSLContext db, ScreeningId id, AccountId account) {
        return db.fetchExists(
                db.selectOne()
                        .from(ASSIGNMENT)
                        .join(SCREENING)
                        .on(SCREENING.CASE_ID.eq(ASSIGNMENT.CASE_ID))
                        .where(SCREENING.ID.eq(id.id()))
                        .and(ASSIGNMENT.ACCOUNT_ID.eq(account.id())));
    }

    /// Gives how many work on the case then.
    static int add(DSLContext db, CaseId id, AccountId account, Change change) {
        if (!of(db, id).contains(account)) {
            var row = db.newRecord(ASSIGNMENT);
            row.setCaseId(id.id());
            row.setAccountId(account.id());
            row.setAuthor(change.author());
            row.setChangedAt(change.time());
            row.insert();
        }
        return of(db, id).size();
    }

    static int remove(DSLContext db, CaseId id, AccountId account) {
        db.deleteFrom(ASSIGNMENT)
                .where(ASSIGNMENT.CASE_ID.eq(id.id()))
                .and(ASSIGNMENT.ACCOUNT_ID.eq(account.id()))
                .execute();
        return of(db, id).size();
    }
}
