package org.shirube.storage;

import static org.shirube.storage.schema.Tables.CASE_NOTE;
import static org.shirube.storage.schema.Tables.NOTE_REVISION;

import org.jooq.DSLContext;
import org.shirube.casework.AccountId;
import org.shirube.casework.CaseId;
import org.shirube.casework.NotStored;
import org.shirube.casework.Note;
import org.shirube.casework.NoteId;
import org.shirube.casework.NoteText;
import org.shirube.casework.Saving;
import org.shirube.storage.schema.tables.records.CaseNoteRecord;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/// Notes in their tables, and every text that they have had.
final class NoteRows {

    private NoteRows() {}

    static List<Note> of(DSLContext db, CaseId id) {
        return db.selectFrom(CASE_NOTE)
                .where(CASE_NOTE.CASE_ID.eq(id.id()))
                .orderBy(CASE_NOTE.WRITTEN_AT.desc(), CASE_NOTE.ID)
                .fetch(NoteRows::note);
    }

    static List<NoteText> texts(DSLContext db, NoteId id) {
        return db.selectFrom(NOTE_REVISION)
                .where(NOTE_REVISION.NOTE_ID.eq(id.id()))
                .orderBy(NOTE_REVISION.VERSION.desc())
                .fetch(row ->
                        new NoteText(
                                row.getVersion(),
                                row.getContent(),
                                new AccountId(row.getAuthor()),
                                row.getChangedAt().toInstant()));
    }

    static void add(DSLContext db, NoteId id, String text, Change change) {
        var row = db.newRecord(CASE_NOTE);
        row.setId(id.id());
        row.setCaseId(id.caseId().id());
        row.setContent(text);
        row.setWrittenBy(change.author());
        row.setWrittenAt(change.time());
        row.setVersion(1);
        row.setAuthor(change.author());
        row.setChangedAt(change.time());
        row.insert();
        keep(db, row);
    }

    /// Gives the new version.
    static int change(DSLContext db, NoteId id, int version, String text, Change change) {
        var row = row(db, id);
        if (row.getVersion() != version) {
            throw new NotStored(Saving.Reason.CHANGED_ELSEWHERE);
        }
        row.setContent(text);
        row.setVersion(version + 1);
        row.setAuthor(change.author());
        row.setChangedAt(change.time());
        row.update();
        keep(db, row);
        return row.getVersion();
    }

    /// Puts it away since then, or brings it back; gives its version.
    static int archive(DSLContext db, NoteId id, Optional<Change> since) {
        var row = row(db, id);
        row.setArchivedAt(since.map(Change::time).orElse(null));
        row.update();
        return row.getVersion();
    }

    private static void keep(DSLContext db, CaseNoteRecord now) {
        var row = db.newRecord(NOTE_REVISION);
        row.setNoteId(now.getId());
        row.setCaseId(now.getCaseId());
        row.setVersion(now.getVersion());
        row.setContent(now.getContent());
        row.setAuthor(now.getAuthor());
        row.setChangedAt(now.getChangedAt());
        row.insert();
    }

    private static CaseNoteRecord row(DSLContext db, NoteId id) {
        return db.fetchOptional(CASE_NOTE, CASE_NOTE.ID.eq(id.id()))
                .orElseThrow(() -> new NotStored(Saving.Reason.CHANGED_ELSEWHERE));
    }

    private static Note note(CaseNoteRecord row) {
        return new Note(
                new NoteId(new CaseId(row.getCaseId()), row.getId()),
                new AccountId(row.getWrittenBy()),
                row.getWrittenAt().toInstant(),
                new NoteText(
                        row.getVersion(),
                        row.getContent(),
                        new AccountId(row.getAuthor()),
                        row.getChangedAt().toInstant()),
                Optional.ofNullable(row.getArchivedAt()).map(OffsetDateTime::toInstant));
    }
}
