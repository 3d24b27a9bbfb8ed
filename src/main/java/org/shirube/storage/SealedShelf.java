package org.shirube.storage;

import org.jooq.DSLContext;
import org.shirube.casework.AuditDeed;
import org.shirube.casework.CaseId;

import java.util.function.Function;

/// One sealed case. Its rows are read and written in memory; with each change they are sealed anew
/// in the open store, in the transaction of the entry that says so. Entries say who did what when,
/// but not about which question.
record SealedShelf(CaseId id, SealedRoom room, Books books) implements Shelf {

    @Override
    public Change now() {
        return books.now();
    }

    @Override
    public <T> T read(Function<DSLContext, T> query) {
        return room.read(query);
    }

    @Override
    public <T> T view(AuditLog.View<T> view) {
        return books.view(
                new AuditLog.View<>(
                        view.action(),
                        view.of(),
                        _ -> room.read(view.query()),
                        (_, found) ->
                                room.read(db -> view.deed().apply(db, found))
                                        .map(AuditDeed::withoutQuestion)));
    }

    @Override
    public <T> T write(Change change, AuditLog.Work<T> work) {
        boolean done = false;
        try {
            T result =
                    books.write(
                            change,
                            (db, entries) -> {
                                var written =
                                        work.rows(
                                                room.db(),
                                                deed -> entries.add(deed.withoutQuestion()));
                                CaseRows.show(db, CaseRows.row(room.db(), id));
                                room.seal(id, db, change);
                                return written;
                            });
            room.settled(id);
            done = true;
            return result;
        } finally {
            if (!done) {
                room.rollBack();
            }
        }
    }
}
