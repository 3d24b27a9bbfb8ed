package org.shirube.storage;

import static org.jooq.impl.DSL.not;
import static org.shirube.storage.schema.Tables.CASE_SUMMARY;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.shirube.casework.CaseFilter;
import org.shirube.casework.CaseQuery;
import org.shirube.storage.search.Grams;
import org.shirube.storage.search.Word;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// The numbers of the cases that a filter lets through; none where it lets all through. Where
/// `words` are left, those cases have all pieces of these words, and whether they have the words is
/// yet to be looked up.
record Hits(Optional<BitSet> numbers, List<Word> words) {

    /// So many texts are looked up at once.
    static final int FEW = 400;

    static final Hits ALL = new Hits(Optional.empty(), List.of());

    static Hits of(DSLContext db, CaseQuery query, Condition visible) {
        var words = Word.all(query.filter().words());
        var cut = new Cut();
        var filter = query.filter();
        filter.values()
                .forEach((facet, values) -> {
                    var any = new BitSet();
                    values.forEach(value -> any.or(SetRows.read(db, CaseSets.of(facet, value))));
                    cut.with(() -> any);
                });
        within(db, cut, CaseSets.CHANGED, CASE_SUMMARY.CHANGED_AT, filter.changed(), query.zone());
        within(db, cut, CaseSets.OPENED, CASE_SUMMARY.OPENED_AT, filter.opened(), query.zone());
        words.forEach(word -> cut.with(() -> candidates(db, word, query.told())));
        if (cut.isAll()) {
            return ALL;
        }
        cut.without(hidden(db, visible));
        boolean sure = words.stream().allMatch(Word::isOnePiece);
        return new Hits(Optional.of(cut.left), sure ? List.of() : words).sure(db, query.told());
    }

    /// What is left of all cases as one set after another is laid over.
    private static final class Cut {

        private BitSet left = new BitSet();
        private boolean begun;

        boolean isAll() {
            return !begun;
        }

        /// Reads the set only if it can still make a difference.
        void with(Supplier<BitSet> set) {
            if (!begun) {
                left = (BitSet) set.get().clone();
                begun = true;
            } else if (!left.isEmpty()) {
                left.and(set.get());
            }
        }

        void without(BitSet hidden) {
            left.andNot(hidden);
        }
    }

    /// Whether every one of them is a case that was looked for.
    boolean isExact() {
        return words.isEmpty();
    }

    /// With the words looked up, where that is soon done.
    private Hits sure(DSLContext db, boolean told) {
        if (isExact() || count() > FEW) {
            return this;
        }
        var numbered =
                db.select(CASE_SUMMARY.CASE_ID, CASE_SUMMARY.NUMBER)
                        .from(CASE_SUMMARY)
                        .where(CASE_SUMMARY.NUMBER.in(list()))
                        .fetchMap(CASE_SUMMARY.CASE_ID, CASE_SUMMARY.NUMBER);
        var having = new BitSet();
        var ids = SearchRows.having(db, numbered.keySet(), words, told);
        numbered.forEach((id, number) -> having.set(number, ids.contains(id)));
        return new Hits(Optional.of(having), List.of());
    }

    int count() {
        return numbers.map(BitSet::cardinality).orElse(0);
    }

    List<Integer> list() {
        return numbers.orElseGet(BitSet::new).stream().boxed().toList();
    }

    private static void within(
            DSLContext db,
            Cut cut,
            String months,
            Field<OffsetDateTime> time,
            CaseFilter.Days days,
            ZoneId zone) {
        if (days.isAny()) {
            return;
        }
        var from = days.from().map(day -> start(day, zone));
        var to = days.to().map(day -> start(day.plusDays(1), zone));
        cut.with(() -> {
            var any = new BitSet();
            for (var name : SetRows.named(db, months)) {
                var month = YearMonth.parse(name);
                var first = month.atDay(1).atStartOfDay().atOffset(ZoneOffset.UTC);
                var next = first.plusMonths(1);
                boolean begins = from.isEmpty() || !first.isBefore(from.get());
                boolean ends = to.isEmpty() || !next.isAfter(to.get());
                if (begins && ends) {
                    any.or(SetRows.read(db, months + name));
                } else if (from.map(next::isAfter).orElse(true)
                        && to.map(first::isBefore).orElse(true)) {
                    any.or(between(db, time, later(first, from), earlier(next, to)));
                }
            }
            return any;
        });
    }

    private static OffsetDateTime start(LocalDate day, ZoneId zone) {
        return Moments.of(day.atStartOfDay(zone).toInstant());
    }

    private static OffsetDateTime later(OffsetDateTime one, Optional<OffsetDateTime> other) {
        return other.filter(one::isBefore).orElse(one);
    }

    private static OffsetDateTime earlier(OffsetDateTime one, Optional<OffsetDateTime> other) {
        return other.filter(one::isAfter).orElse(one);
    }

    private static BitSet between(
            DSLContext db, Field<OffsetDateTime> time, OffsetDateTime from, OffsetDateTime to) {
        return numbers(db, time.ge(from).and(time.lt(to)));
    }

    private static BitSet hidden(DSLContext db, Condition visible) {
        return visible.equals(DSL.noCondition()) ? new BitSet() : numbers(db, not(visible));
    }

    private static BitSet numbers(DSLContext db, Condition condition) {
        var numbers = new BitSet();
        db.select(CASE_SUMMARY.NUMBER)
                .from(CASE_SUMMARY)
                .where(condition)
                .forEach(row -> {
                    if (row.value1() != null) {
                        numbers.set(row.value1());
                    }
                });
        return numbers;
    }

    /// The cases that have every piece of one spelling of the word in their texts.
    private static BitSet candidates(DSLContext db, Word word, boolean told) {
        var any = new BitSet();
        for (var spelling : word.spellings()) {
            any.or(having(db, Grams.ofWord(spelling), true));
            if (told) {
                any.or(having(db, Grams.ofWord(spelling), false));
            }
        }
        return any;
    }

    private static BitSet having(DSLContext db, Set<String> grams, boolean listed) {
        var cut = new Cut();
        grams.forEach(gram -> cut.with(() -> SetRows.read(db, CaseSets.ofGram(gram, listed))));
        return cut.left;
    }
}
