package org.shirube.storage;

import static org.shirube.storage.schema.Tables.STATED_FACT;

import org.jooq.DSLContext;
import org.shirube.casework.ScreeningId;
import org.shirube.questionnaire.IndicatorCode;
import org.shirube.questionnaire.Phase;
import org.shirube.questionnaire.Words;
import org.shirube.screening.Basis;
import org.shirube.screening.StatedFact;
import org.shirube.storage.schema.tables.records.StatedFactRecord;

import java.util.List;
import java.util.Optional;

/// Facts that were stated directly, in the order in which they were stated.
final class FactRows {

    private FactRows() {}

    static void add(DSLContext db, ScreeningId id, List<StatedFact> facts, Change change) {
        for (int ordinal = 0; ordinal < facts.size(); ordinal++) {
            db.executeInsert(row(id, ordinal, facts.get(ordinal), change));
        }
    }

    static List<StatedFact> all(DSLContext db, ScreeningId id) {
        return db.selectFrom(STATED_FACT)
                .where(STATED_FACT.SCREENING_ID.eq(id.id()))
                .orderBy(STATED_FACT.ORDINAL)
                .fetch(FactRows::fact);
    }

    private static StatedFactRecord row(
            ScreeningId id, int ordinal, StatedFact fact, Change change) {
        var row = new StatedFactRecord();
        row.setScreeningId(id.id());
        row.setOrdinal(ordinal);
        row.setIndicator(fact.indicator().code());
        row.setPresent(fact.present().orElse(null));
        row.setUsed(fact.used().orElse(null));
        row.setPhases(EnumText.of(fact.phases()));
        row.setBasis(Words.of(fact.basis()));
        row.setVersion(1);
        row.setAuthor(change.author());
        row.setChangedAt(change.time());
        return row;
    }

    private static StatedFact fact(StatedFactRecord row) {
        return new StatedFact(
                new IndicatorCode(row.getIndicator()),
                Optional.ofNullable(row.getPresent()),
                Optional.ofNullable(row.getUsed()),
                EnumText.readAll(Phase.class, row.getPhases()),
                EnumText.read(Basis.class, row.getBasis()));
    }
}
