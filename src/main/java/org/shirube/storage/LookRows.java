package org.shirube.storage;

import static org.shirube.storage.schema.Tables.REVIEW_LOOK;

import org.jooq.DSLContext;
import org.shirube.casework.AccountId;
import org.shirube.casework.ScreeningId;
import org.shirube.storage.schema.tables.records.ReviewLookRecord;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Who has looked at a screening with what tool and others make of it, in their table.
final class LookRows {

    private LookRows() {}

    static boolean has(DSLContext db, ScreeningId id, AccountId who) {
        return db.fetchExists(
                REVIEW_LOOK,
                REVIEW_LOOK.SCREENING_ID.eq(id.id()).and(REVIEW_LOOK.ACCOUNT_ID.eq(who.id())));
    }

    static void note(DSLContext db, ScreeningId id, Change change) {
        var row = new ReviewLookRecord();
        row.setScreeningId(id.id());
        row.setAccountId(change.author());
        row.setLookedAt(change.time());
        if (db.executeUpdate(row) == 0) {
            db.executeInsert(row);
        }
    }

    /// By screening, whoever looked last first.
    static Map<UUID, List<AccountId>> by(DSLContext db, Collection<UUID> screenings) {
        return db.selectFrom(REVIEW_LOOK)
                .where(REVIEW_LOOK.SCREENING_ID.in(screenings))
                .orderBy(REVIEW_LOOK.LOOKED_AT.desc())
                .fetchGroups(REVIEW_LOOK.SCREENING_ID, row -> new AccountId(row.getAccountId()));
    }
}
