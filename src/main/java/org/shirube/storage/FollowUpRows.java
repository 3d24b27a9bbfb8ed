package org.shirube.storage;

import static org.shirube.storage.schema.Tables.CASE_FILE;
import static org.shirube.storage.schema.Tables.FOLLOW_UP;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.shirube.casework.AccountId;
import org.shirube.casework.Agenda;
import org.shirube.casework.AgendaStore.Wanted;
import org.shirube.casework.CaseId;
import org.shirube.casework.FollowUp;
import org.shirube.casework.FollowUpId;
import org.shirube.casework.NotStored;
import org.shirube.casework.Saving;
import org.shirube.storage.schema.tables.records.FollowUpRecord;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What is to be done in cases, in its table.
final class FollowUpRows {

    private FollowUpRows() {}

    static List<FollowUp> of(DSLContext db, CaseId id) {
        return db
                .selectFrom(FOLLOW_UP)
                .where(FOLLOW_UP.CASE_ID.eq(id.id()))
                .fetch(FollowUpRows::followUp)
                .stream()
                .sorted(FollowUp.TO_DO_FIRST)
                .toList();
    }

    /// Gives its first version.
    static int add(
            DSLContext db,
            FollowUpId id,
            String what,
            LocalDate due,
            Optional<AccountId> forWhom,
            Change change) {
        var row = db.newRecord(FOLLOW_UP);
        row.setId(id.id());
        row.setCaseId(id.caseId().id());
        row.setContent(what);
        row.setDue(due);
        row.setForWhom(forWhom.map(AccountId::id).orElse(null));
        row.setAddedBy(change.author());
        row.setAddedAt(change.time());
        row.setVersion(1);
        row.setAuthor(change.author());
        row.setChangedAt(change.time());
        row.insert();
        return row.getVersion();
    }

    /// It is done, or is to be done again; gives its new version.
    static int done(DSLContext db, FollowUpId id, int version, boolean done, Change change) {
        var row =
                db.fetchOptional(FOLLOW_UP, FOLLOW_UP.ID.eq(id.id()))
                        .filter(found -> found.getVersion() == version)
                        .orElseThrow(() -> new NotStored(Saving.Reason.CHANGED_ELSEWHERE));
        row.setDoneBy(done ? change.author() : null);
        row.setDoneAt(done ? change.time() : null);
        row.setVersion(version + 1);
        row.setAuthor(change.author());
        row.setChangedAt(change.time());
        row.update();
        return row.getVersion();
    }

    /// Those of open cases that are to be done by now, by this account or by nobody in particular,
    /// the longest overdue first.
    static Agenda.Part<Agenda.ToDo> due(
            DSLContext db, Wanted wanted, AccountId me, Condition which) {
        var open =
                FOLLOW_UP
                        .DONE_AT
                        .isNull()
                        .and(FOLLOW_UP.DUE.le(wanted.today()))
                        .and(FOLLOW_UP.FOR_WHOM.isNull().or(FOLLOW_UP.FOR_WHOM.eq(me.id())))
                        .and(AgendaRows.OPEN)
                        .and(which);
        var from = FOLLOW_UP.join(CASE_FILE).on(CASE_FILE.ID.eq(FOLLOW_UP.CASE_ID));
        var lines =
                db.select(FOLLOW_UP, CASE_FILE.LABEL, CASE_FILE.ALIAS)
                        .from(from)
                        .where(open)
                        .orderBy(FOLLOW_UP.DONE_AT, FOLLOW_UP.DUE, FOLLOW_UP.CASE_ID)
                        .limit(wanted.atMost())
                        .fetch(row ->
                                new Agenda.ToDo(
                                        new Agenda.Named(
                                                new CaseId(row.value1().getCaseId()),
                                                row.value2(),
                                                row.value3()),
                                        followUp(row.value1())));
        return AgendaRows.part(db, lines, wanted.atMost(), from, open);
    }

    private static FollowUp followUp(FollowUpRecord row) {
        return new FollowUp(
                new FollowUpId(new CaseId(row.getCaseId()), row.getId()),
                row.getContent(),
                row.getDue(),
                Optional.ofNullable(row.getForWhom()).map(AccountId::new),
                new AccountId(row.getAddedBy()),
                Optional.ofNullable(row.getDoneBy())
                        .map(by ->
                                new FollowUp.Done(new AccountId(by), row.getDoneAt().toInstant())),
                row.getVersion());
    }
}
