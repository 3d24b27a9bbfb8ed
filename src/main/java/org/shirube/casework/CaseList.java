package org.shirube.casework;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What somebody who is signed in does with the list of cases: reads it, searches, and keeps what
/// they look for under a name. Who may not open a case finds none by what was told in it.
public final class CaseList {

    private final Session session;
    private final ZoneId zone;

    public CaseList(Session session, ZoneId zone) {
        this.session = session;
        this.zone = zone;
    }

    public List<ListedCase> page(CaseFilter filter, CaseOrder order, CaseSlice slice) {
        var store = allowed();
        return store.page(query(filter, order), slice);
    }

    public CaseCount count(CaseFilter filter) {
        var store = allowed();
        return store.count(query(filter, CaseOrder.USUAL));
    }

    /// How many cases have each value of one side, among those that all the rest of the filter lets
    /// through. Empty where that cannot be told soon.
    public Optional<Map<String, Integer>> tally(CaseFilter filter, Facet facet) {
        var store = allowed();
        return store.tally(query(filter, CaseOrder.USUAL), facet);
    }

    /// How many cases are not yet found by what changed in them.
    public int pending() {
        return allowed().pending();
    }

    /// Makes so many of them found.
    public Saving prepare(int atMost) {
        return allowed().prepare(atMost);
    }

    /// What this account has kept, by name.
    public List<SavedFilter> filters() {
        return allowed().filters(session.account().id());
    }

    /// Also in the place of an earlier one with its id.
    public Saving keep(SavedFilter filter) {
        return allowed().keep(session.account().id(), filter);
    }

    public Saving forget(UUID filter) {
        return allowed().forget(session.account().id(), filter);
    }

    private CaseQuery query(CaseFilter filter, CaseOrder order) {
        return new CaseQuery(filter, order, zone, session.account().may(Operation.OPEN_CASE));
    }

    private ListStore allowed() {
        if (!session.account().may(Operation.LIST_CASES)) {
            throw new NotAllowed(Operation.LIST_CASES);
        }
        return session.list();
    }
}
