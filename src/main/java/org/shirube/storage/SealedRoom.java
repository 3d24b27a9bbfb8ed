package org.shirube.storage;

import static org.shirube.storage.schema.Tables.SCREENING;

import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.shirube.casework.CaseId;
import org.shirube.casework.NotStored;
import org.shirube.casework.Saving;
import org.shirube.casework.ScreeningId;
import org.shirube.vault.CaseKey;
import org.shirube.vault.MemoryStore;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The sealed cases that whoever is signed in was named for, open in memory: their rows, in tables
/// like those of the store. What is written here counts once it is sealed again in the store.
final class SealedRoom implements AutoCloseable {

    private final MemoryStore memory;
    private final Map<CaseId, Held> held = new HashMap<>();

    /// A case that is open here: its key, and which version of it this is.
    private record Held(CaseKey key, int version) {}

    private SealedRoom(MemoryStore memory) {
        this.memory = memory;
    }

    static SealedRoom empty() {
        try {
            return new SealedRoom(MemoryStore.of(MemoryStore.newestSchema()));
        } catch (SQLException fault) {
            throw Transactions.unexpected(fault);
        }
    }

    <T> T read(Function<DSLContext, T> query) {
        try {
            return query.apply(db());
        } catch (DataAccessException fault) {
            throw Transactions.unexpected(Transactions.cause(fault));
        }
    }

    DSLContext db() {
        return Transactions.on(memory.connection());
    }

    boolean holds(CaseId id, int version) {
        var opened = held.get(id);
        return opened != null && opened.version() == version;
    }

    Optional<CaseKey> key(CaseId id) {
        return Optional.ofNullable(held.get(id)).map(Held::key);
    }

    Optional<CaseId> caseOf(ScreeningId id) {
        return read(db ->
                db.select(SCREENING.CASE_ID)
                        .from(SCREENING)
                        .where(SCREENING.ID.eq(id.id()))
                        .fetchOptional(row -> new CaseId(row.value1())));
    }

    /// Takes in a sealed case in the place of what is here of it; false where the key does not fit.
    boolean open(CaseId id, SealedRows.Sealed sealed, CaseKey key) {
        return key.open(sealed.bytes(), sealed.version())
                .map(content -> {
                    forget(id);
                    takeIn(content, sealed.schema());
                    commit();
                    held.put(id, new Held(key, sealed.version()));
                    return true;
                })
                .orElse(false);
    }

    /// Seals what is here of a case in the place of the version that was opened.
    void seal(CaseId id, DSLContext store, Change change) {
        var opened = held.get(id);
        if (opened == null) {
            throw new NotStored(Saving.Reason.CHANGED_ELSEWHERE);
        }
        var sealed = opened.key().seal(content(id), opened.version() + 1);
        SealedRows.replace(store, id, opened.version(), sealed, change);
    }

    /// Out of the sets of this room's list, which are nobody else's.
    byte[] content(CaseId id) {
        CaseIndex.forget(db(), id);
        return SealedText.of(db(), id);
    }

    /// What was written here is now the newest version.
    void settled(CaseId id) {
        commit();
        held.computeIfPresent(id, (_, opened) -> new Held(opened.key(), opened.version() + 1));
    }

    /// What was counted here for a list alone.
    void keep() {
        commit();
    }

    void rollBack() {
        try {
            memory.connection().rollback();
        } catch (SQLException fault) {
            throw Transactions.unexpected(fault);
        }
    }

    /// Takes a case out again, and wipes its key.
    void forget(CaseId id) {
        var opened = held.remove(id);
        if (opened != null) {
            opened.key().close();
        }
        CaseIndex.forget(db(), id);
        for (var part : CaseTables.of(db(), id)) {
            db().deleteFrom(part.table()).where(part.rows()).execute();
        }
        commit();
    }

    @Override
    public void close() {
        held.values().forEach(opened -> opened.key().close());
        held.clear();
        memory.close();
    }

    /// What an older version of the program sealed goes through the scripts that came since.
    private void takeIn(byte[] content, int schema) {
        if (schema == MemoryStore.newestSchema()) {
            SealedText.read(db(), content);
            return;
        }
        try (var older = MemoryStore.of(schema)) {
            var of = Transactions.on(older.connection());
            SealedText.read(of, content);
            older.connection().commit();
            older.migrate();
            SealedText.read(db(), SealedText.all(of));
        } catch (SQLException fault) {
            throw Transactions.unexpected(fault);
        }
    }

    private void commit() {
        try {
            memory.connection().commit();
        } catch (SQLException fault) {
            throw Transactions.unexpected(fault);
        }
    }
}
