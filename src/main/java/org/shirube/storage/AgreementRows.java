package org.shirube.storage;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.quarter;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.year;
import static org.shirube.storage.schema.Tables.ASSESSMENT_EVIDENCE;
import static org.shirube.storage.schema.Tables.REVIEW_DECISION;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.shirube.casework.AgreementCounts;
import org.shirube.questionnaire.IndicatorCode;
import org.shirube.scoring.Conclusion;

import java.util.List;
import java.util.Optional;

/// What tool, caseworkers and supervisors concluded, counted in the table of decisions: of each
/// screening the last sign-off.
final class AgreementRows {

    private static final int MOST_INDICATORS = 10;

    private AgreementRows() {}

    static AgreementCounts all(DSLContext db) {
        return new AgreementCounts(lines(db), indicators(db));
    }

    private static List<AgreementCounts.Line> lines(DSLContext db) {
        var year = year(REVIEW_DECISION.DECIDED_AT);
        var quarter = quarter(REVIEW_DECISION.DECIDED_AT);
        var tool = REVIEW_DECISION.TOOL_CONCLUSION;
        var caseworker = REVIEW_DECISION.CASEWORKER_CONCLUSION;
        var supervisor = REVIEW_DECISION.CONCLUSION;
        return db.select(year, quarter, tool, caseworker, supervisor, count())
                .from(REVIEW_DECISION)
                .where(isLastSignOff())
                .groupBy(year, quarter, tool, caseworker, supervisor)
                .orderBy(year, quarter, tool, caseworker, supervisor)
                .fetch(row ->
                        new AgreementCounts.Line(
                                row.value1(),
                                row.value2(),
                                EnumText.read(Conclusion.class, row.value3()),
                                Optional.ofNullable(row.value4())
                                        .map(word -> EnumText.read(Conclusion.class, word)),
                                EnumText.read(Conclusion.class, row.value5()),
                                row.value6()));
    }

    private static Condition isLastSignOff() {
        var later = REVIEW_DECISION.as("later");
        return REVIEW_DECISION
                .SIGNS_OFF
                .isTrue()
                .and(
                        notExists(
                                selectOne()
                                        .from(later)
                                        .where(later.SCREENING_ID.eq(REVIEW_DECISION.SCREENING_ID))
                                        .and(later.SIGNS_OFF.isTrue())
                                        .and(later.ORDINAL.gt(REVIEW_DECISION.ORDINAL))));
    }

    private static List<AgreementCounts.Overridden> indicators(DSLContext db) {
        var overridden = countDistinct(ASSESSMENT_EVIDENCE.ASSESSMENT_ID);
        return db.select(ASSESSMENT_EVIDENCE.INDICATOR, overridden)
                .from(REVIEW_DECISION)
                .join(ASSESSMENT_EVIDENCE)
                .on(ASSESSMENT_EVIDENCE.ASSESSMENT_ID.eq(REVIEW_DECISION.ASSESSMENT_ID))
                .where(isLastSignOff())
                .and(REVIEW_DECISION.REASON.isNotNull())
                .and(ASSESSMENT_EVIDENCE.COUNTS.isTrue())
                .groupBy(ASSESSMENT_EVIDENCE.INDICATOR)
                .orderBy(overridden.desc(), ASSESSMENT_EVIDENCE.INDICATOR)
                .limit(MOST_INDICATORS)
                .fetch(row ->
                        new AgreementCounts.Overridden(
                                new IndicatorCode(row.value1()), row.value2()));
    }
}
