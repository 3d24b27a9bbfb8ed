package org.shirube.storage;

import static org.shirube.storage.schema.Tables.REVIEW;

import org.jooq.DSLContext;
import org.shirube.casework.AccountId;
import org.shirube.casework.NotStored;
import org.shirube.casework.Priority;
import org.shirube.casework.Rating;
import org.shirube.casework.ReviewState;
import org.shirube.casework.Saving;
import org.shirube.casework.ScreeningId;
import org.shirube.questionnaire.Minority;
import org.shirube.questionnaire.Words;
import org.shirube.scoring.Assessment;
import org.shirube.scoring.Conclusion;
import org.shirube.scoring.Danger;
import org.shirube.scoring.Status;
import org.shirube.storage.schema.tables.records.ReviewRecord;

import java.util.Optional;

/// Where screenings that were handed in stand, in their table. The version is another after each
/// decision and whenever one is handed in again.
final class ReviewRows {

    private ReviewRows() {}

    /// It is handed in, for the first time or again.
    static void enter(DSLContext db, ScreeningId id, Assessment assessment, Change change) {
        var row = find(db, id).orElseGet(() -> first(id));
        write(Priority.of(assessment, AnswerRows.all(db, id)), row);
        var tasks = TaskRows.last(db, id);
        row.setState(Words.of(ReviewState.WAITING));
        row.setHandedInBy(change.author());
        row.setWaitingSince(change.time());
        row.setAsked(tasks.size());
        row.setAnswered((int) tasks.stream().filter(task -> task.isDone()).count());
        row.setCameBack(!tasks.isEmpty());
        put(db, row, change);
    }

    static Optional<ReviewRecord> find(DSLContext db, ScreeningId id) {
        return db.fetchOptional(REVIEW, REVIEW.SCREENING_ID.eq(id.id()));
    }

    /// The row as it was seen; refuses where it has changed since.
    static ReviewRecord at(DSLContext db, ScreeningId id, int version) {
        return find(db, id)
                .filter(row -> row.getVersion() == version)
                .orElseThrow(() -> new NotStored(Saving.Reason.CHANGED_ELSEWHERE));
    }

    /// Gives its new version.
    static int become(
            DSLContext db,
            ReviewRecord row,
            ReviewState state,
            Optional<AccountId> secondFor,
            Change change) {
        row.setState(Words.of(state));
        row.setSecondFor(secondFor.map(AccountId::id).orElse(null));
        return put(db, row, change);
    }

    static ReviewState state(ReviewRecord row) {
        return EnumText.read(ReviewState.class, row.getState());
    }

    static Optional<AccountId> secondFor(ReviewRecord row) {
        return Optional.ofNullable(row.getSecondFor()).map(AccountId::new);
    }

    static Priority priority(ReviewRecord row) {
        return new Priority(
                Optional.ofNullable(row.getDanger())
                        .map(level -> EnumText.read(Danger.Level.class, level)),
                Lines.read(row.getTriggers()),
                EnumText.read(Minority.class, row.getChild()),
                row.getWish(),
                new Rating(
                        EnumText.read(Conclusion.class, row.getConclusion()),
                        EnumText.read(Status.class, row.getAct()),
                        EnumText.read(Status.class, row.getMeans()),
                        EnumText.read(Status.class, row.getPurpose())));
    }

    private static ReviewRecord first(ScreeningId id) {
        var row = new ReviewRecord();
        row.setScreeningId(id.id());
        row.setVersion(0);
        return row;
    }

    private static int put(DSLContext db, ReviewRecord row, Change change) {
        row.setVersion(row.getVersion() + 1);
        row.setAuthor(change.author());
        row.setChangedAt(change.time());
        if (db.executeUpdate(row) == 0) {
            db.executeInsert(row);
        }
        return row.getVersion();
    }

    private static void write(Priority priority, ReviewRecord row) {
        row.setUrgency(priority.urgency());
        row.setUrgent(priority.urgency() < Priority.urgentBelow());
        row.setMaybeChild(priority.child() != Minority.NO);
        row.setDanger(priority.danger().map(Words::of).orElse(null));
        row.setTriggers(Lines.of(priority.triggers()));
        row.setChild(Words.of(priority.child()));
        row.setWish(priority.wish());
        row.setConclusion(Words.of(priority.result().conclusion()));
        row.setAct(Words.of(priority.result().act()));
        row.setMeans(Words.of(priority.result().means()));
        row.setPurpose(Words.of(priority.result().purpose()));
    }
}
