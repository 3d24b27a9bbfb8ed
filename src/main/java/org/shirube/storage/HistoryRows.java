package org.shirube.storage;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static org.shirube.storage.schema.Tables.ATTACHMENT;
import static org.shirube.storage.schema.Tables.AUDIT_ENTRY;
import static org.shirube.storage.schema.Tables.CASE_FILE;
import static org.shirube.storage.schema.Tables.CASE_NOTE;
import static org.shirube.storage.schema.Tables.REFERRAL;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.shirube.casework.AccountId;
import org.shirube.casework.AuditAction;
import org.shirube.casework.CaseId;
import org.shirube.casework.HistoryKind;
import org.shirube.casework.HistoryLine;
import org.shirube.casework.ScreeningId;
import org.shirube.questionnaire.Words;
import org.shirube.storage.schema.tables.records.AuditEntryRecord;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// What happened to a case, read from the entries of the audit log: what is told together is one
/// line for each day, so that nobody sees how fast somebody answered.
final class HistoryRows {

    private static final int BEGINNING = 80;

    private HistoryRows() {}

    /// The newest entry of each line, and of how many it is.
    private static List<Record3<Long, Integer, AuditEntryRecord>> newest(
            DSLContext db, Condition which, long before, int limit) {
        var last = max(AUDIT_ENTRY.SEQUENCE).as("last_sequence");
        var times = count().as("times");
        var lines =
                select(last, times)
                        .from(AUDIT_ENTRY)
                        .where(which)
                        .groupBy(
                                AUDIT_ENTRY.ACTION,
                                AUDIT_ENTRY.SCREENING_ID,
                                AUDIT_ENTRY.DETAIL,
                                AUDIT_ENTRY.AUTHOR,
                                AUDIT_ENTRY.ENTERED_AT.cast(SQLDataType.LOCALDATE),
                                apart())
                        .asTable("lines");
        return db.select(lines.field(last), lines.field(times), AUDIT_ENTRY)
                .from(lines)
                .join(AUDIT_ENTRY)
                .on(AUDIT_ENTRY.SEQUENCE.eq(lines.field(last)))
                .where(AUDIT_ENTRY.SEQUENCE.lt(before))
                .orderBy(AUDIT_ENTRY.SEQUENCE.desc())
                .limit(limit)
                .fetch();
    }

    /// Without their subjects, which lie where the case does.
    static List<Entry> page(
            DSLContext db, CaseId id, Set<HistoryKind> kinds, long before, int limit) {
        var ofCase =
                AUDIT_ENTRY
                        .CASE_ID
                        .eq(id.id())
                        .or(
                                AUDIT_ENTRY.CASE_ID.in(
                                        select(CASE_FILE.ID)
                                                .from(CASE_FILE)
                                                .where(CASE_FILE.MERGED_INTO.eq(id.id()))));
        var which = ofCase.and(AUDIT_ENTRY.ACTION.in(words(HistoryKind.actions(kinds))));
        return newest(db, which, before, limit).stream()
                .map(row -> entry(row.value2(), row.value3()))
                .toList();
    }

    /// A line, and what the log says of its subject: an id.
    record Entry(HistoryLine line, String detail) {

        HistoryLine about(DSLContext db) {
            return line.about(subject(db, line.action(), detail));
        }
    }

    /// Every entry of what is not told together is a line of its own.
    private static Field<Long> apart() {
        var together =
                words(Arrays.stream(AuditAction.values()).filter(HistoryKind::isTogether).toList());
        return when(AUDIT_ENTRY.ACTION.in(together), inline(0L)).otherwise(AUDIT_ENTRY.SEQUENCE);
    }

    private static Entry entry(int times, AuditEntryRecord row) {
        return new Entry(
                new HistoryLine(
                        row.getSequence(),
                        row.getEnteredAt().toInstant(),
                        EnumText.read(AuditAction.class, row.getAction()),
                        new AccountId(row.getAuthor()),
                        Optional.ofNullable(row.getScreeningId()).map(ScreeningId::new),
                        times,
                        ""),
                row.getDetail());
    }

    /// How a note begins, what an attachment or a recipient is called, or the label of the other
    /// case.
    private static String subject(DSLContext db, AuditAction action, String detail) {
        var kind = HistoryKind.of(action);
        if (detail.isEmpty() || kind.isEmpty()) {
            return "";
        }
        return switch (kind.get()) {
            case NOTE ->
                    text(
                            db,
                            CASE_NOTE,
                            CASE_NOTE.CONTENT,
                            CASE_NOTE.ID.eq(UUID.fromString(detail)));
            case ATTACHMENT ->
                    text(
                            db,
                            ATTACHMENT,
                            ATTACHMENT.NAME,
                            ATTACHMENT.ID.eq(UUID.fromString(detail)));
            case REFERRAL ->
                    text(db, REFERRAL, REFERRAL.NAMED_AS, REFERRAL.ID.eq(UUID.fromString(detail)));
            case FILE ->
                    text(db, CASE_FILE, CASE_FILE.LABEL, CASE_FILE.ID.eq(UUID.fromString(detail)));
            case SCREENING, DANGER, REVIEW, ORGANISATION -> "";
        };
    }

    private static String text(
            DSLContext db, Table<?> table, Field<String> field, Condition which) {
        return db.select(field)
                .from(table)
                .where(which)
                .fetchOptional(field)
                .map(HistoryRows::beginning)
                .orElse("");
    }

    private static String beginning(String text) {
        var line = Stream.of(text.split("\n", 2)).findFirst().orElse("");
        return line.codePointCount(0, line.length()) <= BEGINNING
                ? line
                : line.substring(0, line.offsetByCodePoints(0, BEGINNING)) + "…";
    }

    private static List<String> words(Collection<AuditAction> actions) {
        return actions.stream().map(Words::of).toList();
    }
}
