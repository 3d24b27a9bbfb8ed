package org.shirube.storage;

import static org.shirube.storage.schema.Tables.ACCOUNT;
import static org.shirube.storage.schema.Tables.ATTACHMENT_CHUNK;
import static org.shirube.storage.schema.Tables.CASE_FILE;
import static org.shirube.storage.schema.Tables.SEALED_CASE;
import static org.shirube.storage.schema.Tables.SEALED_KEY;
import static org.shirube.storage.schema.Tables.SEALED_PIECE;

import org.jooq.DSLContext;
import org.jooq.Table;
import org.shirube.casework.AccountId;
import org.shirube.casework.CaseId;
import org.shirube.casework.NotStored;
import org.shirube.casework.Saving;
import org.shirube.vault.CaseKey;
import org.shirube.vault.MemoryStore;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Sealed cases in their tables: what was encrypted, in pieces of Base64, and its key, wrapped for
/// each account that was named.
final class SealedRows {

    /// What is never sealed itself: what sealing is kept in, and the pieces of attachments, which
    /// lie under a key that is.
    static final Set<Table<?>> TABLES =
            Set.of(SEALED_CASE, SEALED_PIECE, SEALED_KEY, ATTACHMENT_CHUNK);

    private static final int PIECE = 900_000;

    /// A sealed case as it is kept, and its key for one account; both in Base64.
    record Sealed(int schema, int version, String content, String key) {

        byte[] bytes() {
            return Base64.getDecoder().decode(content);
        }
    }

    private SealedRows() {}

    static Optional<Integer> version(DSLContext db, CaseId id) {
        return db.select(SEALED_CASE.VERSION)
                .from(SEALED_CASE)
                .where(SEALED_CASE.CASE_ID.eq(id.id()))
                .fetchOptional(SEALED_CASE.VERSION);
    }

    /// The cases that an account was named for.
    static List<CaseId> of(DSLContext db, AccountId account) {
        return db.select(SEALED_KEY.CASE_ID)
                .from(SEALED_KEY)
                .where(SEALED_KEY.ACCOUNT_ID.eq(account.id()))
                .orderBy(SEALED_KEY.CASE_ID)
                .fetch(row -> new CaseId(row.value1()));
    }

    /// Nothing where there is none, or the account was not named for it.
    static Optional<Sealed> find(DSLContext db, CaseId id, AccountId account) {
        return db.select(SEALED_CASE.CONTENT_SCHEMA, SEALED_CASE.VERSION, SEALED_KEY.WRAPPED)
                .from(SEALED_CASE)
                .join(SEALED_KEY)
                .on(SEALED_KEY.CASE_ID.eq(SEALED_CASE.CASE_ID))
                .where(SEALED_CASE.CASE_ID.eq(id.id()))
                .and(SEALED_KEY.ACCOUNT_ID.eq(account.id()))
                .fetchOptional(row ->
                        new Sealed(row.value1(), row.value2(), content(db, id), row.value3()));
    }

    static void add(DSLContext db, CaseId id, byte[] content, Change change) {
        var row = db.newRecord(SEALED_CASE);
        row.setCaseId(id.id());
        row.setContentSchema(MemoryStore.newestSchema());
        row.setVersion(1);
        row.setAuthor(change.author());
        row.setChangedAt(change.time());
        row.insert();
        addPieces(db, id, content);
    }

    /// In the place of that of a version, which must still be the newest; the next version.
    static void replace(DSLContext db, CaseId id, int version, byte[] content, Change change) {
        int changed =
                db.update(SEALED_CASE)
                        .set(SEALED_CASE.VERSION, version + 1)
                        .set(SEALED_CASE.CONTENT_SCHEMA, MemoryStore.newestSchema())
                        .set(SEALED_CASE.AUTHOR, change.author())
                        .set(SEALED_CASE.CHANGED_AT, change.time())
                        .where(SEALED_CASE.CASE_ID.eq(id.id()))
                        .and(SEALED_CASE.VERSION.eq(version))
                        .execute();
        if (changed == 0) {
            throw new NotStored(Saving.Reason.CHANGED_ELSEWHERE);
        }
        db.deleteFrom(SEALED_PIECE).where(SEALED_PIECE.CASE_ID.eq(id.id())).execute();
        addPieces(db, id, content);
    }

    static void delete(DSLContext db, CaseId id) {
        db.deleteFrom(SEALED_KEY).where(SEALED_KEY.CASE_ID.eq(id.id())).execute();
        db.deleteFrom(SEALED_PIECE).where(SEALED_PIECE.CASE_ID.eq(id.id())).execute();
        db.deleteFrom(SEALED_CASE).where(SEALED_CASE.CASE_ID.eq(id.id())).execute();
    }

    /// The accounts that were named for a case, by whether they can open it: who was given another
    /// key since cannot.
    static Map<AccountId, Boolean> named(DSLContext db, CaseId id) {
        return db
                .select(SEALED_KEY.ACCOUNT_ID, SEALED_KEY.MADE_FOR, ACCOUNT.SEALING_KEY)
                .from(SEALED_KEY)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(SEALED_KEY.ACCOUNT_ID))
                .where(SEALED_KEY.CASE_ID.eq(id.id()))
                .and(ACCOUNT.DISABLED_AT.isNull())
                .fetch()
                .stream()
                .collect(
                        Collectors.toMap(
                                row -> new AccountId(row.value1()),
                                row -> row.value2().equals(row.value3())));
    }

    /// Wraps the key for an account with this card, in the place of an earlier wrapping.
    static void name(
            DSLContext db, CaseId id, CaseKey key, AccountId account, String card, Change change) {
        var row = db.newRecord(SEALED_KEY);
        row.setCaseId(id.id());
        row.setAccountId(account.id());
        row.setMadeFor(card);
        row.setWrapped(key.wrappedFor(card));
        row.setAuthor(change.author());
        row.setChangedAt(change.time());
        if (db.executeUpdate(row) == 0) {
            db.executeInsert(row);
        }
    }

    static void unnameAll(DSLContext db, CaseId id) {
        db.deleteFrom(SEALED_KEY).where(SEALED_KEY.CASE_ID.eq(id.id())).execute();
    }

    /// Takes the rows of a case out of the open store, but for the bare file.
    static void clear(DSLContext db, CaseId id) {
        for (var part : CaseTables.of(db, id)) {
            if (!TABLES.contains(part.table()) && !part.table().equals(CASE_FILE)) {
                db.deleteFrom(part.table()).where(part.rows()).execute();
            }
        }
        CaseRows.show(db, CaseRows.row(db, id));
    }

    private static void addPieces(DSLContext db, CaseId id, byte[] content) {
        var text = Base64.getEncoder().encodeToString(content);
        for (int ordinal = 0; ordinal * PIECE < text.length(); ordinal++) {
            var piece = db.newRecord(SEALED_PIECE);
            piece.setCaseId(id.id());
            piece.setOrdinal(ordinal);
            piece.setContent(
                    text.substring(
                            ordinal * PIECE, Math.min(text.length(), (ordinal + 1) * PIECE)));
            piece.insert();
        }
    }

    private static String content(DSLContext db, CaseId id) {
        return db
                .select(SEALED_PIECE.CONTENT)
                .from(SEALED_PIECE)
                .where(SEALED_PIECE.CASE_ID.eq(id.id()))
                .orderBy(SEALED_PIECE.ORDINAL)
                .fetch(SEALED_PIECE.CONTENT)
                .stream()
                .collect(Collectors.joining());
    }
}
