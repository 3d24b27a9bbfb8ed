package org.shirube.storage;

import static org.shirube.storage.schema.Tables.ASSESSMENT_LENS;
import static org.shirube.storage.schema.Tables.ASSESSMENT_PART;

import org.jooq.DSLContext;
import org.shirube.questionnaire.IndicatorCode;
import org.shirube.questionnaire.Words;
import org.shirube.scoring.Panel.Sees;
import org.shirube.scoring.PanelResult;
import org.shirube.scoring.PanelResult.PartResult;
import org.shirube.scoring.Truth;
import org.shirube.storage.schema.tables.records.AssessmentLensRecord;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What assessments concluded under the lenses beside the Protocol, in their tables, part by part.
final class LensRows {

    private LensRows() {}

    static void add(DSLContext db, UUID assessment, List<PanelResult> lenses) {
        for (int ordinal = 0; ordinal < lenses.size(); ordinal++) {
            add(db, assessment, ordinal, lenses.get(ordinal));
        }
    }

    static List<PanelResult> of(DSLContext db, UUID assessment) {
        return db.selectFrom(ASSESSMENT_LENS)
                .where(ASSESSMENT_LENS.ASSESSMENT_ID.eq(assessment))
                .orderBy(ASSESSMENT_LENS.ORDINAL)
                .fetch(row -> lens(db, row));
    }

    private static void add(DSLContext db, UUID assessment, int ordinal, PanelResult lens) {
        var row = db.newRecord(ASSESSMENT_LENS);
        row.setAssessmentId(assessment);
        row.setOrdinal(ordinal);
        row.setLens(lens.panel());
        row.setConclusion(lens.conclusion());
        row.setSees(Words.of(lens.sees()));
        row.setReading(lens.reading());
        row.setProvisional(lens.provisional());
        row.setCouldBecome(lens.couldBecome().orElse(null));
        row.insert();
        for (int each = 0; each < lens.parts().size(); each++) {
            add(db, assessment, ordinal, each, lens.parts().get(each));
        }
    }

    private static void add(
            DSLContext db, UUID assessment, int lens, int ordinal, PartResult part) {
        var row = db.newRecord(ASSESSMENT_PART);
        row.setAssessmentId(assessment);
        row.setLensOrdinal(lens);
        row.setOrdinal(ordinal);
        row.setPart(part.part());
        row.setHolds(Words.of(part.holds()));
        row.setStrong(part.strong());
        row.setMedium(part.medium());
        row.setWeak(part.weak());
        row.setIndicators(Lines.ofIds(part.indicators()));
        row.setOpenCount(part.open());
        row.insert();
    }

    private static PanelResult lens(DSLContext db, AssessmentLensRecord row) {
        return new PanelResult(
                row.getLens(),
                row.getConclusion(),
                EnumText.read(Sees.class, row.getSees()),
                row.getReading(),
                row.getProvisional(),
                Optional.ofNullable(row.getCouldBecome()),
                parts(db, row));
    }

    private static List<PartResult> parts(DSLContext db, AssessmentLensRecord lens) {
        return db.selectFrom(ASSESSMENT_PART)
                .where(ASSESSMENT_PART.ASSESSMENT_ID.eq(lens.getAssessmentId()))
                .and(ASSESSMENT_PART.LENS_ORDINAL.eq(lens.getOrdinal()))
                .orderBy(ASSESSMENT_PART.ORDINAL)
                .fetch(row ->
                        new PartResult(
                                row.getPart(),
                                EnumText.read(Truth.class, row.getHolds()),
                                row.getStrong(),
                                row.getMedium(),
                                row.getWeak(),
                                Lines.read(row.getIndicators(), IndicatorCode::new),
                                row.getOpenCount()));
    }
}
