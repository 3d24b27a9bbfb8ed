package org.shirube.storage;

import static org.jooq.impl.DSL.max;
import static org.shirube.storage.schema.Tables.ASSESSMENT;
import static org.shirube.storage.schema.Tables.REVIEW_DECISION;

import org.jooq.DSLContext;
import org.shirube.casework.AccountId;
import org.shirube.casework.Decision;
import org.shirube.casework.NotStored;
import org.shirube.casework.OverrideReason;
import org.shirube.casework.OwnView;
import org.shirube.casework.Rating;
import org.shirube.casework.ReviewEvent;
import org.shirube.casework.Saving;
import org.shirube.casework.ScreeningId;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Words;
import org.shirube.scoring.Conclusion;
import org.shirube.scoring.Status;
import org.shirube.storage.schema.tables.records.AssessmentRecord;
import org.shirube.storage.schema.tables.records.ReviewDecisionRecord;

import java.util.List;
import java.util.Optional;

/// What was decided, in its table: rows are added and read, never changed.
final class DecisionRows {

    private static final String AGREE = "agree";
    private static final String OVERRIDE = "override";
    private static final String ASK_FOR_MORE = "ask-for-more";
    private static final String SECOND_OPINION = "second-opinion";
    private static final String REFER = "refer";
    private static final String RATED = "rated";
    private static final String REOPEN = "reopen";

    private DecisionRows() {}

    /// Gives the row.
    static ReviewDecisionRecord add(
            DSLContext db, ScreeningId id, Decision decision, boolean blind, Change change) {
        var assessment = newest(db, id);
        var row = db.newRecord(REVIEW_DECISION);
        row.setScreeningId(id.id());
        row.setOrdinal(last(db, id) + 1);
        row.setAssessmentId(assessment.getId());
        row.setSignsOff(decision.signsOff());
        row.setWords(decision.words());
        row.setBlind(blind);
        row.setAuthor(change.author());
        row.setDecidedAt(change.time());
        write(decision, row);
        if (decision.signsOff()) {
            seal(db, id, row, assessment);
        }
        row.insert();
        if (decision instanceof Decision.AskForMore asked) {
            TaskRows.add(db, id, row.getOrdinal(), asked, change);
        }
        return row;
    }

    /// In the order in which they were taken.
    static List<ReviewEvent> all(DSLContext db, ScreeningId id) {
        return db.selectFrom(REVIEW_DECISION)
                .where(REVIEW_DECISION.SCREENING_ID.eq(id.id()))
                .orderBy(REVIEW_DECISION.ORDINAL)
                .fetch(row ->
                        new ReviewEvent(
                                decision(db, row),
                                new AccountId(row.getAuthor()),
                                row.getDecidedAt().toInstant(),
                                row.getBlind(),
                                Optional.ofNullable(row.getHash())));
    }

    private static AssessmentRecord newest(DSLContext db, ScreeningId id) {
        return db.selectFrom(ASSESSMENT)
                .where(ASSESSMENT.SCREENING_ID.eq(id.id()))
                .orderBy(ASSESSMENT.MADE_AT.desc(), ASSESSMENT.SCREENING_VERSION.desc())
                .limit(1)
                .fetchOptional()
                .orElseThrow(() -> new NotStored(Saving.Reason.CHANGED_ELSEWHERE));
    }

    private static int last(DSLContext db, ScreeningId id) {
        return db.select(max(REVIEW_DECISION.ORDINAL))
                .from(REVIEW_DECISION)
                .where(REVIEW_DECISION.SCREENING_ID.eq(id.id()))
                .fetchOptional(max(REVIEW_DECISION.ORDINAL))
                .orElse(0);
    }

    /// With what was concluded by everybody then, so that statistics need no other table.
    private static void seal(
            DSLContext db, ScreeningId id, ReviewDecisionRecord row, AssessmentRecord assessment) {
        row.setToolConclusion(assessment.getConclusion());
        if (row.getConclusion() == null) {
            row.setConclusion(assessment.getConclusion());
        }
        row.setCaseworkerConclusion(
                OwnViewRows.find(db, id).map(OwnView::conclusion).map(Words::of).orElse(null));
        row.setHash(FrozenHash.of(db, assessment.getId()));
    }

    private static void write(Decision decision, ReviewDecisionRecord row) {
        switch (decision) {
            case Decision.Agree _ -> row.setKind(AGREE);
            case Decision.Override(var own, var reason, _) -> {
                row.setKind(OVERRIDE);
                row.setReason(Words.of(reason));
                write(own, row);
            }
            case Decision.AskForMore _ -> row.setKind(ASK_FOR_MORE);
            case Decision.SecondOpinion(var of, _) -> {
                row.setKind(SECOND_OPINION);
                row.setAskedAccount(of.id());
            }
            case Decision.Refer(var institution, _) -> {
                row.setKind(REFER);
                row.setInstitution(institution);
            }
            case Decision.Rated(var own, _) -> {
                row.setKind(RATED);
                write(own, row);
            }
            case Decision.Reopen _ -> row.setKind(REOPEN);
        }
    }

    private static void write(Rating own, ReviewDecisionRecord row) {
        row.setConclusion(Words.of(own.conclusion()));
        row.setAct(Words.of(own.act()));
        row.setMeans(Words.of(own.means()));
        row.setPurpose(Words.of(own.purpose()));
    }

    private static Decision decision(DSLContext db, ReviewDecisionRecord row) {
        var words = row.getWords();
        return switch (row.getKind()) {
            case AGREE -> new Decision.Agree(words);
            case OVERRIDE ->
                    new Decision.Override(
                            rating(row),
                            EnumText.read(OverrideReason.class, row.getReason()),
                            words);
            case ASK_FOR_MORE -> new Decision.AskForMore(questions(db, row), words);
            case SECOND_OPINION ->
                    new Decision.SecondOpinion(new AccountId(row.getAskedAccount()), words);
            case REFER -> new Decision.Refer(row.getInstitution(), words);
            case RATED -> new Decision.Rated(rating(row), words);
            case REOPEN -> new Decision.Reopen(words);
            default -> throw new IllegalStateException("no such kind of decision");
        };
    }

    private static List<QuestionId> questions(DSLContext db, ReviewDecisionRecord row) {
        return TaskRows.questions(db, new ScreeningId(row.getScreeningId()), row.getOrdinal());
    }

    private static Rating rating(ReviewDecisionRecord row) {
        return new Rating(
                EnumText.read(Conclusion.class, row.getConclusion()),
                EnumText.read(Status.class, row.getAct()),
                EnumText.read(Status.class, row.getMeans()),
                EnumText.read(Status.class, row.getPurpose()));
    }
}
