package org.shirube.storage;

import static org.shirube.storage.schema.Tables.ATTACHMENT;

import org.jooq.DSLContext;
import org.shirube.casework.AccountId;
import org.shirube.casework.Attachment;
import org.shirube.casework.AttachmentId;
import org.shirube.casework.CaseId;
import org.shirube.casework.FileKind;
import org.shirube.casework.NotStored;
import org.shirube.casework.Saving;
import org.shirube.questionnaire.Words;
import org.shirube.storage.schema.tables.records.AttachmentRecord;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/// Attachments in their table. One is unfinished until its last chunk is in, and then is not there
/// for anybody.
final class AttachmentRows {

    private static final Duration LEFT_BEHIND = Duration.ofDays(1);

    private AttachmentRows() {}

    static List<Attachment> of(DSLContext db, CaseId id) {
        return db.selectFrom(ATTACHMENT)
                .where(ATTACHMENT.CASE_ID.eq(id.id()))
                .and(ATTACHMENT.FINISHED)
                .orderBy(ATTACHMENT.ADDED_AT.desc(), ATTACHMENT.ID)
                .fetch(AttachmentRows::attachment);
    }

    static Optional<AttachmentRecord> find(DSLContext db, AttachmentId id) {
        return db.fetchOptional(ATTACHMENT, ATTACHMENT.ID.eq(id.id()).and(ATTACHMENT.FINISHED));
    }

    /// Begins one that is not there for anybody yet.
    static void begin(DSLContext db, AttachmentId id, Whole whole, Change change) {
        var row = db.newRecord(ATTACHMENT);
        row.setId(id.id());
        row.setCaseId(id.caseId().id());
        row.setSealedFor(id.caseId().id());
        row.setName(whole.name());
        row.setKind(Words.of(whole.kind()));
        row.setCaption("");
        row.setLength(whole.length());
        row.setChunks(whole.chunks());
        row.setFinished(false);
        row.setAddedBy(change.author());
        row.setAddedAt(change.time());
        row.setVersion(1);
        row.setAuthor(change.author());
        row.setChangedAt(change.time());
        row.insert();
    }

    /// What is known of a file before it is in.
    record Whole(String name, FileKind kind, long length, int chunks) {}

    static void finish(DSLContext db, AttachmentId id) {
        require(
                db.update(ATTACHMENT)
                        .set(ATTACHMENT.FINISHED, true)
                        .where(ATTACHMENT.ID.eq(id.id()))
                        .execute());
    }

    static int remove(DSLContext db, AttachmentId id) {
        return db.deleteFrom(ATTACHMENT).where(ATTACHMENT.ID.eq(id.id())).execute();
    }

    /// What a program that was killed left unfinished more than a day ago.
    static List<AttachmentId> leftBehind(DSLContext db, CaseId caseId, Change now) {
        return db.select(ATTACHMENT.ID)
                .from(ATTACHMENT)
                .where(ATTACHMENT.CASE_ID.eq(caseId.id()))
                .andNot(ATTACHMENT.FINISHED)
                .and(ATTACHMENT.ADDED_AT.lt(now.time().minus(LEFT_BEHIND)))
                .fetch(row -> new AttachmentId(caseId, row.value1()));
    }

    /// Gives the caption's new version.
    static int caption(DSLContext db, AttachmentId id, int version, String text, Change change) {
        var row = row(db, id);
        if (row.getVersion() != version) {
            throw new NotStored(Saving.Reason.CHANGED_ELSEWHERE);
        }
        row.setCaption(text);
        row.setVersion(version + 1);
        row.setAuthor(change.author());
        row.setChangedAt(change.time());
        row.update();
        return row.getVersion();
    }

    /// Puts it away since then, or brings it back; gives the caption's version.
    static int archive(DSLContext db, AttachmentId id, Optional<Change> since) {
        var row = row(db, id);
        row.setArchivedAt(since.map(Change::time).orElse(null));
        row.update();
        return row.getVersion();
    }

    private static AttachmentRecord row(DSLContext db, AttachmentId id) {
        return find(db, id).orElseThrow(() -> new NotStored(Saving.Reason.CHANGED_ELSEWHERE));
    }

    private static void require(int changedRows) {
        if (changedRows == 0) {
            throw new NotStored(Saving.Reason.CHANGED_ELSEWHERE);
        }
    }

    private static Attachment attachment(AttachmentRecord row) {
        return new Attachment(
                new AttachmentId(new CaseId(row.getCaseId()), row.getId()),
                row.getName(),
                EnumText.read(FileKind.class, row.getKind()),
                row.getLength(),
                new Attachment.Remark(row.getCaption(), row.getVersion()),
                new AccountId(row.getAddedBy()),
                row.getAddedAt().toInstant(),
                Optional.ofNullable(row.getArchivedAt()).map(OffsetDateTime::toInstant));
    }
}
