package org.shirube.storage;

import static org.shirube.casework.AuditAction.CASES_LISTED;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.shirube.casework.AccountId;
import org.shirube.casework.AuditDeed;
import org.shirube.casework.CaseCount;
import org.shirube.casework.CaseQuery;
import org.shirube.casework.CaseSlice;
import org.shirube.casework.Facet;
import org.shirube.casework.ListStore;
import org.shirube.casework.ListedCase;
import org.shirube.casework.SavedFilter;
import org.shirube.casework.Saving;
import org.shirube.storage.schema.Tables;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The case list in its tables. What somebody does in it is an entry of the audit log once for each
/// time that they open it; what they search for is never in the log.
record StoredList(Books books, Shelves shelves) implements ListStore {

    /// So many changed cases are brought into the sets on the way; more have to be prepared.
    private static final int ON_THE_WAY = 100;

    private static final int MOST_SEALED = 1000;

    @Override
    public List<ListedCase> page(CaseQuery query, CaseSlice slice) {
        if (!slice.isBeginning() || slice.before() || slice.skip() > 0) {
            return open(query, slice);
        }
        catchUp();
        var lines = new ArrayList<>(sealed(query));
        lines.addAll(open(query, slice));
        return List.copyOf(lines);
    }

    /// Sealed ones come first, whatever the order, for whoever was named for them.
    private List<ListedCase> sealed(CaseQuery query) {
        return prepared()
                .map(room ->
                        room.read(db ->
                                CasePages.page(db, query, CaseSlice.first(MOST_SEALED), visible())))
                .orElse(List.of());
    }

    private Optional<SealedRoom> prepared() {
        var room = shelves.sealed();
        room.ifPresent(open ->
                open.read(db -> {
                    int prepared = CaseIndex.prepare(db, MOST_SEALED);
                    open.keep();
                    return prepared;
                }));
        return room;
    }

    private List<ListedCase> open(CaseQuery query, CaseSlice slice) {
        return books.log()
                .view(
                        new AuditLog.View<>(
                                CASES_LISTED,
                                Views.NOTHING,
                                db -> CasePages.page(db, query, slice, visible()),
                                (_, _) -> Optional.of(AuditDeed.of(CASES_LISTED))));
    }

    @Override
    public CaseCount count(CaseQuery query) {
        catchUp();
        var open = books.transactions().read(db -> count(db, query));
        return prepared()
                .map(room -> room.read(db -> count(db, query)))
                .map(sealed ->
                        new CaseCount(
                                open.found() + sealed.found(),
                                open.exact() && sealed.exact(),
                                open.all() + sealed.all()))
                .orElse(open);
    }

    private CaseCount count(DSLContext db, CaseQuery query) {
        int all = db.fetchCount(Tables.CASE_SUMMARY, visible());
        var hits = Hits.of(db, query, visible());
        return hits.numbers().isEmpty()
                ? new CaseCount(all, true, all)
                : new CaseCount(hits.isExact() ? hits.count() : Hits.FEW, hits.isExact(), all);
    }

    @Override
    public Optional<Map<String, Integer>> tally(CaseQuery query, Facet facet) {
        return books.transactions()
                .read(db -> {
                    var rest = query.filter().with(facet, Set.of());
                    var hits = Hits.of(db, query.with(rest), visible());
                    return hits.isExact() ? Optional.of(tally(db, hits, facet)) : Optional.empty();
                });
    }

    private static Map<String, Integer> tally(DSLContext db, Hits hits, Facet facet) {
        var counts = new HashMap<String, Integer>();
        for (var value : SetRows.named(db, CaseSets.beginning(facet))) {
            BitSet members = SetRows.read(db, CaseSets.of(facet, value));
            hits.numbers().ifPresent(members::and);
            if (!members.isEmpty()) {
                counts.put(value, members.cardinality());
            }
        }
        return counts;
    }

    @Override
    public int pending() {
        return books.transactions().read(CaseIndex::pending);
    }

    /// No entry of the log: it follows from what was written there before.
    @Override
    public Saving prepare(int atMost) {
        return books.save((db, _, _) -> CaseIndex.prepare(db, atMost));
    }

    @Override
    public List<SavedFilter> filters(AccountId of) {
        return books.transactions().read(db -> SavedFilterRows.all(db, of));
    }

    @Override
    public Saving keep(AccountId of, SavedFilter filter) {
        return books.save((db, _, change) -> SavedFilterRows.put(db, of, filter, change));
    }

    @Override
    public Saving forget(AccountId of, UUID filter) {
        return books.save((db, _, _) -> SavedFilterRows.remove(db, of, filter));
    }

    /// Where the disk takes nothing, the list is read as it is: that is no reason to show none.
    private void catchUp() {
        int pending = pending();
        if (pending > 0 && pending <= ON_THE_WAY) {
            prepare(ON_THE_WAY);
        }
    }

    private Condition visible() {
        return SummaryRows.visibleTo(books.store().account());
    }
}
