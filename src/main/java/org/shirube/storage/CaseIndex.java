package org.shirube.storage;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.shirube.storage.schema.Tables.ANSWER;
import static org.shirube.storage.schema.Tables.CASE_FILE;
import static org.shirube.storage.schema.Tables.CASE_MEMBERSHIP;
import static org.shirube.storage.schema.Tables.CASE_PENDING;
import static org.shirube.storage.schema.Tables.CASE_SUMMARY;
import static org.shirube.storage.schema.Tables.SCREENING;
import static org.shirube.storage.schema.Tables.SEARCH_TEXT;

import org.jooq.DSLContext;
import org.jooq.Result;
import org.shirube.casework.CaseId;
import org.shirube.casework.ScreeningId;
import org.shirube.questionnaire.QuestionId;
import org.shirube.screening.AnswerKey;
import org.shirube.storage.schema.tables.records.CaseMembershipRecord;
import org.shirube.storage.schema.tables.records.CaseSummaryRecord;
import org.shirube.storage.schema.tables.records.SearchTextRecord;
import org.shirube.storage.search.Grams;
import org.shirube.storage.search.SortKey;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Brings the sets by which cases are filtered and searched up to what changed in the cases. Many
/// at once cost little more than one: they share most of their sets. A set may never lack a case
/// that is not pending.
final class CaseIndex {

    private CaseIndex() {}

    static int pending(DSLContext db) {
        return db.fetchCount(CASE_PENDING);
    }

    /// So many of the pending cases, the oldest first: their numbers then lie close together. Gives
    /// how many.
    static int prepare(DSLContext db, int atMost) {
        var cases =
                db.select(CASE_SUMMARY, CASE_PENDING.GATHER)
                        .from(CASE_PENDING)
                        .join(CASE_SUMMARY)
                        .on(CASE_SUMMARY.CASE_ID.eq(CASE_PENDING.CASE_ID))
                        .orderBy(CASE_SUMMARY.OPENED_AT, CASE_SUMMARY.CASE_ID)
                        .limit(atMost)
                        .fetch();
        cases.forEach(row -> {
            if (row.value2()) {
                gather(db, new CaseId(row.value1().getCaseId()));
            }
        });
        var summaries = cases.map(row -> row.value1());
        number(db, summaries);
        move(db, summaries);
        db.deleteFrom(CASE_PENDING).where(CASE_PENDING.CASE_ID.in(ids(summaries))).execute();
        return cases.size();
    }

    /// Takes a case out of every set, before its rows go: it is erased, or sealed. Should they come
    /// back, it is pending.
    static void forget(DSLContext db, CaseId id) {
        var summary = db.fetchOne(CASE_SUMMARY, CASE_SUMMARY.CASE_ID.eq(id.id()));
        if (summary == null) {
            return;
        }
        if (summary.getNumber() != null) {
            leaveAll(db, id, summary.getNumber());
            summary.setNumber(null);
            summary.update();
        }
        db.deleteFrom(CASE_MEMBERSHIP).where(CASE_MEMBERSHIP.CASE_ID.eq(id.id())).execute();
        db.update(SEARCH_TEXT)
                .set(SEARCH_TEXT.INDEXED, "")
                .where(SEARCH_TEXT.CASE_ID.eq(id.id()))
                .execute();
        SearchRows.pending(db, id);
    }

    private static void leaveAll(DSLContext db, CaseId id, int number) {
        var moves = new HashMap<String, SetRows.Move>();
        for (var row : db.fetch(CASE_MEMBERSHIP, CASE_MEMBERSHIP.CASE_ID.eq(id.id()))) {
            leave(moves, Lines.read(row.getSets()), number);
        }
        for (var text : db.fetch(SEARCH_TEXT, SEARCH_TEXT.CASE_ID.eq(id.id()))) {
            leave(moves, grams(text, indexed(text)), number);
        }
        SetRows.move(db, moves);
    }

    /// The texts of a case that was there before they were kept.
    private static void gather(DSLContext db, CaseId id) {
        db.select(CASE_FILE.LABEL, CASE_FILE.ALIAS)
                .from(CASE_FILE)
                .where(CASE_FILE.ID.eq(id.id()))
                .forEach(row -> {
                    SearchRows.index(db, id, SearchField.LABEL, row.value1());
                    SearchRows.index(db, id, SearchField.ALIAS, row.value2());
                });
        db.select(ANSWER)
                .from(ANSWER)
                .join(SCREENING)
                .on(SCREENING.ID.eq(ANSWER.SCREENING_ID))
                .where(SCREENING.CASE_ID.eq(id.id()))
                .forEach(row -> {
                    var answer = row.value1();
                    var key =
                            new AnswerKey(
                                    new QuestionId(answer.getQuestion()), answer.getOccurrence());
                    SearchRows.index(
                            db,
                            id,
                            SearchField.answer(new ScreeningId(answer.getScreeningId()), key),
                            AnswerRows.words(answer));
                });
    }

    private static void number(DSLContext db, List<CaseSummaryRecord> summaries) {
        int next =
                db.select(coalesce(max(CASE_SUMMARY.NUMBER), 0))
                        .from(CASE_SUMMARY)
                        .fetchSingle()
                        .value1();
        for (var summary : summaries) {
            if (summary.getNumber() == null) {
                summary.setNumber(++next);
            }
            summary.setAliasKey(SortKey.of(summary.getAlias()));
        }
        db.batchUpdate(summaries.stream().filter(row -> row.modified()).toList()).execute();
    }

    private static void move(DSLContext db, List<CaseSummaryRecord> summaries) {
        var ids = ids(summaries);
        var texts =
                db.selectFrom(SEARCH_TEXT)
                        .where(SEARCH_TEXT.CASE_ID.in(ids))
                        .fetchGroups(SEARCH_TEXT.CASE_ID);
        var memberships =
                db.selectFrom(CASE_MEMBERSHIP)
                        .where(CASE_MEMBERSHIP.CASE_ID.in(ids))
                        .fetchMap(CASE_MEMBERSHIP.CASE_ID);
        var moves = new HashMap<String, SetRows.Move>();
        for (var summary : summaries) {
            var before = new HashSet<String>();
            var now = new HashSet<>(CaseSets.of(summary));
            var membership = memberships.get(summary.getCaseId());
            if (membership != null) {
                before.addAll(Lines.read(membership.getSets()));
            }
            for (var text : texts.getOrDefault(summary.getCaseId(), emptyResult(db))) {
                before.addAll(grams(text, indexed(text)));
                now.addAll(grams(text, text.getFolded()));
            }
            move(moves, before, now, summary.getNumber());
        }
        SetRows.move(db, moves);
        remember(db, summaries);
        settle(db, ids);
    }

    private static List<UUID> ids(List<CaseSummaryRecord> summaries) {
        return summaries.stream().map(CaseSummaryRecord::getCaseId).toList();
    }

    private static Result<SearchTextRecord> emptyResult(DSLContext db) {
        return db.newResult(SEARCH_TEXT);
    }

    private static void move(
            Map<String, SetRows.Move> moves, Set<String> before, Set<String> now, int number) {
        for (var set : now) {
            if (!before.contains(set)) {
                moves.computeIfAbsent(set, _ -> new SetRows.Move()).enter(number);
            }
        }
        before.removeAll(now);
        leave(moves, before, number);
    }

    private static void leave(
            Map<String, SetRows.Move> moves, Collection<String> sets, int number) {
        sets.forEach(set -> moves.computeIfAbsent(set, _ -> new SetRows.Move()).leave(number));
    }

    private static void remember(DSLContext db, List<CaseSummaryRecord> summaries) {
        var rows =
                summaries.stream()
                        .map(summary ->
                                new CaseMembershipRecord(
                                        summary.getCaseId(), Lines.of(CaseSets.of(summary))))
                        .toList();
        db.deleteFrom(CASE_MEMBERSHIP).where(CASE_MEMBERSHIP.CASE_ID.in(ids(summaries))).execute();
        db.batchInsert(rows).execute();
    }

    /// The sets speak of these texts from now on.
    private static void settle(DSLContext db, List<UUID> ids) {
        db.deleteFrom(SEARCH_TEXT)
                .where(SEARCH_TEXT.CASE_ID.in(ids))
                .and(SEARCH_TEXT.FOLDED.eq(""))
                .execute();
        db.update(SEARCH_TEXT)
                .setNull(SEARCH_TEXT.INDEXED)
                .where(SEARCH_TEXT.CASE_ID.in(ids))
                .and(SEARCH_TEXT.INDEXED.isNotNull())
                .execute();
    }

    private static String indexed(SearchTextRecord text) {
        return text.getIndexed() == null ? text.getFolded() : text.getIndexed();
    }

    private static Set<String> grams(SearchTextRecord text, String folded) {
        var grams = new HashSet<String>();
        Grams.of(folded).forEach(gram -> grams.add(CaseSets.ofGram(gram, text.getListed())));
        return grams;
    }
}
