package org.shirube.storage;

import org.jooq.DSLContext;
import org.shirube.casework.NotStored;
import org.shirube.casework.Saving;

import java.util.function.Function;

/// Where rows lie that belong together, and how they are read and written: the open store itself,
/// or the cases that were sealed. Used by one thread at a time.
interface Shelf {

    /// Rows to be written with the deeds that they are; gives the version that they then have.
    interface Rows {

        int write(DSLContext db, AuditLog.Entries entries, Change change);
    }

    /// Whoever is signed in, now.
    Change now();

    <T> T read(Function<DSLContext, T> query);

    /// Reads what somebody looks at, and notes that they do: see [AuditLog].
    <T> T view(AuditLog.View<T> view);

    /// Writes the rows and an entry of the audit log for each deed, or throws [NotStored], and then
    /// neither counts.
    <T> T write(Change change, AuditLog.Work<T> work);

    /// Writes them now, as whoever is signed in, or nothing of them.
    default Saving save(Rows rows) {
        return save(now(), rows);
    }

    default Saving save(Change change, Rows rows) {
        try {
            int version = write(change, (db, entries) -> rows.write(db, entries, change));
            return new Saving.Saved(change.at(), version);
        } catch (NotStored refused) {
            return new Saving.NotSaved(refused.reason());
        }
    }
}
