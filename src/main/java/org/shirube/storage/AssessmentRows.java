package org.shirube.storage;

import static org.shirube.storage.schema.Tables.ASSESSMENT;
import static org.shirube.storage.schema.Tables.ASSESSMENT_DANGER;
import static org.shirube.storage.schema.Tables.ASSESSMENT_ELEMENT;
import static org.shirube.storage.schema.Tables.ASSESSMENT_EVIDENCE;

import org.jooq.DSLContext;
import org.shirube.casework.ScreeningId;
import org.shirube.questionnaire.Words;
import org.shirube.scoring.Assessment;
import org.shirube.scoring.Danger;
import org.shirube.scoring.ElementResult;
import org.shirube.scoring.Evidence;

import java.util.List;
import java.util.UUID;

/// Assessments in their tables, down to the fact behind each element. They are added and never
/// changed.
final class AssessmentRows {

    private AssessmentRows() {}

    static void add(
            DSLContext db, ScreeningId id, int version, Assessment assessment, Change change) {
        var row = db.newRecord(ASSESSMENT);
        row.setId(UUID.randomUUID());
        row.setScreeningId(id.id());
        row.setScreeningVersion(version);
        row.setConclusion(Words.of(assessment.conclusion()));
        row.setMissing(Lines.of(assessment.missing()));
        row.setChild(Words.of(assessment.child()));
        row.setLink(Words.of(assessment.link()));
        row.setStatutes(Lines.of(assessment.statutes()));
        row.setVersions(Lines.of(assessment.versions().byId()));
        row.setAuthor(change.author());
        row.setMadeAt(change.time());
        row.insert();
        for (int ordinal = 0; ordinal < assessment.elements().size(); ordinal++) {
            addElement(db, row.getId(), ordinal, assessment.elements().get(ordinal));
        }
        for (int ordinal = 0; ordinal < assessment.dangers().size(); ordinal++) {
            addDanger(db, row.getId(), ordinal, assessment.dangers().get(ordinal));
        }
    }

    private static void addElement(
            DSLContext db, UUID assessment, int ordinal, ElementResult element) {
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
            addEvidence(db, assessment, ordinal, each, element.evidence().get(each));
        }
    }

    private static void addEvidence(
            DSLContext db, UUID assessment, int element, int ordinal, Evidence evidence) {
        var row = db.newRecord(ASSESSMENT_EVIDENCE);
        row.setAssessmentId(assessment);
        row.setElementOrdinal(element);
        row.setOrdinal(ordinal);
        row.setIndicator(evidence.indicator().code());
        row.setStrength(Words.of(evidence.strength()));
        row.setCounts(evidence.counts());
        row.setElementValues(Lines.of(evidence.values()));
        row.setCarriedBy(texts(evidence.carriedBy()));
        row.insert();
    }

    private static void addDanger(DSLContext db, UUID assessment, int ordinal, Danger danger) {
        var row = db.newRecord(ASSESSMENT_DANGER);
        row.setAssessmentId(assessment);
        row.setOrdinal(ordinal);
        row.setLevel(Words.of(danger.level()));
        row.setTrigger(danger.trigger());
        row.setIndicators(texts(danger.indicators()));
        row.setQuestions(texts(danger.questions()));
        row.insert();
    }

    private static String texts(List<?> ids) {
        return Lines.of(ids.stream().map(Object::toString).toList());
    }
}
