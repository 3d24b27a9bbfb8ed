package org.shirube.storage;

import static org.shirube.storage.schema.Tables.CASE_FILE;
import static org.shirube.storage.schema.Tables.CASE_SUMMARY;

import org.jooq.DSLContext;
import org.jooq.Record5;
import org.jspecify.annotations.Nullable;
import org.shirube.casework.CaseId;
import org.shirube.casework.DangerEntry;
import org.shirube.casework.ScreeningId;
import org.shirube.scoring.Danger;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// How soon a case needs somebody, in its line: a red danger before an orange one, and before both
/// what nothing is noted about yet. Derived, so that many cases are one look along an index.
final class AttentionRows {

    /// Of a danger about which something was done, behind all others.
    private static final int DONE = 2;

    private AttentionRows() {}

    /// To be called when anything changed that it follows from.
    static void renew(DSLContext db, CaseId id) {
        db.select(
                        CASE_SUMMARY.DANGER,
                        CASE_SUMMARY.NEWEST,
                        CASE_SUMMARY.ARCHIVED,
                        CASE_FILE.CLOSED_AT,
                        CASE_FILE.MERGED_INTO)
                .from(CASE_SUMMARY)
                .join(CASE_FILE)
                .on(CASE_FILE.ID.eq(CASE_SUMMARY.CASE_ID))
                .where(CASE_SUMMARY.CASE_ID.eq(id.id()))
                .fetchOptional()
                .ifPresent(row ->
                        db.update(CASE_SUMMARY)
                                .set(CASE_SUMMARY.ATTENTION, attention(db, row).orElse(null))
                                .where(CASE_SUMMARY.CASE_ID.eq(id.id()))
                                .execute());
    }

    /// Whether something was done is behind this.
    static boolean isDone(int attention) {
        return attention > DONE;
    }

    static Danger.Level level(int attention) {
        return (isDone(attention) ? attention - DONE : attention) == 1
                ? Danger.Level.RED
                : Danger.Level.ORANGE;
    }

    private static Optional<Integer> attention(
            DSLContext db, Record5<String, UUID, Boolean, OffsetDateTime, UUID> row) {
        boolean open = !row.value3() && row.value4() == null && row.value5() == null;
        return Optional.ofNullable(row.value1())
                .filter(_ -> open)
                .map(level -> EnumText.read(Danger.Level.class, level))
                .flatMap(level ->
                        rank(level)
                                .map(rank ->
                                        isNoted(db, row.value2(), level) ? rank + DONE : rank));
    }

    private static Optional<Integer> rank(Danger.Level level) {
        return switch (level) {
            case RED -> Optional.of(1);
            case ORANGE -> Optional.of(2);
            case YELLOW -> Optional.empty();
        };
    }

    /// Whether something was done about each danger of this level that was noted.
    private static boolean isNoted(DSLContext db, @Nullable UUID newest, Danger.Level level) {
        if (newest == null) {
            return false;
        }
        var byTrigger =
                DangerRows.all(db, new ScreeningId(newest)).stream()
                        .filter(entry -> entry.level() == level)
                        .collect(Collectors.groupingBy(DangerEntry::trigger));
        return !byTrigger.isEmpty()
                && byTrigger.values().stream().allMatch(AttentionRows::isAnyDone);
    }

    private static boolean isAnyDone(List<DangerEntry> entries) {
        return entries.stream().anyMatch(entry -> entry.done().isPresent());
    }
}
