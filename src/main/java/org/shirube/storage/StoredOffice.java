package org.shirube.storage;

import static org.shirube.storage.schema.Tables.SETTING;

import org.jooq.DSLContext;
import org.shirube.casework.AuditAction;
import org.shirube.casework.AuditDeed;
import org.shirube.casework.OfficeStore;
import org.shirube.casework.Saving;
import org.shirube.casework.Setting;
import org.shirube.questionnaire.Words;

import java.util.Optional;

/// The office's settings in their table.
record StoredOffice(Books books) implements OfficeStore {

    @Override
    public Optional<String> setting(Setting setting) {
        return books.transactions()
                .read(db ->
                        db.selectFrom(SETTING)
                                .where(SETTING.NAME.eq(Words.of(setting)))
                                .fetchOptional(SETTING.CONTENT));
    }

    @Override
    public Saving set(Setting setting, String content) {
        return books.save((db, entries, change) -> {
            entries.add(AuditDeed.of(AuditAction.SETTING_CHANGED, Words.of(setting)));
            return write(db, Words.of(setting), content, change);
        });
    }

    private static int write(DSLContext db, String name, String content, Change change) {
        var row =
                db.fetchOptional(SETTING, SETTING.NAME.eq(name))
                        .orElseGet(() -> db.newRecord(SETTING));
        row.setName(name);
        row.setContent(content);
        row.setVersion(row.getVersion() == null ? 1 : row.getVersion() + 1);
        row.setAuthor(change.author());
        row.setChangedAt(change.time());
        row.store();
        return row.getVersion();
    }
}
