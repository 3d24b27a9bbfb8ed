package org.shirube.storage;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.shirube.storage.schema.Tables.ACCOUNT;
import static org.shirube.storage.schema.Tables.AUDIT_ENTRY;
import static org.shirube.storage.schema.Tables.CASE_FILE;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.shirube.casework.AccountId;
import org.shirube.casework.AuditLine;
import org.shirube.casework.AuditQuery;
import org.shirube.questionnaire.Words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Entries of the audit log with the names that go with them, the newest first: each page begins
/// where the one before ended, so that the thousandth costs what the first does.
final class AuditLineRows {

    private AuditLineRows() {}

    static List<AuditLine> page(DSLContext db, AuditQuery query, long before, int limit) {
        var about = ACCOUNT.as("about");
        return db.select(AUDIT_ENTRY, ACCOUNT.NAME, about.NAME, CASE_FILE.LABEL)
                .from(AUDIT_ENTRY)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(AUDIT_ENTRY.AUTHOR))
                .leftJoin(about)
                .on(about.ID.eq(AUDIT_ENTRY.ACCOUNT_ID))
                .leftJoin(CASE_FILE)
                .on(CASE_FILE.ID.eq(AUDIT_ENTRY.CASE_ID))
                .where(AUDIT_ENTRY.SEQUENCE.lt(before))
                .and(condition(query))
                .orderBy(AUDIT_ENTRY.SEQUENCE.desc())
                .limit(limit)
                .fetch(row ->
                        new AuditLine(
                                AuditRows.entry(row.value1()),
                                Optional.ofNullable(row.value2()),
                                Optional.ofNullable(row.value3()),
                                Optional.ofNullable(row.value4())));
    }

    static Map<AccountId, String> authors(DSLContext db) {
        var authors = new LinkedHashMap<AccountId, String>();
        db.selectFrom(ACCOUNT)
                .orderBy(ACCOUNT.NAME)
                .forEach(row -> authors.put(new AccountId(row.getId()), row.getName()));
        return authors;
    }

    private static Condition condition(AuditQuery query) {
        return all(
                query.by().map(by -> AUDIT_ENTRY.AUTHOR.eq(by.id())),
                query.action().map(action -> AUDIT_ENTRY.ACTION.eq(Words.of(action))),
                query.caseLabel().map(AuditLineRows::isOnCase),
                query.from().map(from -> AUDIT_ENTRY.ENTERED_AT.ge(Moments.of(from))),
                query.until().map(until -> AUDIT_ENTRY.ENTERED_AT.lt(Moments.of(until))));
    }

    private static Condition isOnCase(String label) {
        return AUDIT_ENTRY.CASE_ID.in(
                select(CASE_FILE.ID).from(CASE_FILE).where(CASE_FILE.LABEL.eq(label)));
    }

    @SafeVarargs
    private static Condition all(Optional<Condition>... conditions) {
        var all = noCondition();
        for (var condition : conditions) {
            all = condition.map(all::and).orElse(all);
        }
        return all;
    }
}
