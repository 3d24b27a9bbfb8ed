package org.shirube.storage;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.shirube.storage.schema.Tables.ANSWER;
import static org.shirube.storage.schema.Tables.REVIEW_TASK;

import org.jooq.DSLContext;
import org.shirube.casework.AccountId;
import org.shirube.casework.Decision;
import org.shirube.casework.NotStored;
import org.shirube.casework.ReviewTask;
import org.shirube.casework.Saving;
import org.shirube.casework.ScreeningId;
import org.shirube.questionnaire.NonAnswer;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Words;
import org.shirube.storage.schema.tables.records.ReviewTaskRecord;

import java.util.List;
import java.util.Optional;

/// The questions that went back with a screening, in their table. Whether one is answered is seen
/// from the answers: nothing else has to be kept in step with them.
final class TaskRows {

    private TaskRows() {}

    static void add(
            DSLContext db, ScreeningId id, int ordinal, Decision.AskForMore asked, Change change) {
        for (int place = 0; place < asked.questions().size(); place++) {
            var row = db.newRecord(REVIEW_TASK);
            row.setScreeningId(id.id());
            row.setOrdinal(ordinal);
            row.setPlace(place);
            row.setQuestion(asked.questions().get(place).id());
            row.setAskedBy(change.author());
            row.setAskedAt(change.time());
            row.setWords(asked.words());
            row.setVersion(1);
            row.setAuthor(change.author());
            row.setChangedAt(change.time());
            row.insert();
        }
    }

    /// Those of the last time.
    static List<ReviewTask> last(DSLContext db, ScreeningId id) {
        var rows =
                db.selectFrom(REVIEW_TASK)
                        .where(REVIEW_TASK.SCREENING_ID.eq(id.id()))
                        .and(
                                REVIEW_TASK.ORDINAL.eq(
                                        select(max(REVIEW_TASK.ORDINAL))
                                                .from(REVIEW_TASK)
                                                .where(REVIEW_TASK.SCREENING_ID.eq(id.id()))))
                        .orderBy(REVIEW_TASK.PLACE)
                        .fetch();
        return rows.map(row -> task(db, row));
    }

    /// Which went back by one decision.
    static List<QuestionId> questions(DSLContext db, ScreeningId id, int ordinal) {
        return db.select(REVIEW_TASK.QUESTION)
                .from(REVIEW_TASK)
                .where(REVIEW_TASK.SCREENING_ID.eq(id.id()))
                .and(REVIEW_TASK.ORDINAL.eq(ordinal))
                .orderBy(REVIEW_TASK.PLACE)
                .fetch(row -> new QuestionId(row.value1()));
    }

    /// Gives its version.
    static int explain(
            DSLContext db, ScreeningId id, QuestionId question, String why, Change change) {
        var row =
                db.selectFrom(REVIEW_TASK)
                        .where(REVIEW_TASK.SCREENING_ID.eq(id.id()))
                        .and(REVIEW_TASK.QUESTION.eq(question.id()))
                        .orderBy(REVIEW_TASK.ORDINAL.desc())
                        .limit(1)
                        .fetchOptional()
                        .orElseThrow(() -> new NotStored(Saving.Reason.CHANGED_ELSEWHERE));
        row.setWhyNot(why.isBlank() ? null : why);
        row.setVersion(row.getVersion() + 1);
        row.setAuthor(change.author());
        row.setChangedAt(change.time());
        row.update();
        return row.getVersion();
    }

    private static ReviewTask task(DSLContext db, ReviewTaskRecord row) {
        return new ReviewTask(
                new QuestionId(row.getQuestion()),
                new AccountId(row.getAskedBy()),
                row.getAskedAt().toInstant(),
                row.getWords(),
                isAnswered(db, row),
                Optional.ofNullable(row.getWhyNot()));
    }

    /// Anew since it was sent back, and not only that it was not asked.
    private static boolean isAnswered(DSLContext db, ReviewTaskRecord row) {
        return db.fetchExists(
                ANSWER,
                ANSWER.SCREENING_ID
                        .eq(row.getScreeningId())
                        .and(ANSWER.QUESTION.eq(row.getQuestion()))
                        .and(ANSWER.CHANGED_AT.gt(row.getAskedAt()))
                        .and(ANSWER.CONTENT.ne(Words.of(NonAnswer.NOT_ASKED))));
    }
}
