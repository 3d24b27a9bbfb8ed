package org.shirube.storage;

import static org.shirube.storage.schema.Tables.ACCOUNT;
import static org.shirube.storage.schema.Tables.AUDIT_ENTRY;
import static org.shirube.storage.schema.Tables.REPLACED_KEY;
import static org.shirube.storage.schema.Tables.STORE_IDENTITY;

import org.jooq.DSLContext;
import org.shirube.casework.AccountId;
import org.shirube.casework.AuditAction;
import org.shirube.casework.AuditDeed;
import org.shirube.casework.AuditEntry;
import org.shirube.casework.AuditHead;
import org.shirube.casework.AuditKey;
import org.shirube.casework.AuditStatement;
import org.shirube.casework.CaseId;
import org.shirube.casework.ScreeningId;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Words;
import org.shirube.storage.schema.tables.records.AuditEntryRecord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Entries of the audit log in their table: added one after another, never changed.
final class AuditRows {

    private AuditRows() {}

    static void add(DSLContext db, AuditEntry entry) {
        var statement = entry.statement();
        var deed = entry.deed();
        var row = new AuditEntryRecord();
        row.setSequence(statement.sequence());
        row.setEnteredAt(Moments.of(statement.at()));
        row.setClockBack(statement.clockBack());
        row.setAuthor(statement.by().id());
        row.setAction(Words.of(deed.action()));
        row.setCaseId(deed.caseId().map(CaseId::id).orElse(null));
        row.setScreeningId(deed.screening().map(ScreeningId::id).orElse(null));
        row.setQuestion(deed.question().map(QuestionId::id).orElse(null));
        row.setAccountId(deed.account().map(AccountId::id).orElse(null));
        row.setDetail(deed.detail());
        row.setPrevious(statement.previous());
        row.setHash(entry.hash());
        row.setSignature(entry.signature());
        db.executeInsert(row);
    }

    /// The newest entry's number, time, hash and signature.
    static Optional<AuditHead> newest(DSLContext db) {
        return db.select(
                        AUDIT_ENTRY.SEQUENCE,
                        AUDIT_ENTRY.ENTERED_AT,
                        AUDIT_ENTRY.HASH,
                        AUDIT_ENTRY.SIGNATURE)
                .from(AUDIT_ENTRY)
                .orderBy(AUDIT_ENTRY.SEQUENCE.desc())
                .limit(1)
                .fetchOptional(row ->
                        new AuditHead(
                                row.value1(),
                                row.value2().toInstant(),
                                row.value3(),
                                row.value4()));
    }

    static boolean holds(DSLContext db, AuditHead head) {
        return db.fetchExists(
                AUDIT_ENTRY,
                AUDIT_ENTRY.SEQUENCE.eq(head.sequence()).and(AUDIT_ENTRY.HASH.eq(head.hash())));
    }

    static List<AuditEntry> after(DSLContext db, long sequence, int limit) {
        return db.selectFrom(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.SEQUENCE.gt(sequence))
                .orderBy(AUDIT_ENTRY.SEQUENCE)
                .limit(limit)
                .fetch(AuditRows::entry);
    }

    /// What the first entry of this store names as its predecessor.
    static String beginning(DSLContext db) {
        return db.selectFrom(STORE_IDENTITY)
                .fetchSingle(row -> AuditStatement.beginning(row.getId()));
    }

    /// The keys of all accounts, the replaced ones first.
    static List<AuditKey> keys(DSLContext db) {
        var keys = new ArrayList<AuditKey>();
        db.selectFrom(REPLACED_KEY)
                .orderBy(REPLACED_KEY.REPLACED_AT)
                .forEach(row -> keys.add(key(row.getAccountId(), row.getSigningKey())));
        db.selectFrom(ACCOUNT)
                .orderBy(ACCOUNT.CHANGED_AT, ACCOUNT.ID)
                .forEach(row -> keys.add(key(row.getId(), row.getSigningKey())));
        return keys;
    }

    private static AuditKey key(UUID account, String publicKey) {
        return new AuditKey(new AccountId(account), publicKey);
    }

    static AuditEntry entry(AuditEntryRecord row) {
        return new AuditEntry(
                new AuditStatement(
                        row.getSequence(),
                        row.getEnteredAt().toInstant(),
                        row.getClockBack(),
                        new AccountId(row.getAuthor()),
                        deed(row),
                        row.getPrevious()),
                row.getHash(),
                row.getSignature());
    }

    private static AuditDeed deed(AuditEntryRecord row) {
        return new AuditDeed(
                Words.all(AuditAction.class).getOrDefault(row.getAction(), AuditAction.UNKNOWN),
                Optional.ofNullable(row.getCaseId()).map(CaseId::new),
                Optional.ofNullable(row.getScreeningId()).map(ScreeningId::new),
                Optional.ofNullable(row.getQuestion()).map(QuestionId::new),
                Optional.ofNullable(row.getAccountId()).map(AccountId::new),
                row.getDetail());
    }
}
