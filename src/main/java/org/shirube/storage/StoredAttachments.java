package org.shirube.storage;

import org.jooq.DSLContext;
import org.shirube.casework.Adding;
import org.shirube.casework.Attachment;
import org.shirube.casework.AttachmentId;
import org.shirube.casework.AttachmentStore;
import org.shirube.casework.AuditAction;
import org.shirube.casework.AuditDeed;
import org.shirube.casework.CaseId;
import org.shirube.casework.Exporting;
import org.shirube.casework.Incoming;
import org.shirube.casework.Saving;
import org.shirube.casework.Steps;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntBiFunction;

/// Attachments of cases, where the cases lie. To see which there are is part of looking at their
/// case; to look into one is an entry of its own.
record StoredAttachments(Books books, Shelves shelves) implements AttachmentStore {

    @Override
    public List<Attachment> of(CaseId id) {
        return shelves.of(id).view(CaseView.of(id, db -> AttachmentRows.of(db, id)));
    }

    @Override
    public Steps<Adding> add(CaseId id, Incoming file) {
        var shelf = shelves.of(id);
        clear(id, shelf);
        return new Intake(books, shelf, new AttachmentId(id, UUID.randomUUID()), file);
    }

    /// What a program that was killed has left of a file.
    private void clear(CaseId id, Shelf shelf) {
        for (var left : shelf.read(db -> AttachmentRows.leftBehind(db, id, shelf.now()))) {
            books.save((db, _, _) -> ChunkRows.remove(db, left));
            shelf.save((db, _, _) -> AttachmentRows.remove(db, left));
        }
    }

    @Override
    public Optional<byte[]> content(AttachmentId id) {
        var shelf = shelves.of(id.caseId());
        try (var content = SealedContent.of(books, shelf, id).orElse(null)) {
            if (content == null) {
                return Optional.empty();
            }
            noteView(shelf, id);
            return content.whole();
        }
    }

    private static void noteView(Shelf shelf, AttachmentId id) {
        shelf.view(
                new AuditLog.View<>(
                        AuditAction.ATTACHMENT_VIEWED,
                        id.id(),
                        _ -> id,
                        (_, of) -> Optional.of(deed(AuditAction.ATTACHMENT_VIEWED, of))));
    }

    @Override
    public Steps<Exporting> export(AttachmentId id, OutputStream target) {
        return new Export(books, shelves.of(id.caseId()), id, target);
    }

    @Override
    public Saving caption(AttachmentId id, int version, String text) {
        return save(
                AuditAction.CAPTION_CHANGED,
                id,
                (db, change) -> AttachmentRows.caption(db, id, version, text, change));
    }

    @Override
    public Saving archive(AttachmentId id) {
        return save(
                AuditAction.ATTACHMENT_ARCHIVED,
                id,
                (db, change) -> AttachmentRows.archive(db, id, Optional.of(change)));
    }

    @Override
    public Saving bringBack(AttachmentId id) {
        return save(
                AuditAction.ATTACHMENT_BROUGHT_BACK,
                id,
                (db, _) -> AttachmentRows.archive(db, id, Optional.empty()));
    }

    private Saving save(
            AuditAction action, AttachmentId id, ToIntBiFunction<DSLContext, Change> rows) {
        return shelves.of(id.caseId())
                .save((db, entries, change) -> {
                    int version = rows.applyAsInt(db, change);
                    entries.add(deed(action, id));
                    return version;
                });
    }

    static AuditDeed deed(AuditAction action, AttachmentId id) {
        return AuditDeed.of(action, id.id().toString()).on(id.caseId());
    }
}
