package org.shirube.storage;

import static org.shirube.storage.schema.Tables.ASSESSMENT;
import static org.shirube.storage.schema.Tables.ASSESSMENT_DANGER;
import static org.shirube.storage.schema.Tables.SCREENING;

import org.jooq.DSLContext;
import org.shirube.casework.AccountId;
import org.shirube.casework.CaseId;
import org.shirube.casework.ScreeningId;
import org.shirube.casework.StoredAssessment;
import org.shirube.questionnaire.IndicatorCode;
import org.shirube.questionnaire.Minority;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Words;
import org.shirube.scoring.Assessment;
import org.shirube.scoring.Conclusion;
import org.shirube.scoring.Danger;
import org.shirube.scoring.Versions;
import org.shirube.storage.schema.tables.records.AssessmentRecord;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Assessments in their tables, down to the fact behind each element. They are added, read back as
/// they were, and never changed.
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
        ElementRows.add(db, row.getId(), assessment.elements());
        LensRows.add(db, row.getId(), assessment.panels());
        for (int ordinal = 0; ordinal < assessment.dangers().size(); ordinal++) {
            addDanger(db, row.getId(), ordinal, assessment.dangers().get(ordinal));
        }
    }

    private static void addDanger(DSLContext db, UUID assessment, int ordinal, Danger danger) {
        var row = db.newRecord(ASSESSMENT_DANGER);
        row.setAssessmentId(assessment);
        row.setOrdinal(ordinal);
        row.setLevel(Words.of(danger.level()));
        row.setTrigger(danger.trigger());
        row.setIndicators(Lines.ofIds(danger.indicators()));
        row.setQuestions(Lines.ofIds(danger.questions()));
        row.insert();
    }

    /// The newest of a screening: it has several where it was sent back and handed in again.
    static Optional<StoredAssessment> find(DSLContext db, ScreeningId id) {
        return db.selectFrom(ASSESSMENT)
                .where(ASSESSMENT.SCREENING_ID.eq(id.id()))
                .orderBy(ASSESSMENT.MADE_AT.desc())
                .limit(1)
                .fetchOptional()
                .map(row ->
                        new StoredAssessment(
                                readable(db, row),
                                new AccountId(row.getAuthor()),
                                row.getMadeAt().toInstant()));
    }

    /// What each screening of a case came to when it was handed in, as far as this version knows
    /// the word.
    static Map<ScreeningId, Conclusion> conclusions(DSLContext db, CaseId id) {
        var found = new HashMap<ScreeningId, Conclusion>();
        db.select(ASSESSMENT.SCREENING_ID, ASSESSMENT.CONCLUSION)
                .from(ASSESSMENT)
                .join(SCREENING)
                .on(SCREENING.ID.eq(ASSESSMENT.SCREENING_ID))
                .where(SCREENING.CASE_ID.eq(id.id()))
                .orderBy(ASSESSMENT.MADE_AT)
                .forEach(row ->
                        Optional.ofNullable(Words.all(Conclusion.class).get(row.value2()))
                                .ifPresent(
                                        known -> found.put(new ScreeningId(row.value1()), known)));
        return Map.copyOf(found);
    }

    /// Empty for what another version of the program wrote in words unknown here.
    private static Optional<Assessment> readable(DSLContext db, AssessmentRecord row) {
        try {
            return Optional.of(assessment(db, row));
        } catch (UnknownWord ofAnotherVersion) {
            return Optional.empty();
        }
    }

    private static Assessment assessment(DSLContext db, AssessmentRecord row) {
        return new Assessment(
                EnumText.read(Conclusion.class, row.getConclusion()),
                Lines.read(row.getMissing()),
                EnumText.read(Minority.class, row.getChild()),
                ElementRows.of(db, row.getId()),
                EnumText.read(Assessment.Link.class, row.getLink()),
                dangers(db, row.getId()),
                LensRows.of(db, row.getId()),
                List.of(),
                new Versions(Lines.readPairs(row.getVersions())));
    }

    private static List<Danger> dangers(DSLContext db, UUID assessment) {
        return db.selectFrom(ASSESSMENT_DANGER)
                .where(ASSESSMENT_DANGER.ASSESSMENT_ID.eq(assessment))
                .orderBy(ASSESSMENT_DANGER.ORDINAL)
                .fetch(row ->
                        new Danger(
                                EnumText.read(Danger.Level.class, row.getLevel()),
                                row.getTrigger(),
                                Lines.read(row.getIndicators(), IndicatorCode::new),
                                Lines.read(row.getQuestions(), QuestionId::new)));
    }
}
