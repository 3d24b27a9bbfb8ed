package org.shirube.storage;

import org.jooq.DSLContext;
import org.shirube.casework.AuditAction;
import org.shirube.casework.AuditDeed;
import org.shirube.casework.AuditHead;
import org.shirube.casework.Clock;
import org.shirube.casework.NotStored;
import org.shirube.vault.OpenStore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The only way in which this room writes: rows together with the entry of the audit log that says
/// so, in one transaction, or neither. Once both are on the disk, the log's new end is noted
/// outside the tables too. Used by one thread at a time.
final class AuditLog {

    private final OpenStore store;
    private final Transactions transactions;
    private final Clock clock;
    private final Signing signing;
    private final Views views = new Views();
    private Optional<AuditHead> mine = Optional.empty();
    private final List<Owed> owed = new ArrayList<>();

    /// A view that could not be noted when it happened, because the disk was full.
    private record Owed(AuditDeed deed, Change change) {}

    /// What came of a transaction, and the log's new end, if it has one.
    private record Written<T>(T result, Optional<AuditHead> end) {}

    /// Takes the deeds of a transaction.
    interface Entries {

        void add(AuditDeed deed);
    }

    /// Rows to be written, and the deeds that they are.
    interface Work<T> {

        T rows(DSLContext db, Entries entries);
    }

    /// Something to look at: how that is called, of what, what it finds, and the deed that it then
    /// is; none where nothing was found.
    record View<T>(
            AuditAction action,
            UUID of,
            Function<DSLContext, T> query,
            BiFunction<DSLContext, T, Optional<AuditDeed>> deed) {}

    AuditLog(OpenStore store, Transactions transactions, Clock clock) {
        this.store = store;
        this.transactions = transactions;
        this.clock = clock;
        this.signing = new Signing(store.signingKey());
    }

    /// Whoever is signed in, now.
    Change now() {
        return new Change(store.account(), clock.now());
    }

    /// Writes the rows and an entry for each deed, all with the time of the change; throws
    /// [NotStored] as [Transactions] does, and then neither rows nor entries count.
    <T> T write(Change change, Work<T> work) {
        Written<T> written =
                transactions.write(db -> {
                    var chain = new AuditChain(db, signing, store.account());
                    mine.flatMap(chain::lossOf).ifPresent(lost -> chain.add(lost, change));
                    owed.forEach(view -> chain.add(view.deed(), view.change()));
                    T result = work.rows(db, deed -> chain.add(deed, change));
                    return new Written<>(result, chain.appended());
                });
        owed.clear();
        written.end()
                .ifPresent(end -> {
                    mine = Optional.of(end);
                    store.head().note(end.text());
                });
        return written.result();
    }

    /// Writes an entry alone.
    void note(AuditAction action) {
        write(
                now(),
                (_, entries) -> {
                    entries.add(AuditDeed.of(action));
                    return action;
                });
    }

    /// Reads what somebody looks at, and notes it once for each time that they open it. A disk that
    /// takes no entry hides nothing from somebody who needs it now: the entry is then written
    /// before the next one.
    <T> T view(View<T> view) {
        if (views.isOpen(view.action(), view.of())) {
            return transactions.read(view.query());
        }
        var change = now();
        T found;
        try {
            found = write(change, (db, entries) -> look(db, view, entries));
        } catch (NotStored refused) {
            found =
                    transactions.read(
                            db -> look(db, view, deed -> owed.add(new Owed(deed, change))));
        }
        views.open(view.action(), view.of());
        return found;
    }

    /// What was made a moment ago is before whoever made it.
    void opened(AuditAction view, UUID of) {
        views.open(view, of);
    }

    private static <T> T look(DSLContext db, View<T> view, Entries entries) {
        T found = view.query().apply(db);
        view.deed().apply(db, found).ifPresent(entries::add);
        return found;
    }
}
