package org.shirube.storage;

import static org.jooq.impl.DSL.count;
import static org.shirube.storage.schema.Tables.CASE_FILE;
import static org.shirube.storage.schema.Tables.REVIEW;
import static org.shirube.storage.schema.Tables.SCREENING;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.shirube.casework.AccountId;
import org.shirube.casework.Priority;
import org.shirube.casework.QueueCounts;
import org.shirube.casework.QueueFilter;
import org.shirube.casework.QueueLine;
import org.shirube.casework.ReviewState;
import org.shirube.casework.ScreeningId;
import org.shirube.questionnaire.Words;
import org.shirube.storage.schema.tables.records.ReviewRecord;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// The review queue, page by page: each filter goes along an index of its own, and all counts are
/// one look along another.
final class QueueRows {

    private static final List<OrderField<?>> WORST_FIRST =
            List.of(REVIEW.URGENCY, REVIEW.WAITING_SINCE, REVIEW.SCREENING_ID);
    private static final List<OrderField<?>> LAST_FIRST =
            List.of(REVIEW.CHANGED_AT.desc(), REVIEW.SCREENING_ID);

    private QueueRows() {}

    static List<QueueLine> page(
            DSLContext db, QueueFilter filter, AccountId me, int offset, int limit) {
        var of =
                db.selectFrom(REVIEW)
                        .where(where(filter, me))
                        .orderBy(filter.isWaiting() ? WORST_FIRST : LAST_FIRST)
                        .limit(limit)
                        .offset(offset)
                        .fetch();
        var ids = of.map(ReviewRecord::getScreeningId);
        var people =
                db.select(
                                SCREENING.ID,
                                CASE_FILE.LABEL,
                                SCREENING.AGE,
                                SCREENING.SCHEME,
                                SCREENING.NATIONALITY)
                        .from(SCREENING)
                        .join(CASE_FILE)
                        .on(CASE_FILE.ID.eq(SCREENING.CASE_ID))
                        .where(SCREENING.ID.in(ids))
                        .fetchMap(
                                SCREENING.ID,
                                row ->
                                        new Named(
                                                row.value2(),
                                                new QueueLine.Person(
                                                        AgeText.read(row.value3()),
                                                        row.value4(),
                                                        row.value5())));
        var seen = LookRows.by(db, ids);
        return of.map(row -> line(row, people, seen));
    }

    /// Whose line it is.
    private record Named(String label, QueueLine.Person person) {}

    static QueueCounts counts(DSLContext db, AccountId me) {
        int all = 0;
        int urgent = 0;
        int children = 0;
        int returned = 0;
        int mine = 0;
        var groups =
                db.select(
                                REVIEW.URGENT,
                                REVIEW.MAYBE_CHILD,
                                REVIEW.CAME_BACK,
                                REVIEW.SECOND_FOR,
                                count())
                        .from(REVIEW)
                        .where(REVIEW.STATE.eq(Words.of(ReviewState.WAITING)))
                        .groupBy(
                                REVIEW.URGENT,
                                REVIEW.MAYBE_CHILD,
                                REVIEW.CAME_BACK,
                                REVIEW.SECOND_FOR)
                        .fetch();
        for (var group : groups) {
            int times = group.value5();
            all += times;
            urgent += group.value1() ? times : 0;
            children += group.value2() ? times : 0;
            returned += group.value3() ? times : 0;
            mine += me.id().equals(group.value4()) ? times : 0;
        }
        return new QueueCounts(all, urgent, children, returned, mine);
    }

    private static Condition where(QueueFilter filter, AccountId me) {
        var waiting = REVIEW.STATE.eq(Words.of(ReviewState.WAITING));
        return switch (filter) {
            case ALL -> waiting;
            case URGENT -> waiting.and(REVIEW.URGENCY.lt(Priority.urgentBelow()));
            case UNDER_18 -> waiting.and(REVIEW.MAYBE_CHILD.isTrue());
            case RETURNED -> waiting.and(REVIEW.CAME_BACK.isTrue());
            case MINE_TO_SECOND -> waiting.and(REVIEW.SECOND_FOR.eq(me.id()));
            case SENT_BACK -> REVIEW.STATE.eq(Words.of(ReviewState.SENT_BACK));
            case SIGNED_OFF -> REVIEW.STATE.eq(Words.of(ReviewState.SIGNED_OFF));
        };
    }

    private static QueueLine line(
            ReviewRecord row, Map<UUID, Named> people, Map<UUID, List<AccountId>> seen) {
        var named = Objects.requireNonNull(people.get(row.getScreeningId()));
        return new QueueLine(
                new ScreeningId(row.getScreeningId()),
                named.label(),
                named.person(),
                ReviewRows.priority(row),
                new AccountId(row.getHandedInBy()),
                row.getWaitingSince().toInstant(),
                row.getAsked(),
                row.getAnswered(),
                ReviewRows.secondFor(row),
                seen.getOrDefault(row.getScreeningId(), List.of()));
    }
}
