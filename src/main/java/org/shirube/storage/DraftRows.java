package org.shirube.storage;

import static org.shirube.storage.schema.Tables.DRAFT;
import static org.shirube.storage.schema.Tables.DRAFT_FIELD;

import org.jooq.DSLContext;
import org.shirube.casework.AccountId;
import org.shirube.casework.CaseId;
import org.shirube.casework.Draft;
import org.shirube.casework.ScreeningId;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Words;
import org.shirube.storage.schema.tables.records.DraftFieldRecord;
import org.shirube.storage.schema.tables.records.DraftRecord;

import java.util.List;
import java.util.Optional;

/// Drafts in their tables: one for each account, always written as a whole.
final class DraftRows {

    private DraftRows() {}

    static Optional<Draft> find(DSLContext db, AccountId of) {
        return db.selectFrom(DRAFT)
                .where(DRAFT.ACCOUNT_ID.eq(of.id()))
                .fetchOptional(row -> draft(row, fields(db, of)));
    }

    /// Gives how often it was written since there was none.
    static int put(DSLContext db, AccountId of, Draft draft, Change change) {
        int version = remove(db, of) + 1;
        db.executeInsert(row(of, draft, version, change));
        db.batchInsert(draft.fields().stream().map(field -> row(of, field)).toList()).execute();
        return version;
    }

    /// Gives the version that there was.
    static int remove(DSLContext db, AccountId of) {
        int version =
                db.selectFrom(DRAFT)
                        .where(DRAFT.ACCOUNT_ID.eq(of.id()))
                        .fetchOptional(DRAFT.VERSION)
                        .orElse(0);
        db.deleteFrom(DRAFT_FIELD).where(DRAFT_FIELD.ACCOUNT_ID.eq(of.id())).execute();
        db.deleteFrom(DRAFT).where(DRAFT.ACCOUNT_ID.eq(of.id())).execute();
        return version;
    }

    private static List<Draft.Field> fields(DSLContext db, AccountId of) {
        return db.selectFrom(DRAFT_FIELD)
                .where(DRAFT_FIELD.ACCOUNT_ID.eq(of.id()))
                .orderBy(DRAFT_FIELD.NAME)
                .fetch(row ->
                        new Draft.Field(
                                row.getName(),
                                row.getKnown(),
                                row.getContent(),
                                row.getAnchor(),
                                row.getCaret()));
    }

    private static Draft draft(DraftRecord row, List<Draft.Field> fields) {
        var spot =
                new Draft.Spot(
                        EnumText.read(Draft.Room.class, row.getRoom()),
                        Optional.ofNullable(row.getCaseId()).map(CaseId::new),
                        Optional.ofNullable(row.getScreeningId()).map(ScreeningId::new),
                        Optional.ofNullable(row.getPage()).map(QuestionId::new));
        return new Draft(spot, fields, Optional.ofNullable(row.getFocus()), row.getUnplaced());
    }

    private static DraftRecord row(AccountId of, Draft draft, int version, Change change) {
        var row = new DraftRecord();
        row.setAccountId(of.id());
        row.setRoom(Words.of(draft.spot().room()));
        row.setCaseId(draft.spot().caseId().map(CaseId::id).orElse(null));
        row.setScreeningId(draft.spot().screening().map(ScreeningId::id).orElse(null));
        row.setPage(draft.spot().page().map(QuestionId::id).orElse(null));
        row.setFocus(draft.focus().orElse(null));
        row.setUnplaced(draft.unplaced());
        row.setVersion(version);
        row.setAuthor(change.author());
        row.setChangedAt(change.time());
        return row;
    }

    private static DraftFieldRecord row(AccountId of, Draft.Field field) {
        var row = new DraftFieldRecord();
        row.setAccountId(of.id());
        row.setName(field.name());
        row.setKnown(field.known());
        row.setContent(field.content());
        row.setAnchor(field.anchor());
        row.setCaret(field.caret());
        return row;
    }
}
