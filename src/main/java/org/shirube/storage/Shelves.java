package org.shirube.storage;

import static org.shirube.storage.schema.Tables.SCREENING;

import org.jooq.DSLContext;
import org.shirube.casework.AccountId;
import org.shirube.casework.CaseId;
import org.shirube.casework.ScreeningId;
import org.shirube.vault.CaseKey;
import org.shirube.vault.KeyRing;
import org.shirube.vault.SealingKey;

import java.util.List;
import java.util.Optional;

/// Finds the shelf on which the rows of a case lie: the open store itself, the [Books], or for a
/// case that was sealed a shelf of its own, if whoever is signed in was named for it. To everybody
/// else nothing is there but its label.
final class Shelves implements AutoCloseable {

    private final Books books;
    private final SealingKey mine;
    private Optional<SealedRoom> room = Optional.empty();

    Shelves(Books books) {
        this.books = books;
        mine = books.store().sealingKey();
    }

    Shelf of(CaseId id) {
        return sealed(id).<Shelf>map(open -> new SealedShelf(id, open, books)).orElse(books);
    }

    Shelf of(ScreeningId id) {
        return books.read(db -> db.fetchExists(SCREENING, SCREENING.ID.eq(id.id())))
                ? books
                : sealed().flatMap(open -> open.caseOf(id)).map(this::of).orElse(books);
    }

    /// All sealed cases that whoever is signed in was named for, if there are any.
    Optional<SealedRoom> sealed() {
        var cases = books.read(db -> SealedRows.of(db, account()));
        cases.forEach(this::sealed);
        return room;
    }

    /// The key of a sealed case, for whoever was named for it.
    Optional<CaseKey> key(CaseId id) {
        return sealed(id).flatMap(open -> open.key(id));
    }

    /// Names an account that has another key now for the sealed cases that these were named for, as
    /// far as whoever is signed in can open them: the others it must be named for by somebody who
    /// can.
    void nameAgain(DSLContext db, List<AccountId> before, KeyRing.Added now, Change change) {
        for (var account : before) {
            for (var id : SealedRows.of(db, account)) {
                key(id).ifPresent(key ->
                        SealedRows.name(db, id, key, now.account(), now.sealingCard(), change));
            }
        }
    }

    /// To be called when a case is no longer sealed as it was.
    void forget(CaseId id) {
        room.ifPresent(open -> open.forget(id));
    }

    @Override
    public void close() {
        room.ifPresent(SealedRoom::close);
        room = Optional.empty();
    }

    /// The room in which a case is open, as it is now.
    private Optional<SealedRoom> sealed(CaseId id) {
        return books.read(db -> SealedRows.version(db, id)).flatMap(version -> opened(id, version));
    }

    private Optional<SealedRoom> opened(CaseId id, int version) {
        if (room.filter(open -> open.holds(id, version)).isPresent()) {
            return room;
        }
        var sealed = books.read(db -> SealedRows.find(db, id, account()));
        var key = sealed.flatMap(found -> CaseKey.unwrapped(id, found.key(), mine));
        if (key.isEmpty()) {
            forget(id);
            return Optional.empty();
        }
        if (room.isEmpty()) {
            room = Optional.of(SealedRoom.empty());
        }
        return room.filter(open -> open.open(id, sealed.get(), key.get()));
    }

    private AccountId account() {
        return books.store().account();
    }
}
