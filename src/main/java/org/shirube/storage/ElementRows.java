package org.shirube.storage;

import static org.shirube.storage.schema.Tables.ASSESSMENT_ELEMENT;
import static org.shirube.storage.schema.Tables.ASSESSMENT_EVIDENCE;

import org.jooq.DSLContext;
import org.shirube.questionnaire.IndicatorCode;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Words;
import org.shirube.scoring.ElementResult;
import org.shirube.scoring.Evidence;
import org.shirube.scoring.Status;
import org.shirube.scoring.Strength;
import org.shirube.storage.schema.tables.records.AssessmentElementRecord;

import java.util.List;
import java.util.UUID;

/// The elements of assessments in their tables, each with the facts behind it.
final class ElementRows {

    private ElementRows() {}

    static void add(DSLContext db, UUID assessment, List<ElementResult> elements) {
        for (int ordinal = 0; ordinal < elements.size(); ordinal++) {
            add(db, assessment, ordinal, elements.get(ordinal));
        }
    }

    static List<ElementResult> of(DSLContext db, UUID assessment) {
        return db.selectFrom(ASSESSMENT_ELEMENT)
                .where(ASSESSMENT_ELEMENT.ASSESSMENT_ID.eq(assessment))
                .orderBy(ASSESSMENT_ELEMENT.ORDINAL)
                .fetch(row -> element(db, row));
    }

    private static void add(DSLContext db, UUID assessment, int ordinal, ElementResult element) {
        var row = db.newRecord(ASSESSMENT_ELEMENT);
        row.setAssessmentId(assessment);
        row.setOrdinal(ordinal);
        row.setElement(element.element());
        row.setStatus(Words.of(element.status()));
        row.setStrong(element.strong());
        row.setMedium(element.medium());
        row.setWeak(element.weak());
        row.setElementValues(Lines.of(element.values()));
        row.insert();
        for (int each = 0; each < element.evidence().size(); each++) {
            add(db, assessment, ordinal, each, element.evidence().get(each));
        }
    }

    private static void add(
            DSLContext db, UUID assessment, int element, int ordinal, Evidence evidence) {
        var row = db.newRecord(ASSESSMENT_EVIDENCE);
        row.setAssessmentId(assessment);
        row.setElementOrdinal(element);
        row.setOrdinal(ordinal);
        row.setIndicator(evidence.indicator().code());
        row.setStrength(Words.of(evidence.strength()));
        row.setCounts(evidence.counts());
        row.setElementValues(Lines.of(evidence.values()));
        row.setCarriedBy(Lines.ofIds(evidence.carriedBy()));
        row.insert();
    }

    private static ElementResult element(DSLContext db, AssessmentElementRecord row) {
        return new ElementResult(
                row.getElement(),
                EnumText.read(Status.class, row.getStatus()),
                row.getStrong(),
                row.getMedium(),
                row.getWeak(),
                Lines.read(row.getElementValues()),
                evidence(db, row));
    }

    private static List<Evidence> evidence(DSLContext db, AssessmentElementRecord element) {
        return db.selectFrom(ASSESSMENT_EVIDENCE)
                .where(ASSESSMENT_EVIDENCE.ASSESSMENT_ID.eq(element.getAssessmentId()))
                .and(ASSESSMENT_EVIDENCE.ELEMENT_ORDINAL.eq(element.getOrdinal()))
                .orderBy(ASSESSMENT_EVIDENCE.ORDINAL)
                .fetch(row ->
                        new Evidence(
                                new IndicatorCode(row.getIndicator()),
                                EnumText.read(Strength.class, row.getStrength()),
                                row.getCounts(),
                                Lines.read(row.getElementValues()),
                                Lines.read(row.getCarriedBy(), QuestionId::new)));
    }
}
