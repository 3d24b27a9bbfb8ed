package org.shirube.storage;

import static org.jooq.impl.DSL.max;
import static org.shirube.storage.schema.Tables.OWN_VIEW;

import org.jooq.DSLContext;
import org.shirube.casework.AccountId;
import org.shirube.casework.OwnView;
import org.shirube.casework.ScreeningId;
import org.shirube.questionnaire.Words;
import org.shirube.scoring.Conclusion;

import java.util.Optional;

/// What whoever screened thinks of it themselves, in its table: each time a row, and the newest
/// counts.
final class OwnViewRows {

    private OwnViewRows() {}

    static Optional<OwnView> find(DSLContext db, ScreeningId id) {
        return db.selectFrom(OWN_VIEW)
                .where(OWN_VIEW.SCREENING_ID.eq(id.id()))
                .orderBy(OWN_VIEW.VERSION.desc())
                .limit(1)
                .fetchOptional(row ->
                        new OwnView(
                                EnumText.read(Conclusion.class, row.getConclusion()),
                                row.getWords(),
                                new AccountId(row.getAuthor()),
                                row.getChangedAt().toInstant()));
    }

    /// Gives its version.
    static int add(
            DSLContext db, ScreeningId id, Conclusion conclusion, String words, Change change) {
        var row = db.newRecord(OWN_VIEW);
        row.setScreeningId(id.id());
        row.setVersion(
                db.select(max(OWN_VIEW.VERSION))
                                .from(OWN_VIEW)
                                .where(OWN_VIEW.SCREENING_ID.eq(id.id()))
                                .fetchOptional(max(OWN_VIEW.VERSION))
                                .orElse(0)
                        + 1);
        row.setConclusion(Words.of(conclusion));
        row.setWords(words);
        row.setAuthor(change.author());
        row.setChangedAt(change.time());
        row.insert();
        return row.getVersion();
    }
}
