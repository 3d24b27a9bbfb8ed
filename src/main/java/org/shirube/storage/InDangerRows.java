package org.shirube.storage;

import static org.jooq.impl.DSL.count;
import static org.shirube.storage.schema.Tables.CASE_SUMMARY;
import static org.shirube.storage.schema.Tables.DANGER_ENTRY;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.shirube.casework.Agenda;
import org.shirube.casework.AgendaStore.Wanted;
import org.shirube.casework.CaseId;
import org.shirube.scoring.Danger;
import org.shirube.storage.schema.tables.records.CaseSummaryRecord;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Cases with a danger, along the index by how soon they need somebody.
final class InDangerRows {

    private InDangerRows() {}

    static Agenda.Part<Agenda.InDanger> part(DSLContext db, Wanted wanted, Condition which) {
        var inDanger = CASE_SUMMARY.ATTENTION.isNotNull().and(which);
        var rows =
                db.selectFrom(CASE_SUMMARY)
                        .where(inDanger)
                        .orderBy(
                                CASE_SUMMARY.ATTENTION,
                                CASE_SUMMARY.CHANGED_AT.desc(),
                                CASE_SUMMARY.CASE_ID)
                        .limit(wanted.atMost())
                        .fetch();
        var triggers = triggers(db, rows.map(CaseSummaryRecord::getNewest));
        int all =
                rows.size() < wanted.atMost()
                        ? rows.size()
                        : db.select(count())
                                .from(CASE_SUMMARY)
                                .where(inDanger)
                                .fetchSingle()
                                .value1();
        return new Agenda.Part<>(rows.map(row -> line(row, triggers)), all);
    }

    private record Entry(Danger.Level level, String trigger) {}

    /// What was noted of each screening, in the order in which it showed.
    private static Map<UUID, List<Entry>> triggers(DSLContext db, List<UUID> screenings) {
        return db.select(DANGER_ENTRY.SCREENING_ID, DANGER_ENTRY.LEVEL, DANGER_ENTRY.TRIGGER)
                .from(DANGER_ENTRY)
                .where(
                        DANGER_ENTRY.SCREENING_ID.in(
                                screenings.stream().filter(Objects::nonNull).toList()))
                .orderBy(DANGER_ENTRY.SHOWN_AT, DANGER_ENTRY.TRIGGER)
                .fetchGroups(
                        DANGER_ENTRY.SCREENING_ID,
                        row ->
                                new Entry(
                                        EnumText.read(Danger.Level.class, row.value2()),
                                        row.value3()));
    }

    private static Agenda.InDanger line(CaseSummaryRecord row, Map<UUID, List<Entry>> triggers) {
        int attention = Objects.requireNonNull(row.getAttention());
        var level = AttentionRows.level(attention);
        var noted =
                row.getNewest() == null
                        ? List.<Entry>of()
                        : triggers.getOrDefault(row.getNewest(), List.of());
        return new Agenda.InDanger(
                new Agenda.Named(new CaseId(row.getCaseId()), row.getLabel(), row.getAlias()),
                level,
                AttentionRows.isDone(attention),
                noted.stream()
                        .filter(entry -> entry.level() == level)
                        .map(Entry::trigger)
                        .distinct()
                        .toList(),
                row.getChangedAt().toInstant());
    }
}
