package org.shirube.storage;

import org.jooq.DSLContext;
import org.shirube.casework.AccountId;
import org.shirube.casework.AgreementCounts;
import org.shirube.casework.AuditAction;
import org.shirube.casework.AuditDeed;
import org.shirube.casework.Decision;
import org.shirube.casework.OwnView;
import org.shirube.casework.QueueCounts;
import org.shirube.casework.QueueFilter;
import org.shirube.casework.QueueLine;
import org.shirube.casework.ReviewCase;
import org.shirube.casework.ReviewState;
import org.shirube.casework.ReviewStore;
import org.shirube.casework.ReviewTask;
import org.shirube.casework.Saving;
import org.shirube.casework.ScreeningId;
import org.shirube.questionnaire.QuestionId;
import org.shirube.scoring.Conclusion;
import org.shirube.storage.schema.tables.records.ReviewDecisionRecord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reviews in their tables.
record StoredReviews(Books books, Shelves shelves) implements ReviewStore {

    /// Sealed ones among the others, for whoever was named for them.
    @Override
    public List<QueueLine> queue(QueueFilter filter, int offset, int limit) {
        var sealed = sealed(filter);
        if (sealed.isEmpty()) {
            return open(filter, offset, limit);
        }
        var lines = new ArrayList<>(sealed);
        lines.addAll(open(filter, 0, offset + limit));
        if (filter.isWaiting()) {
            lines.sort(QueueLine.WORST_FIRST);
        }
        int end = Math.min(lines.size(), offset + limit);
        return List.copyOf(lines.subList(Math.min(offset, end), end));
    }

    private List<QueueLine> sealed(QueueFilter filter) {
        return shelves.sealed()
                .map(room ->
                        room.read(db -> QueueRows.page(db, filter, me(), 0, Integer.MAX_VALUE)))
                .orElse(List.of());
    }

    private List<QueueLine> open(QueueFilter filter, int offset, int limit) {
        return books.log()
                .view(
                        new AuditLog.View<>(
                                AuditAction.REVIEWS_LISTED,
                                Views.NOTHING,
                                db -> QueueRows.page(db, filter, me(), offset, limit),
                                (_, _) -> Optional.of(AuditDeed.of(AuditAction.REVIEWS_LISTED))));
    }

    @Override
    public QueueCounts counts() {
        var open = books.read(db -> QueueRows.counts(db, me()));
        return shelves.sealed()
                .map(room -> open.plus(room.read(db -> QueueRows.counts(db, me()))))
                .orElse(open);
    }

    @Override
    public Optional<ReviewCase> open(ScreeningId id, boolean blind) {
        var found =
                shelves.of(id)
                        .view(
                                new AuditLog.View<>(
                                        AuditAction.REVIEW_VIEWED,
                                        id.id(),
                                        db -> read(db, id, blind),
                                        (db, seen) ->
                                                seen.flatMap(_ ->
                                                        ScreeningRows.deed(
                                                                db,
                                                                id,
                                                                AuditAction.REVIEW_VIEWED))));
        found.filter(seen -> !seen.blind() && !seen.lookedBefore()).ifPresent(_ -> look(id));
        return found;
    }

    /// A full disk hides nothing from a reviewer: the look is then not noted.
    private Saving look(ScreeningId id) {
        return shelves.of(id)
                .save((db, _, change) -> {
                    LookRows.note(db, id, change);
                    return 1;
                });
    }

    private Optional<ReviewCase> read(DSLContext db, ScreeningId id, boolean blind) {
        return CaseForReview.find(db, id, me(), blind, books.clock().today());
    }

    @Override
    public Saving decide(ScreeningId id, int version, Decision decision) {
        return shelves.of(id)
                .save((db, entries, change) -> {
                    var row = ReviewRows.at(db, id, version);
                    var before = ReviewRows.state(row);
                    boolean blind =
                            decision instanceof Decision.Rated
                                    && !LookRows.has(db, id, change.by());
                    var taken = DecisionRows.add(db, id, decision, blind, change);
                    if (decision instanceof Decision.AskForMore) {
                        ScreeningRows.reopen(db, id, change);
                        SummaryRows.reopened(db, id, change);
                    }
                    var second = secondFor(decision, ReviewRows.secondFor(row), change);
                    deed(db, id, decision, taken).ifPresent(entries::add);
                    return ReviewRows.become(db, row, after(decision, before), second, change);
                });
    }

    private static ReviewState after(Decision decision, ReviewState before) {
        return switch (decision) {
            case Decision.Agree _, Decision.Override _ -> ReviewState.SIGNED_OFF;
            case Decision.AskForMore _ -> ReviewState.SENT_BACK;
            case Decision.Reopen _ -> ReviewState.WAITING;
            case Decision.SecondOpinion _, Decision.Refer _, Decision.Rated _ -> before;
        };
    }

    /// Whose opinion is waited for once this is decided: nobody's where they gave it.
    private static Optional<AccountId> secondFor(
            Decision decision, Optional<AccountId> before, Change change) {
        return switch (decision) {
            case Decision.SecondOpinion(AccountId of, _) -> Optional.of(of);
            case Decision.Rated _ -> before.filter(who -> !who.equals(change.by()));
            case Decision.Agree _, Decision.Override _, Decision.AskForMore _ -> Optional.empty();
            case Decision.Refer _, Decision.Reopen _ -> before;
        };
    }

    private static Optional<AuditDeed> deed(
            DSLContext db, ScreeningId id, Decision decision, ReviewDecisionRecord taken) {
        var hash = Optional.ofNullable(taken.getHash()).orElse("");
        return switch (decision) {
            case Decision.Agree _ -> deed(db, id, AuditAction.AGREED, hash);
            case Decision.Override _ -> deed(db, id, AuditAction.OVERRIDDEN, hash);
            case Decision.AskForMore(var questions, _) ->
                    deed(db, id, AuditAction.SENT_BACK, Integer.toString(questions.size()));
            case Decision.SecondOpinion(AccountId of, _) ->
                    deed(db, id, AuditAction.SECOND_OPINION_ASKED, "").map(deed -> deed.to(of));
            case Decision.Refer(var institution, _) ->
                    deed(db, id, AuditAction.REFERRAL_DECIDED, institution);
            case Decision.Rated _ -> deed(db, id, AuditAction.RATED, "");
            case Decision.Reopen _ -> deed(db, id, AuditAction.REVIEW_REOPENED, "");
        };
    }

    private static Optional<AuditDeed> deed(
            DSLContext db, ScreeningId id, AuditAction action, String detail) {
        return ScreeningRows.deed(db, id, action).map(deed -> deed.detailed(detail));
    }

    @Override
    public List<ReviewTask> tasks(ScreeningId id) {
        return shelves.of(id).read(db -> TaskRows.last(db, id));
    }

    @Override
    public Saving explain(ScreeningId id, QuestionId question, String why) {
        return shelves.of(id)
                .save((db, entries, change) -> {
                    ScreeningRows.deed(db, id, AuditAction.TASK_EXPLAINED)
                            .ifPresent(deed -> entries.add(deed.about(question)));
                    return TaskRows.explain(db, id, question, why, change);
                });
    }

    @Override
    public Optional<OwnView> view(ScreeningId id) {
        return shelves.of(id).read(db -> OwnViewRows.find(db, id));
    }

    @Override
    public Saving state(ScreeningId id, Conclusion conclusion, String words) {
        return shelves.of(id)
                .save((db, entries, change) -> {
                    ScreeningRows.deed(db, id, AuditAction.VIEW_STATED).ifPresent(entries::add);
                    return OwnViewRows.add(db, id, conclusion, words, change);
                });
    }

    @Override
    public AgreementCounts agreement() {
        return books.log()
                .view(
                        new AuditLog.View<>(
                                AuditAction.AGREEMENT_VIEWED,
                                Views.NOTHING,
                                AgreementRows::all,
                                (_, _) -> Optional.of(AuditDeed.of(AuditAction.AGREEMENT_VIEWED))));
    }

    private AccountId me() {
        return books.store().account();
    }
}
