package org.shirube.storage;

import static org.shirube.storage.schema.Tables.CASE_DEADLINE;
import static org.shirube.storage.schema.Tables.CASE_FILE;
import static org.shirube.storage.schema.Tables.CASE_SUMMARY;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.shirube.casework.Agenda;
import org.shirube.casework.AgendaStore.Wanted;
import org.shirube.casework.CaseId;
import org.shirube.casework.CaseSummary;
import org.shirube.casework.ScreeningId;
import org.shirube.storage.schema.tables.records.CaseDeadlineRecord;

import java.util.List;

/// The days that law attaches to what was told, in their table: written with the line of the case
/// that follows from the same answers.
final class DeadlineRows {

    private DeadlineRows() {}

    /// Those of the newest screening. What an earlier one was told stands until it is told anew.
    static void save(DSLContext db, CaseSummary summary) {
        summary.newest().ifPresent(newest -> save(db, summary, newest));
    }

    private static void save(DSLContext db, CaseSummary summary, ScreeningId newest) {
        var rows = rows(summary, newest);
        var here = CASE_DEADLINE.SCREENING_ID.eq(newest.id());
        var before = db.selectFrom(CASE_DEADLINE).where(here).fetch();
        if (before.size() == rows.size() && before.containsAll(rows)) {
            return;
        }
        var told = rows.stream().map(CaseDeadlineRecord::getDeadline).toList();
        db.deleteFrom(CASE_DEADLINE)
                .where(CASE_DEADLINE.CASE_ID.eq(summary.caseId().id()))
                .and(here.or(CASE_DEADLINE.DEADLINE.in(told)))
                .execute();
        db.batchInsert(rows).execute();
    }

    private static List<CaseDeadlineRecord> rows(CaseSummary summary, ScreeningId newest) {
        return summary.result().deadlines().stream()
                .map(deadline ->
                        new CaseDeadlineRecord(
                                newest.id(),
                                summary.caseId().id(),
                                deadline.id(),
                                deadline.day(),
                                deadline.exact()))
                .toList();
    }

    /// Those of open cases that come soon, the soonest first.
    static Agenda.Part<Agenda.Coming> coming(DSLContext db, Wanted wanted, Condition which) {
        var soon =
                CASE_DEADLINE
                        .DUE
                        .between(wanted.today(), wanted.today().plusDays(wanted.daysAhead()))
                        .and(CASE_SUMMARY.ARCHIVED.isFalse())
                        .and(CASE_FILE.CLOSED_AT.isNull())
                        .and(CASE_FILE.MERGED_INTO.isNull())
                        .and(which);
        var from =
                CASE_DEADLINE
                        .join(CASE_SUMMARY)
                        .on(CASE_SUMMARY.CASE_ID.eq(CASE_DEADLINE.CASE_ID))
                        .join(CASE_FILE)
                        .on(CASE_FILE.ID.eq(CASE_DEADLINE.CASE_ID));
        var lines =
                db.select(CASE_DEADLINE, CASE_SUMMARY.LABEL, CASE_SUMMARY.ALIAS)
                        .from(from)
                        .where(soon)
                        .orderBy(CASE_DEADLINE.DUE, CASE_DEADLINE.CASE_ID)
                        .limit(wanted.atMost())
                        .fetch(row ->
                                coming(
                                        row.value1(),
                                        new Agenda.Named(
                                                new CaseId(row.value1().getCaseId()),
                                                row.value2(),
                                                row.value3())));
        return AgendaRows.part(db, lines, wanted.atMost(), from, soon);
    }

    private static Agenda.Coming coming(CaseDeadlineRecord row, Agenda.Named of) {
        return new Agenda.Coming(of, row.getDeadline(), row.getDue(), row.getExact());
    }
}
