package org.shirube.storage;

import static org.shirube.storage.schema.Tables.CASE_FILE;
import static org.shirube.storage.schema.Tables.REVIEW;
import static org.shirube.storage.schema.Tables.SCREENING;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Table;
import org.shirube.casework.AccountId;
import org.shirube.casework.Agenda;
import org.shirube.casework.CaseId;
import org.shirube.casework.ReviewState;
import org.shirube.casework.ScreeningId;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Words;
import org.shirube.storage.schema.tables.records.ScreeningRecord;

import java.util.List;
import java.util.Optional;

/// Screenings that somebody has begun and not handed in, or has to look at again, in open cases.
final class UnfinishedRows {

    private static final Condition IS_SENT_BACK = REVIEW.STATE.eq(Words.of(ReviewState.SENT_BACK));

    private UnfinishedRows() {}

    /// What a supervisor sent back to whoever handed it in, the last first.
    static Agenda.Part<Agenda.Unfinished> sentBack(DSLContext db, AccountId me, int atMost) {
        var from =
                REVIEW.join(SCREENING)
                        .on(SCREENING.ID.eq(REVIEW.SCREENING_ID))
                        .join(CASE_FILE)
                        .on(CASE_FILE.ID.eq(SCREENING.CASE_ID));
        return part(
                db,
                from,
                REVIEW.HANDED_IN_BY.eq(me.id()).and(IS_SENT_BACK).and(AgendaRows.OPEN),
                REVIEW.CHANGED_AT.desc(),
                atMost);
    }

    /// What somebody has begun and never handed in, the last first.
    static Agenda.Part<Agenda.Unfinished> begun(DSLContext db, AccountId me, int atMost) {
        var from =
                SCREENING
                        .join(CASE_FILE)
                        .on(CASE_FILE.ID.eq(SCREENING.CASE_ID))
                        .leftJoin(REVIEW)
                        .on(REVIEW.SCREENING_ID.eq(SCREENING.ID));
        return part(
                db,
                from,
                SCREENING
                        .STARTED_BY
                        .eq(me.id())
                        .and(SCREENING.SUBMITTED_AT.isNull())
                        .and(REVIEW.STATE.isNull())
                        .and(AgendaRows.OPEN),
                SCREENING.STARTED_AT.desc(),
                atMost);
    }

    private static Agenda.Part<Agenda.Unfinished> part(
            DSLContext db,
            Table<? extends Record> from,
            Condition which,
            OrderField<?> order,
            int atMost) {
        List<Agenda.Unfinished> lines =
                db.select(SCREENING, CASE_FILE.LABEL, CASE_FILE.ALIAS)
                        .from(from)
                        .where(which)
                        .orderBy(order)
                        .limit(atMost)
                        .fetch(row -> unfinished(db, row.value1(), row.value2(), row.value3()));
        return AgendaRows.part(db, lines, atMost, from, which);
    }

    private static Agenda.Unfinished unfinished(
            DSLContext db, ScreeningRecord row, String label, String alias) {
        var id = new ScreeningId(row.getId());
        long open = TaskRows.last(db, id).stream().filter(task -> !task.isDone()).count();
        return new Agenda.Unfinished(
                new Agenda.Named(new CaseId(row.getCaseId()), label, alias),
                id,
                Optional.ofNullable(row.getPosition()).map(QuestionId::new),
                row.getChangedAt().toInstant(),
                (int) open);
    }
}
