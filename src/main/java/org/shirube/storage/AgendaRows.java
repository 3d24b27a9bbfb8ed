package org.shirube.storage;

import static org.shirube.storage.schema.Tables.CASE_FILE;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.shirube.casework.Agenda;

import java.util.List;

/// What the parts of an agenda have in common.
final class AgendaRows {

    /// Cases that are worked on.
    static final Condition OPEN =
            CASE_FILE
                    .ARCHIVED_AT
                    .isNull()
                    .and(CASE_FILE.CLOSED_AT.isNull())
                    .and(CASE_FILE.MERGED_INTO.isNull());

    private AgendaRows() {}

    /// These lines, and how many there are in all: counted only where there may be more, and no
    /// further than anybody wants to know.
    static <T> Agenda.Part<T> part(
            DSLContext db,
            List<T> lines,
            int atMost,
            Table<? extends Record> from,
            Condition which) {
        int all =
                lines.size() < atMost
                        ? lines.size()
                        : db.fetchCount(
                                db.selectOne().from(from).where(which).limit(Agenda.Part.MANY));
        return new Agenda.Part<>(lines, all);
    }
}
