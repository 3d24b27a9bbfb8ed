package org.shirube.storage;

import org.shirube.casework.AccountId;
import org.shirube.casework.CaseId;
import org.shirube.casework.HistoryKind;
import org.shirube.casework.HistoryLine;
import org.shirube.casework.HistoryStore;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What happened to cases: the log lies in the open store, what it speaks of where the case does.
/// To read it is part of looking at the case.
record StoredHistory(Books books, Shelves shelves) implements HistoryStore {

    @Override
    public List<HistoryLine> page(CaseId id, Set<HistoryKind> kinds, long before, int limit) {
        var entries =
                books.view(CaseView.of(id, db -> HistoryRows.page(db, id, kinds, before, limit)));
        return shelves.of(id).read(db -> entries.stream().map(entry -> entry.about(db)).toList());
    }

    @Override
    public Map<AccountId, String> names() {
        return books.read(AuditLineRows::authors);
    }
}
