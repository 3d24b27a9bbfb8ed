package org.shirube.storage;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.shirube.casework.AuditAction.AGENDA_VIEWED;
import static org.shirube.storage.schema.Tables.ASSIGNMENT;
import static org.shirube.storage.schema.Tables.CASE_DEADLINE;
import static org.shirube.storage.schema.Tables.CASE_SUMMARY;
import static org.shirube.storage.schema.Tables.FOLLOW_UP;
import static org.shirube.storage.schema.Tables.REVIEW;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.shirube.casework.AccountId;
import org.shirube.casework.Agenda;
import org.shirube.casework.AgendaStore;
import org.shirube.casework.AuditDeed;
import org.shirube.casework.Priority;
import org.shirube.casework.ReviewState;
import org.shirube.questionnaire.Words;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// What needs somebody, read along indexes: each part costs the same however many cases there are.
/// Sealed cases that they were named for are among the others.
record StoredAgenda(Books books, Shelves shelves) implements AgendaStore {

    @Override
    public Agenda agenda(Wanted wanted) {
        var open =
                books.log()
                        .view(
                                new AuditLog.View<>(
                                        AGENDA_VIEWED,
                                        Views.NOTHING,
                                        db -> agenda(db, wanted),
                                        (_, _) -> Optional.of(AuditDeed.of(AGENDA_VIEWED))));
        return shelves.sealed()
                .map(room -> room.read(db -> agenda(db, wanted)))
                .map(sealed -> AgendaMerge.of(open, sealed, wanted.atMost()))
                .orElse(open);
    }

    private Agenda agenda(DSLContext db, Wanted wanted) {
        return new Agenda(
                part(
                        wanted,
                        Part.UNFINISHED,
                        () -> UnfinishedRows.sentBack(db, me(), wanted.atMost())),
                part(
                        wanted,
                        Part.UNFINISHED,
                        () -> UnfinishedRows.begun(db, me(), wanted.atMost())),
                part(
                        wanted,
                        Part.TO_DO,
                        () -> FollowUpRows.due(db, wanted, me(), mine(wanted, FOLLOW_UP.CASE_ID))),
                part(
                        wanted,
                        Part.DANGERS,
                        () -> InDangerRows.part(db, wanted, mine(wanted, CASE_SUMMARY.CASE_ID))),
                wanted.parts().contains(Part.QUEUE) ? Optional.of(queue(db)) : Optional.empty(),
                part(
                        wanted,
                        Part.COMING,
                        () -> DeadlineRows.coming(db, wanted, mine(wanted, CASE_DEADLINE.CASE_ID))),
                Agenda.Part.none());
    }

    private static <T> Agenda.Part<T> part(
            Wanted wanted, Part part, Supplier<Agenda.Part<T>> read) {
        return wanted.parts().contains(part) ? read.get() : Agenda.Part.none();
    }

    private Condition mine(Wanted wanted, Field<UUID> caseId) {
        return wanted.assignedOnly()
                ? caseId.in(
                        select(ASSIGNMENT.CASE_ID)
                                .from(ASSIGNMENT)
                                .where(ASSIGNMENT.ACCOUNT_ID.eq(me().id())))
                : noCondition();
    }

    private static Agenda.Queue queue(DSLContext db) {
        var waiting = REVIEW.STATE.eq(Words.of(ReviewState.WAITING));
        int all = db.select(count()).from(REVIEW).where(waiting).fetchSingle().value1();
        int urgent =
                db.select(count())
                        .from(REVIEW)
                        .where(waiting)
                        .and(REVIEW.URGENCY.lt(Priority.urgentBelow()))
                        .fetchSingle()
                        .value1();
        var longest =
                db.select(min(REVIEW.WAITING_SINCE)).from(REVIEW).where(waiting).fetchSingle();
        return new Agenda.Queue(
                all, urgent, Optional.ofNullable(longest.value1()).map(OffsetDateTime::toInstant));
    }

    private AccountId me() {
        return books.store().account();
    }
}
