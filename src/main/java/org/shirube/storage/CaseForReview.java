package org.shirube.storage;

import static org.shirube.storage.schema.Tables.ANSWER;
import static org.shirube.storage.schema.Tables.ANSWER_HISTORY;
import static org.shirube.storage.schema.Tables.ASSESSMENT;

import org.jooq.DSLContext;
import org.shirube.casework.AccountId;
import org.shirube.casework.Decision;
import org.shirube.casework.ReviewCase;
import org.shirube.casework.ReviewEvent;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.ScreeningId;
import org.shirube.questionnaire.QuestionId;
import org.shirube.screening.AnswerKey;
import org.shirube.storage.schema.tables.records.ReviewRecord;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// One screening with all that a reviewer sees of it, read from its tables.
final class CaseForReview {

    private CaseForReview() {}

    static Optional<ReviewCase> find(
            DSLContext db, ScreeningId id, AccountId me, boolean blind, LocalDate asOf) {
        return ReviewRows.find(db, id)
                .flatMap(row ->
                        ScreeningRows.find(db, id, asOf)
                                .map(screening -> found(db, row, screening, me, blind)));
    }

    private static ReviewCase found(
            DSLContext db,
            ReviewRecord row,
            SavedScreening screening,
            AccountId me,
            boolean blind) {
        var id = screening.id();
        var events = DecisionRows.all(db, id);
        return new ReviewCase(
                screening,
                ReviewRows.state(row),
                row.getVersion(),
                blind,
                LookRows.has(db, id, me),
                blind ? Optional.empty() : AssessmentRows.find(db, id),
                DangerRows.all(db, id),
                blind ? Optional.empty() : OwnViewRows.find(db, id),
                blind ? List.of() : events,
                TaskRows.last(db, id),
                changed(db, id, events),
                workers(db, screening),
                ReviewRows.secondFor(row));
    }

    /// None before the first review: then everything is new.
    private static Set<AnswerKey> changed(DSLContext db, ScreeningId id, List<ReviewEvent> events) {
        var reviewed = events.reversed().stream().filter(CaseForReview::isReview).findFirst();
        if (reviewed.isEmpty()) {
            return Set.of();
        }
        var since = Moments.of(reviewed.get().at());
        return db.select(ANSWER.QUESTION, ANSWER.OCCURRENCE)
                .from(ANSWER)
                .where(ANSWER.SCREENING_ID.eq(id.id()))
                .and(ANSWER.CHANGED_AT.gt(since))
                .fetchSet(row -> new AnswerKey(new QuestionId(row.value1()), row.value2()));
    }

    private static boolean isReview(ReviewEvent event) {
        return event.decision().signsOff() || event.decision() instanceof Decision.AskForMore;
    }

    private static Set<AccountId> workers(DSLContext db, SavedScreening screening) {
        var workers = new HashSet<AccountId>();
        workers.add(screening.by());
        UUID id = screening.id().id();
        db.selectDistinct(ANSWER_HISTORY.AUTHOR)
                .from(ANSWER_HISTORY)
                .where(ANSWER_HISTORY.SCREENING_ID.eq(id))
                .union(
                        db.selectDistinct(ASSESSMENT.AUTHOR)
                                .from(ASSESSMENT)
                                .where(ASSESSMENT.SCREENING_ID.eq(id)))
                .forEach(row -> workers.add(new AccountId(row.value1())));
        return Set.copyOf(workers);
    }
}
