package org.shirube.storage;

import static org.jooq.impl.DSL.max;
import static org.shirube.storage.schema.Tables.DANGER_ENTRY;

import org.jooq.DSLContext;
import org.shirube.casework.DangerEntry;
import org.shirube.casework.ScreeningId;
import org.shirube.questionnaire.Words;
import org.shirube.scoring.Danger;
import org.shirube.storage.schema.tables.records.DangerEntryRecord;

import java.util.List;
import java.util.Optional;

/// Dangers that showed, in their table: one row for a trigger at a moment, completed by what was
/// done about it.
final class DangerRows {

    private DangerRows() {}

    /// Writes the entry, or what was done about one already written; gives its version.
    static int record(DSLContext db, DangerEntry entry, Change change) {
        var row = row(entry, change);
        row.setVersion(version(db, row) + 1);
        if (db.executeUpdate(row) == 0) {
            db.executeInsert(row);
        }
        ScreeningRows.caseOf(db, entry.screening()).ifPresent(of -> AttentionRows.renew(db, of));
        return row.getVersion();
    }

    static List<DangerEntry> all(DSLContext db, ScreeningId id) {
        return db.selectFrom(DANGER_ENTRY)
                .where(DANGER_ENTRY.SCREENING_ID.eq(id.id()))
                .orderBy(DANGER_ENTRY.SHOWN_AT, DANGER_ENTRY.TRIGGER)
                .fetch(DangerRows::entry);
    }

    private static int version(DSLContext db, DangerEntryRecord row) {
        return db.select(max(DANGER_ENTRY.VERSION))
                .from(DANGER_ENTRY)
                .where(DANGER_ENTRY.SCREENING_ID.eq(row.getScreeningId()))
                .and(DANGER_ENTRY.TRIGGER.eq(row.getTrigger()))
                .and(DANGER_ENTRY.SHOWN_AT.eq(row.getShownAt()))
                .fetchOptional(max(DANGER_ENTRY.VERSION))
                .orElse(0);
    }

    private static DangerEntryRecord row(DangerEntry entry, Change change) {
        var row = new DangerEntryRecord();
        row.setScreeningId(entry.screening().id());
        row.setTrigger(entry.trigger());
        row.setLevel(Words.of(entry.level()));
        row.setShownAt(Moments.of(entry.shownAt()));
        row.setDoneWhat(entry.done().map(DangerEntry.Done::what).orElse(null));
        row.setDoneAt(entry.done().map(done -> Moments.of(done.at())).orElse(null));
        row.setAuthor(change.author());
        row.setChangedAt(change.time());
        return row;
    }

    private static DangerEntry entry(DangerEntryRecord row) {
        return new DangerEntry(
                new ScreeningId(row.getScreeningId()),
                row.getTrigger(),
                EnumText.read(Danger.Level.class, row.getLevel()),
                row.getShownAt().toInstant(),
                Optional.ofNullable(row.getDoneWhat())
                        .map(what -> new DangerEntry.Done(what, row.getDoneAt().toInstant())));
    }
}
