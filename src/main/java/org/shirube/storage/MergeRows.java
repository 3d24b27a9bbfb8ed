package org.shirube.storage;

import static org.shirube.storage.schema.Tables.ORGANISATION;
import static org.shirube.storage.schema.Tables.ORGANISATION_MERGE;

import org.jooq.DSLContext;
import org.shirube.casework.AccountId;
import org.shirube.casework.NotStored;
import org.shirube.casework.OrganisationId;
import org.shirube.casework.OrganisationMerge;
import org.shirube.casework.Saving;
import org.shirube.storage.schema.tables.records.OrganisationMergeRecord;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// What was merged into what. A merge moves no link: it says only in whose place a row is shown, so
/// that taking it back restores exactly what was, also in cases that cannot be read here.
final class MergeRows {

    private MergeRows() {}

    static int merge(DSLContext db, OrganisationId merged, OrganisationId into, Change change) {
        if (merged.equals(into) || !isShown(db, merged) || !isShown(db, into)) {
            throw new NotStored(Saving.Reason.CHANGED_ELSEWHERE);
        }
        var row = db.newRecord(ORGANISATION_MERGE);
        row.setId(UUID.randomUUID());
        row.setMerged(merged.id());
        row.setMergedInto(into.id());
        row.setAuthor(change.author());
        row.setMergedAt(change.time());
        row.insert();
        return show(db, OrganisationRows.members(db, merged), into.id());
    }

    /// Gives the row back its own place, with all that had been merged into it before.
    static int part(DSLContext db, UUID merge, Change change) {
        var row = standing(db, merge);
        row.setUndoneBy(change.author());
        row.setUndoneAt(change.time());
        row.update();
        return show(db, below(db, row.getMerged()), row.getMerged());
    }

    /// The merge that was not taken back.
    static OrganisationMergeRecord standing(DSLContext db, UUID merge) {
        return db.fetchOptional(
                        ORGANISATION_MERGE,
                        ORGANISATION_MERGE.ID.eq(merge).and(ORGANISATION_MERGE.UNDONE_AT.isNull()))
                .orElseThrow(() -> new NotStored(Saving.Reason.CHANGED_ELSEWHERE));
    }

    /// All that stand in the place of one, the newest merge first.
    static List<OrganisationMerge> of(DSLContext db, Collection<UUID> members) {
        return db.select(ORGANISATION_MERGE, ORGANISATION.NAME)
                .from(ORGANISATION_MERGE)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(ORGANISATION_MERGE.MERGED))
                .where(ORGANISATION_MERGE.MERGED_INTO.in(members))
                .and(ORGANISATION_MERGE.UNDONE_AT.isNull())
                .orderBy(ORGANISATION_MERGE.MERGED_AT.desc(), ORGANISATION_MERGE.ID)
                .fetch(row ->
                        new OrganisationMerge(
                                row.value1().getId(),
                                row.value2(),
                                new AccountId(row.value1().getAuthor()),
                                row.value1().getMergedAt().toInstant()));
    }

    private static boolean isShown(DSLContext db, OrganisationId id) {
        return db.fetchExists(
                ORGANISATION, ORGANISATION.ID.eq(id.id()).and(OrganisationRows.isShown()));
    }

    /// A row and whatever was merged into it, directly or by way of others.
    private static List<UUID> below(DSLContext db, UUID top) {
        var found = new ArrayList<UUID>(List.of(top));
        for (int at = 0; at < found.size(); at++) {
            db.select(ORGANISATION_MERGE.MERGED)
                    .from(ORGANISATION_MERGE)
                    .where(ORGANISATION_MERGE.MERGED_INTO.eq(found.get(at)))
                    .and(ORGANISATION_MERGE.UNDONE_AT.isNull())
                    .fetch(ORGANISATION_MERGE.MERGED)
                    .forEach(found::add);
        }
        return found;
    }

    private static int show(DSLContext db, List<UUID> rows, UUID as) {
        return db.update(ORGANISATION)
                .set(ORGANISATION.SHOWN_AS, as)
                .where(ORGANISATION.ID.in(rows))
                .execute();
    }
}
