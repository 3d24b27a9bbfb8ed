package org.shirube.storage;

import static org.shirube.storage.schema.Tables.CASE_PENDING;
import static org.shirube.storage.schema.Tables.SEARCH_TEXT;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.shirube.casework.CaseId;
import org.shirube.casework.ScreeningId;
import org.shirube.screening.AnswerKey;
import org.shirube.storage.search.Folded;
import org.shirube.storage.search.Kana;
import org.shirube.storage.search.Word;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The texts by which cases are found, folded. They are written with what they follow from; the
/// sets by which they are looked up follow when somebody looks: see [CaseIndex].
final class SearchRows {

    private SearchRows() {}

    /// From now on the case is found by this text; an empty one takes the earlier one away.
    static void index(DSLContext db, CaseId id, SearchField field, String text) {
        var folded = folded(text);
        var row =
                db.fetchOne(
                        SEARCH_TEXT,
                        SEARCH_TEXT.CASE_ID.eq(id.id()).and(SEARCH_TEXT.FIELD.eq(field.name())));
        if (row == null) {
            if (!folded.isEmpty()) {
                db.insertInto(SEARCH_TEXT)
                        .values(id.id(), field.name(), field.listed(), folded, "")
                        .execute();
                pending(db, id);
            }
        } else if (!row.getFolded().equals(folded)) {
            if (row.getIndexed() == null) {
                row.setIndexed(row.getFolded());
            }
            row.setFolded(folded);
            row.update();
            pending(db, id);
        }
    }

    /// The same for what was answered.
    static void answered(DSLContext db, ScreeningId screening, AnswerKey key, String text) {
        ScreeningRows.caseOf(db, screening)
                .ifPresent(of -> index(db, of, SearchField.answer(screening, key), text));
    }

    /// Something by which the case is listed has changed. Counted, because H2 may give an earlier
    /// answer again to "exists", from before a row was added in the same transaction.
    static void pending(DSLContext db, CaseId id) {
        if (db.fetchCount(CASE_PENDING, CASE_PENDING.CASE_ID.eq(id.id())) == 0) {
            db.insertInto(CASE_PENDING).values(id.id(), false).execute();
        }
    }

    /// Those of the cases in which each word stands in a text.
    static Set<UUID> having(DSLContext db, Collection<UUID> cases, List<Word> words, boolean told) {
        var texts =
                db.select(SEARCH_TEXT.CASE_ID, SEARCH_TEXT.FOLDED)
                        .from(SEARCH_TEXT)
                        .where(SEARCH_TEXT.CASE_ID.in(cases))
                        .and(told ? DSL.noCondition() : SEARCH_TEXT.LISTED.isTrue())
                        .fetchGroups(SEARCH_TEXT.CASE_ID, SEARCH_TEXT.FOLDED);
        var having = new HashSet<UUID>();
        texts.forEach((id, all) -> {
            if (words.stream().allMatch(word -> all.stream().anyMatch(word::isIn))) {
                having.add(id);
            }
        });
        return having;
    }

    /// With the words in kana also in Roman letters.
    private static String folded(String text) {
        var folded = Folded.of(text);
        var romanised =
                Stream.of(folded.split(" ", -1))
                        .flatMap(word -> Kana.romanised(word).stream())
                        .collect(Collectors.joining(" "));
        return romanised.isEmpty() ? folded : folded + " " + romanised;
    }
}
