package org.shirube.storage;

import static org.shirube.storage.schema.Tables.CASE_SUMMARY;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.shirube.casework.CaseQuery;
import org.shirube.casework.CaseSlice;
import org.shirube.casework.ListedCase;
import org.shirube.storage.schema.tables.records.CaseSummaryRecord;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Reads some lines of the case list. Where few cases are left by the filter, they are put in order
/// themselves; where many are, the index is read until enough of them have come by, and only in
/// those stretches in which there is one.
final class CasePages {

    private static final int FIRST = 128;
    private static final int MOST = 4096;

    /// So many are sorted rather than looked for.
    private static final int FEW = 50;

    /// To sort a case costs about so many steps along an index.
    private static final double DEARER = 7;

    private final DSLContext db;
    private final CaseQuery query;
    private final CaseSlice slice;
    private final Condition visible;
    private final Ordering ordering;
    private final Optional<CaseSummaryRecord> behind;
    private final Map<String, BitSet> sets = new HashMap<>();
    private final List<UUID> found = new ArrayList<>();

    private CasePages(DSLContext db, CaseQuery query, CaseSlice slice, Condition visible) {
        this.db = db;
        this.query = query;
        this.slice = slice;
        this.visible = visible;
        ordering = Ordering.of(db, query.order(), slice.before());
        behind = slice.beside().map(Ordering::place);
    }

    static List<ListedCase> page(
            DSLContext db, CaseQuery query, CaseSlice slice, Condition visible) {
        return new CasePages(db, query, slice, visible).lines();
    }

    private List<ListedCase> lines() {
        var hits = Hits.of(db, query, visible);
        if (hits.numbers().filter(this::areFew).isPresent()) {
            sort(hits.numbers().get(), hits, behind);
        } else {
            walk(hits);
        }
        var page = found.stream().skip(slice.skip()).limit(slice.limit()).toList();
        var lines = new HashMap<UUID, ListedCase>();
        SummaryRows.lines(db, page).forEach(line -> lines.put(line.summary().caseId().id(), line));
        var inOrder = page.stream().map(lines::get).toList();
        return slice.before() ? inOrder.reversed() : inOrder;
    }

    private int wanted() {
        return slice.skip() + slice.limit() - found.size();
    }

    private boolean areFew(BitSet cases) {
        double all = db.fetchCount(CASE_SUMMARY);
        int count = cases.cardinality();
        return count <= FEW || DEARER * count <= slice.limit() * all / count;
    }

    private void sort(BitSet cases, Hits hits, Optional<CaseSummaryRecord> from) {
        var rows =
                db.selectFrom(CASE_SUMMARY)
                        .where(CASE_SUMMARY.NUMBER.in(cases.stream().boxed().toList()))
                        .fetch();
        Comparator<CaseSummaryRecord> order = ordering.comparator();
        var inOrder =
                rows.stream()
                        .filter(row ->
                                from.map(place -> order.compare(row, place) > 0).orElse(true))
                        .sorted(order)
                        .map(CaseSummaryRecord::getCaseId)
                        .toList();
        for (int at = 0; at < inOrder.size() && wanted() > 0; at += FIRST) {
            take(inOrder.subList(at, Math.min(at + FIRST, inOrder.size())), hits);
        }
    }

    /// One value after another, if the order has values.
    private void walk(Hits hits) {
        var from = behind;
        for (var value : ordering.from(behind)) {
            if (wanted() <= 0) {
                return;
            }
            var members = cut(hits.numbers(), value);
            if (members.filter(set -> value.isPresent() && areFew(set)).isPresent()) {
                sort(members.get(), hits, from);
            } else {
                walk(hits, members, from);
            }
            from = Optional.empty();
        }
    }

    private void walk(Hits hits, Optional<BitSet> members, Optional<CaseSummaryRecord> from) {
        var place = from;
        for (var stretch : ordering.stretches(db, members.isPresent(), from)) {
            if (wanted() <= 0) {
                return;
            }
            var left = cut(members, stretch.set());
            if (left.filter(set -> set.cardinality() <= FEW).isPresent()) {
                sort(left.get(), hits, place);
            } else {
                along(hits, stretch, left, place);
            }
            place = Optional.empty();
        }
    }

    /// Those that are in the set too; nothing where everything is.
    private Optional<BitSet> cut(Optional<BitSet> cases, Optional<String> set) {
        return set.map(
                        name -> {
                            var members =
                                    sets.computeIfAbsent(name, each -> SetRows.read(db, each));
                            var left = (BitSet) members.clone();
                            cases.ifPresent(left::and);
                            return left;
                        })
                .or(() -> cases);
    }

    private void along(
            Hits hits,
            Ordering.Stretch stretch,
            Optional<BitSet> members,
            Optional<CaseSummaryRecord> from) {
        var walk = new IndexWalk(db, ordering, visible.and(stretch.bounds()), from);
        int left = members.map(BitSet::cardinality).orElse(Integer.MAX_VALUE);
        int count = members.isPresent() ? FIRST : Math.min(MOST, wanted());
        boolean more = true;
        while (more && wanted() > 0 && left > 0) {
            var rows = walk.next(count);
            more = rows.size() == count;
            var accepted =
                    rows.stream()
                            .filter(row -> members.map(set -> has(set, row)).orElse(true))
                            .map(Record2::value1)
                            .toList();
            left -= accepted.size();
            take(accepted, hits);
            count = Math.min(MOST, members.isPresent() ? 4 * count : wanted());
        }
    }

    private static boolean has(BitSet set, Record2<UUID, Integer> row) {
        return row.value2() != null && set.get(row.value2());
    }

    /// Those in whose texts the words really are.
    private void take(List<UUID> candidates, Hits hits) {
        if (hits.isExact()) {
            found.addAll(candidates);
        } else {
            var having = SearchRows.having(db, candidates, hits.words(), query.told());
            candidates.stream().filter(having::contains).forEach(found::add);
        }
    }
}
