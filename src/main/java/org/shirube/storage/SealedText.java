package org.shirube.storage;

import org.jooq.DSLContext;
import org.jooq.JSONFormat;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.shirube.casework.CaseId;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// The rows of a case as they are before they are encrypted: a line for each table, its name and
/// its rows as JSON with the names and types of their columns, compressed. So a later version of
/// the program reads them into the tables of then.
final class SealedText {

    private static final JSONFormat WITH_TYPES =
            new JSONFormat().header(true).recordFormat(JSONFormat.RecordFormat.ARRAY);

    private SealedText() {}

    /// Of one case.
    static byte[] of(DSLContext db, CaseId id) {
        return text(db, CaseTables.of(db, id));
    }

    /// Of all cases that there are.
    static byte[] all(DSLContext db) {
        return text(
                db,
                CaseTables.all().stream()
                        .map(table -> new CaseTables.Part(table, DSL.trueCondition()))
                        .toList());
    }

    private static byte[] text(DSLContext db, List<CaseTables.Part> parts) {
        var text = new StringBuilder();
        for (var part : parts) {
            if (!SealedRows.TABLES.contains(part.table())) {
                var rows = db.selectFrom(part.table()).where(part.rows()).fetch();
                if (rows.isNotEmpty()) {
                    text.append(part.table().getName())
                            .append(' ')
                            .append(rows.formatJSON(WITH_TYPES))
                            .append('\n');
                }
            }
        }
        return compressed(text.toString());
    }

    /// Each row after those that it refers to.
    static void read(DSLContext db, byte[] content) {
        text(content)
                .lines()
                .toList()
                .reversed()
                .forEach(line -> {
                    int space = line.indexOf(' ');
                    insert(
                            db,
                            line.substring(0, space),
                            db.fetchFromJSON(line.substring(space + 1)));
                });
    }

    private static void insert(DSLContext db, String table, Result<Record> rows) {
        var columns =
                rows.fieldsRow()
                        .fieldStream()
                        .map(field -> DSL.field(DSL.name(field.getName()), field.getDataType()))
                        .toList();
        for (var row : rows) {
            db.insertInto(DSL.table(DSL.name(table)))
                    .columns(columns)
                    .values(row.intoList())
                    .execute();
        }
    }

    private static byte[] compressed(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(bytes)) {
            deflated.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new IllegalStateException("memory refuses bytes", impossible);
        }
        return bytes.toByteArray();
    }

    private static String text(byte[] compressed) {
        try (var inflated = new InflaterInputStream(new ByteArrayInputStream(compressed))) {
            return new String(inflated.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            throw new IllegalStateException("what was sealed is not what it was", damaged);
        }
    }
}
