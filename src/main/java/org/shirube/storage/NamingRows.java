package org.shirube.storage;

import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.shirube.storage.OrganisationRows.MEMBER;
import static org.shirube.storage.schema.Tables.ANSWER;
import static org.shirube.storage.schema.Tables.ASSESSMENT;
import static org.shirube.storage.schema.Tables.ASSESSMENT_EVIDENCE;
import static org.shirube.storage.schema.Tables.CASE_ORGANISATION;
import static org.shirube.storage.schema.Tables.CASE_SUMMARY;
import static org.shirube.storage.schema.Tables.ORGANISATION;
import static org.shirube.storage.schema.Tables.SCREENING;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.shirube.casework.CaseId;
import org.shirube.casework.LinkedOrganisation;
import org.shirube.casework.NamingCase;
import org.shirube.casework.OrganisationId;
import org.shirube.casework.OrganisationNaming;
import org.shirube.casework.SeenIndicator;
import org.shirube.questionnaire.IndicatorCode;
import org.shirube.questionnaire.Value;
import org.shirube.scoring.Conclusion;
import org.shirube.scoring.Danger;
import org.shirube.storage.schema.tables.records.CaseSummaryRecord;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What all cases in the open store that name an organisation say together. An organisation is
/// given by the ids of its rows.
final class NamingRows {

    /// How much was paid for the job in all.
    private static final String FEE = "fee-total";

    private NamingRows() {}

    static int cases(DSLContext db, Collection<UUID> organisation) {
        return db.select(countDistinct(CASE_ORGANISATION.CASE_ID))
                .from(CASE_ORGANISATION)
                .where(names(organisation))
                .fetchSingle()
                .value1();
    }

    /// The newest cases that name it, and as what.
    static List<NamingCase> newest(DSLContext db, Collection<UUID> organisation, int limit) {
        var summaries =
                db.selectFrom(CASE_SUMMARY)
                        .where(CASE_SUMMARY.CASE_ID.in(naming(organisation)))
                        .orderBy(CASE_SUMMARY.CHANGED_AT.desc(), CASE_SUMMARY.CASE_ID.desc())
                        .limit(limit)
                        .fetch();
        var namings = new LinkedHashMap<UUID, List<OrganisationNaming>>();
        db.selectFrom(CASE_ORGANISATION)
                .where(names(organisation))
                .and(CASE_ORGANISATION.CASE_ID.in(summaries.map(CaseSummaryRecord::getCaseId)))
                .orderBy(CASE_ORGANISATION.NAMED_AS)
                .forEach(row ->
                        namings.computeIfAbsent(row.getCaseId(), _ -> new ArrayList<>())
                                .add(CaseOrganisationRows.naming(row)));
        return summaries.map(row -> naming(row, namings.getOrDefault(row.getCaseId(), List.of())));
    }

    /// In how many cases something was handed in.
    static int assessed(DSLContext db, Collection<UUID> organisation) {
        return db.select(countDistinct(SCREENING.CASE_ID))
                .from(SCREENING)
                .join(ASSESSMENT)
                .on(ASSESSMENT.SCREENING_ID.eq(SCREENING.ID))
                .where(SCREENING.CASE_ID.in(naming(organisation)))
                .fetchSingle()
                .value1();
    }

    /// In how many cases each indicator was present when a screening was last handed in.
    static List<SeenIndicator> indicators(DSLContext db, Collection<UUID> organisation) {
        var cases = countDistinct(SCREENING.CASE_ID);
        var later = SCREENING.as("later");
        var made = ASSESSMENT.as("made");
        return db.select(ASSESSMENT_EVIDENCE.INDICATOR, cases)
                .from(SCREENING)
                .join(ASSESSMENT)
                .on(ASSESSMENT.SCREENING_ID.eq(SCREENING.ID))
                .join(ASSESSMENT_EVIDENCE)
                .on(ASSESSMENT_EVIDENCE.ASSESSMENT_ID.eq(ASSESSMENT.ID))
                .where(SCREENING.CASE_ID.in(naming(organisation)))
                .and(
                        ASSESSMENT.MADE_AT.eq(
                                select(max(made.MADE_AT))
                                        .from(made)
                                        .join(later)
                                        .on(made.SCREENING_ID.eq(later.ID))
                                        .where(later.CASE_ID.eq(SCREENING.CASE_ID))))
                .groupBy(ASSESSMENT_EVIDENCE.INDICATOR)
                .orderBy(cases.desc(), ASSESSMENT_EVIDENCE.INDICATOR)
                .fetch(row -> new SeenIndicator(new IndicatorCode(row.value1()), row.value2()));
    }

    /// What each case says was paid for the job: of several screenings the newest.
    static List<Value.Amount> fees(DSLContext db, Collection<UUID> organisation) {
        var fees = new LinkedHashMap<UUID, Value.Amount>();
        db.select(SCREENING.CASE_ID, ANSWER.KIND, ANSWER.CONTENT)
                .from(ANSWER)
                .join(SCREENING)
                .on(SCREENING.ID.eq(ANSWER.SCREENING_ID))
                .where(SCREENING.CASE_ID.in(naming(organisation)))
                .and(ANSWER.QUESTION.eq(FEE))
                .orderBy(SCREENING.STARTED_AT)
                .forEach(row -> {
                    if (new ValueText(row.value2(), row.value3()).value()
                            instanceof Value.Amount amount) {
                        fees.put(row.value1(), amount);
                    }
                });
        return List.copyOf(fees.values());
    }

    /// Since and until when, as far as the cases say.
    static List<OrganisationNaming> namings(DSLContext db, Collection<UUID> organisation) {
        return db.selectFrom(CASE_ORGANISATION)
                .where(names(organisation))
                .and(
                        CASE_ORGANISATION
                                .SINCE_DATE
                                .isNotNull()
                                .or(CASE_ORGANISATION.UNTIL_DATE.isNotNull()))
                .fetch(CaseOrganisationRows::naming);
    }

    /// The others that the same cases name.
    static List<LinkedOrganisation> linked(DSLContext db, Collection<UUID> organisation) {
        var other = CASE_ORGANISATION.as("other");
        var cases = countDistinct(CASE_ORGANISATION.CASE_ID);
        return db.select(ORGANISATION.ID, ORGANISATION.KIND, ORGANISATION.NAME, cases)
                .from(CASE_ORGANISATION)
                .join(other)
                .on(other.CASE_ID.eq(CASE_ORGANISATION.CASE_ID))
                .and(other.REMOVED.isFalse())
                .and(other.ORGANISATION_ID.notIn(organisation))
                .join(MEMBER)
                .on(MEMBER.ID.eq(other.ORGANISATION_ID))
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(MEMBER.SHOWN_AS))
                .where(names(organisation))
                .groupBy(ORGANISATION.ID, ORGANISATION.KIND, ORGANISATION.NAME)
                .orderBy(cases.desc(), ORGANISATION.NAME, ORGANISATION.ID)
                .fetch(row ->
                        new LinkedOrganisation(
                                new OrganisationId(row.value1()),
                                OrganisationRows.kind(row.value2()),
                                row.value3(),
                                row.value4()));
    }

    /// In how many cases but one each organisation is named.
    static Map<OrganisationId, Integer> elsewhere(
            DSLContext db, CaseId but, Collection<OrganisationId> shown) {
        var cases = countDistinct(CASE_ORGANISATION.CASE_ID);
        var counts = new LinkedHashMap<OrganisationId, Integer>();
        db.select(MEMBER.SHOWN_AS, cases)
                .from(MEMBER)
                .join(CASE_ORGANISATION)
                .on(CASE_ORGANISATION.ORGANISATION_ID.eq(MEMBER.ID))
                .and(CASE_ORGANISATION.REMOVED.isFalse())
                .where(MEMBER.SHOWN_AS.in(shown.stream().map(OrganisationId::id).toList()))
                .and(CASE_ORGANISATION.CASE_ID.ne(but.id()))
                .groupBy(MEMBER.SHOWN_AS)
                .forEach(row -> counts.put(new OrganisationId(row.value1()), row.value2()));
        return counts;
    }

    private static Condition names(Collection<UUID> organisation) {
        return CASE_ORGANISATION
                .ORGANISATION_ID
                .in(organisation)
                .and(CASE_ORGANISATION.REMOVED.isFalse());
    }

    private static Select<Record1<UUID>> naming(Collection<UUID> organisation) {
        return select(CASE_ORGANISATION.CASE_ID).from(CASE_ORGANISATION).where(names(organisation));
    }

    private static NamingCase naming(CaseSummaryRecord row, List<OrganisationNaming> as) {
        return new NamingCase(
                new CaseId(row.getCaseId()),
                row.getLabel(),
                row.getAlias(),
                List.copyOf(as),
                EnumText.read(Conclusion.class, row.getConclusion()),
                Optional.ofNullable(row.getDanger())
                        .map(level -> EnumText.read(Danger.Level.class, level)));
    }
}
