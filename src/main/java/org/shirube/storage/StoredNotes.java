package org.shirube.storage;

import org.jooq.DSLContext;
import org.shirube.casework.AuditAction;
import org.shirube.casework.AuditDeed;
import org.shirube.casework.CaseId;
import org.shirube.casework.Note;
import org.shirube.casework.NoteId;
import org.shirube.casework.NoteStore;
import org.shirube.casework.NoteText;
import org.shirube.casework.Saving;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntBiFunction;

/// Notes of cases, where the cases lie. To read them is part of looking at their case.
record StoredNotes(Shelves shelves) implements NoteStore {

    @Override
    public List<Note> of(CaseId id) {
        return shelves.of(id).view(CaseView.of(id, db -> NoteRows.of(db, id)));
    }

    @Override
    public List<NoteText> texts(NoteId id) {
        return shelves.of(id.caseId()).read(db -> NoteRows.texts(db, id));
    }

    @Override
    public Saving write(CaseId id, String text) {
        var note = new NoteId(id, UUID.randomUUID());
        return save(
                AuditAction.NOTE_WRITTEN,
                note,
                (db, change) -> {
                    NoteRows.add(db, note, text, change);
                    return 1;
                });
    }

    @Override
    public Saving change(NoteId id, int version, String text) {
        return save(
                AuditAction.NOTE_CHANGED,
                id,
                (db, change) -> NoteRows.change(db, id, version, text, change));
    }

    @Override
    public Saving archive(NoteId id) {
        return save(
                AuditAction.NOTE_ARCHIVED,
                id,
                (db, change) -> NoteRows.archive(db, id, Optional.of(change)));
    }

    @Override
    public Saving bringBack(NoteId id) {
        return save(
                AuditAction.NOTE_BROUGHT_BACK,
                id,
                (db, _) -> NoteRows.archive(db, id, Optional.empty()));
    }

    private Saving save(AuditAction action, NoteId id, ToIntBiFunction<DSLContext, Change> rows) {
        return shelves.of(id.caseId())
                .save((db, entries, change) -> {
                    int version = rows.applyAsInt(db, change);
                    entries.add(AuditDeed.of(action, id.id().toString()).on(id.caseId()));
                    return version;
                });
    }
}
