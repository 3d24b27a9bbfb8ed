package org.shirube.storage;

import static org.shirube.storage.schema.Tables.ACCOUNT;
import static org.shirube.storage.schema.Tables.REPLACED_KEY;
import static org.shirube.storage.schema.Tables.SHEET_SET;

import org.jooq.DSLContext;
import org.shirube.casework.Account;
import org.shirube.casework.AccountId;
import org.shirube.casework.CaseAccess;
import org.shirube.casework.KnownAccount;
import org.shirube.casework.NotStored;
import org.shirube.casework.Role;
import org.shirube.casework.Saving;
import org.shirube.casework.SheetSet;
import org.shirube.storage.schema.tables.records.AccountRecord;
import org.shirube.vault.KeyRing;
import org.shirube.vault.SealingKey;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Accounts in their table: names and roles lie inside the encrypted store only. Recovery sheets
/// are accounts too, of another kind.
final class AccountRows {

    private static final String PERSON = "person";
    private static final String SHEETS = "sheets";

    private AccountRows() {}

    static void add(DSLContext db, Account account, KeyRing.Added key, Change change) {
        var row = row(db, key, account.name(), change);
        row.setRoles(EnumText.of(account.roles()));
        row.insert();
    }

    static Account get(DSLContext db, AccountId id) {
        return db.selectFrom(ACCOUNT)
                .where(ACCOUNT.ID.eq(id.id()))
                .fetchSingle(AccountRows::account);
    }

    static List<KnownAccount> people(DSLContext db) {
        return db.selectFrom(ACCOUNT)
                .where(ACCOUNT.KIND.eq(PERSON))
                .orderBy(ACCOUNT.NAME)
                .fetch(row ->
                        new KnownAccount(
                                account(row),
                                row.getChangedAt().toInstant(),
                                Optional.ofNullable(row.getDisabledAt())
                                        .map(time -> time.toInstant())));
    }

    /// With what something is sealed for somebody, if nobody put it there in their place.
    static String card(DSLContext db, AccountId id) {
        return db.selectFrom(ACCOUNT)
                .where(ACCOUNT.ID.eq(id.id()))
                .and(ACCOUNT.DISABLED_AT.isNull())
                .fetchOptional()
                .filter(AccountRows::hasCard)
                .map(AccountRecord::getSealingKey)
                .orElseThrow(() -> new NotStored(Saving.Reason.CHANGED_ELSEWHERE));
    }

    static List<CaseAccess.Nameable> nameable(DSLContext db) {
        return db.selectFrom(ACCOUNT)
                .where(ACCOUNT.DISABLED_AT.isNull())
                .orderBy(ACCOUNT.KIND, ACCOUNT.NAME)
                .fetch(row ->
                        new CaseAccess.Nameable(
                                new AccountId(row.getId()),
                                row.getName(),
                                row.getKind().equals(SHEETS),
                                hasCard(row)));
    }

    private static boolean hasCard(AccountRecord row) {
        return SealingKey.isCardOf(
                row.getSealingKey(), new AccountId(row.getId()), row.getSigningKey());
    }

    /// Accounts of before there was sealing have no card until they come in.
    static void giveCard(DSLContext db, AccountId id, String card) {
        db.update(ACCOUNT)
                .set(ACCOUNT.SEALING_KEY, card)
                .where(ACCOUNT.ID.eq(id.id()))
                .and(ACCOUNT.SEALING_KEY.ne(card))
                .execute();
    }

    static int assign(DSLContext db, AccountId id, Set<Role> roles, Change change) {
        var row = person(db, id);
        row.setRoles(EnumText.of(roles));
        return change(row, change);
    }

    static int disable(DSLContext db, AccountId id, Change change) {
        var row = person(db, id);
        row.setDisabledAt(change.time());
        return change(row, change);
    }

    /// Another key from now on; and whoever was disabled comes in again.
    static void reset(DSLContext db, KeyRing.Added key, Change change) {
        var row = person(db, key.account());
        retire(db, row, change);
        row.setSigningKey(key.publicKey());
        row.setSealingKey(key.sealingCard());
        row.setDisabledAt(null);
        change(row, change);
    }

    /// In the place of earlier sheets, which no longer open the store.
    static void addSheets(DSLContext db, KeyRing.Added key, SheetSet sheets, Change change) {
        db.selectFrom(ACCOUNT)
                .where(ACCOUNT.KIND.eq(SHEETS))
                .and(ACCOUNT.DISABLED_AT.isNull())
                .forEach(earlier -> {
                    earlier.setDisabledAt(change.time());
                    change(earlier, change);
                });
        var row = row(db, key, sheetName(key), change);
        row.setRoles("");
        row.setKind(SHEETS);
        row.insert();
        var set = db.newRecord(SHEET_SET);
        set.setAccountId(key.account().id());
        set.setNeeded(sheets.needed());
        set.setPrinted(sheets.printed());
        set.setMadeAt(change.time());
        set.insert();
    }

    /// Of all sheets, also of those that no longer open the store.
    static List<AccountId> sheetAccounts(DSLContext db) {
        return db.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(ACCOUNT.KIND.eq(SHEETS))
                .fetch(row -> new AccountId(row.value1()));
    }

    static Optional<SheetSet> sheets(DSLContext db) {
        return db.select(SHEET_SET)
                .from(SHEET_SET)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(SHEET_SET.ACCOUNT_ID))
                .where(ACCOUNT.DISABLED_AT.isNull())
                .fetchOptional(found -> {
                    var set = found.value1();
                    return new SheetSet(
                            set.getNeeded(),
                            set.getPrinted(),
                            set.getMadeAt().toInstant(),
                            Optional.ofNullable(set.getRehearsedAt())
                                    .map(time -> time.toInstant()));
                });
    }

    static int rehearsed(DSLContext db, Change change) {
        return db.update(SHEET_SET)
                .set(SHEET_SET.REHEARSED_AT, change.time())
                .where(
                        SHEET_SET.ACCOUNT_ID.in(
                                db.select(ACCOUNT.ID)
                                        .from(ACCOUNT)
                                        .where(ACCOUNT.DISABLED_AT.isNull())))
                .execute();
    }

    /// Names are unique, and nobody types this one.
    private static String sheetName(KeyRing.Added key) {
        return "recovery sheets " + key.account().id().toString().substring(0, 8);
    }

    private static AccountRecord row(DSLContext db, KeyRing.Added key, String name, Change change) {
        var row = db.newRecord(ACCOUNT);
        row.setId(key.account().id());
        row.setName(name);
        row.setSigningKey(key.publicKey());
        row.setSealingKey(key.sealingCard());
        row.setKind(PERSON);
        row.setVersion(1);
        row.setAuthor(change.author());
        row.setChangedAt(change.time());
        return row;
    }

    private static AccountRecord person(DSLContext db, AccountId id) {
        return db.fetchSingle(ACCOUNT, ACCOUNT.ID.eq(id.id()).and(ACCOUNT.KIND.eq(PERSON)));
    }

    private static void retire(DSLContext db, AccountRecord row, Change change) {
        var key = db.newRecord(REPLACED_KEY);
        key.setSigningKey(row.getSigningKey());
        key.setAccountId(row.getId());
        key.setReplacedAt(change.time());
        key.insert();
    }

    private static int change(AccountRecord row, Change change) {
        row.setVersion(row.getVersion() + 1);
        row.setAuthor(change.author());
        row.setChangedAt(change.time());
        row.update();
        return row.getVersion();
    }

    private static Account account(AccountRecord row) {
        return new Account(
                new AccountId(row.getId()),
                row.getName(),
                EnumText.readAll(Role.class, row.getRoles()));
    }
}
