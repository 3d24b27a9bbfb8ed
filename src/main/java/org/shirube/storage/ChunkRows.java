package org.shirube.storage;

import static org.shirube.storage.schema.Tables.ATTACHMENT_CHUNK;
import static org.shirube.storage.schema.Tables.CASE_KEY;

import org.jooq.DSLContext;
import org.shirube.casework.AttachmentId;
import org.shirube.casework.CaseId;
import org.shirube.vault.AttachmentKeys;

import java.util.Optional;
import java.util.UUID;

/// The content of attachments in its table, in sealed pieces of one size, and the keys that it is
/// sealed with.
final class ChunkRows {

    /// In bytes, before sealing. The last piece of a file is what is left.
    static final int SIZE = 256 * 1024;

    private ChunkRows() {}

    static int count(long length) {
        return (int) ((length + SIZE - 1) / SIZE);
    }

    static void add(DSLContext db, AttachmentId id, int ordinal, byte[] sealed) {
        var row = db.newRecord(ATTACHMENT_CHUNK);
        row.setAttachmentId(id.id());
        row.setCaseId(id.caseId().id());
        row.setOrdinal(ordinal);
        row.setContent(sealed);
        row.insert();
    }

    static int remove(DSLContext db, AttachmentId id) {
        return db.deleteFrom(ATTACHMENT_CHUNK)
                .where(ATTACHMENT_CHUNK.ATTACHMENT_ID.eq(id.id()))
                .execute();
    }

    static Optional<byte[]> find(DSLContext db, AttachmentId id, int ordinal) {
        return db.select(ATTACHMENT_CHUNK.CONTENT)
                .from(ATTACHMENT_CHUNK)
                .where(ATTACHMENT_CHUNK.ATTACHMENT_ID.eq(id.id()))
                .and(ATTACHMENT_CHUNK.ORDINAL.eq(ordinal))
                .fetchOptional(ATTACHMENT_CHUNK.CONTENT);
    }

    static Optional<String> key(DSLContext db, UUID caseId) {
        return db.select(CASE_KEY.WRAPPED)
                .from(CASE_KEY)
                .where(CASE_KEY.CASE_ID.eq(caseId))
                .fetchOptional(CASE_KEY.WRAPPED);
    }

    /// The case's key, wrapped; made when its first file is added.
    static String keyOrNew(DSLContext db, CaseId caseId, AttachmentKeys keys, Change change) {
        return key(db, caseId.id())
                .orElseGet(() -> {
                    var row = db.newRecord(CASE_KEY);
                    row.setCaseId(caseId.id());
                    row.setWrapped(keys.make(caseId.id()));
                    row.setMadeAt(change.time());
                    row.insert();
                    return row.getWrapped();
                });
    }
}
