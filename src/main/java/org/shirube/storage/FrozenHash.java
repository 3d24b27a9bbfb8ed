package org.shirube.storage;

import static org.shirube.storage.schema.Tables.ASSESSMENT;
import static org.shirube.storage.schema.Tables.ASSESSMENT_DANGER;
import static org.shirube.storage.schema.Tables.ASSESSMENT_ELEMENT;
import static org.shirube.storage.schema.Tables.ASSESSMENT_EVIDENCE;
import static org.shirube.storage.schema.Tables.ASSESSMENT_LENS;
import static org.shirube.storage.schema.Tables.ASSESSMENT_PART;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.shirube.casework.ReviewEvent;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// The SHA-256 of a frozen assessment: of every column of its rows with the column's name, in the
/// order of their keys, with the versions that it was made under. Tables that came later than an
/// assessment hold nothing of it and so change nothing.
final class FrozenHash {

    private FrozenHash() {}

    /// 64 hexadecimal digits.
    static String of(DSLContext db, UUID assessment) {
        var texts = new ArrayList<String>();
        add(texts, db, ASSESSMENT, ASSESSMENT.ID, assessment);
        add(texts, db, ASSESSMENT_ELEMENT, ASSESSMENT_ELEMENT.ASSESSMENT_ID, assessment);
        add(texts, db, ASSESSMENT_EVIDENCE, ASSESSMENT_EVIDENCE.ASSESSMENT_ID, assessment);
        add(texts, db, ASSESSMENT_DANGER, ASSESSMENT_DANGER.ASSESSMENT_ID, assessment);
        add(texts, db, ASSESSMENT_LENS, ASSESSMENT_LENS.ASSESSMENT_ID, assessment);
        add(texts, db, ASSESSMENT_PART, ASSESSMENT_PART.ASSESSMENT_ID, assessment);
        return ReviewEvent.hash(Lines.of(texts));
    }

    private static <R extends Record> void add(
            List<String> texts,
            DSLContext db,
            Table<R> table,
            TableField<R, UUID> of,
            UUID assessment) {
        var key = Objects.requireNonNull(table.getPrimaryKey()).getFieldsArray();
        for (var row : db.selectFrom(table).where(of.eq(assessment)).orderBy(key)) {
            texts.add(table.getName());
            for (Field<?> field : row.fields()) {
                texts.add(field.getName());
                texts.add(text(row.get(field)));
            }
        }
    }

    /// A moment by its instant, whatever the zone of this computer.
    private static String text(@Nullable Object value) {
        return value instanceof OffsetDateTime moment
                ? moment.toInstant().toString()
                : String.valueOf(value);
    }
}
