package org.shirube.storage;

import static org.shirube.storage.schema.Tables.CASE_ORGANISATION;
import static org.shirube.storage.schema.Tables.CASE_SUMMARY;

import org.jooq.DSLContext;
import org.shirube.casework.CaseId;
import org.shirube.casework.CaseOrganisation;
import org.shirube.casework.NotStored;
import org.shirube.casework.OrganisationId;
import org.shirube.casework.OrganisationNaming;
import org.shirube.casework.Saving;
import org.shirube.questionnaire.PartialDate;
import org.shirube.questionnaire.Words;
import org.shirube.screening.Basis;
import org.shirube.storage.schema.tables.records.CaseOrganisationRecord;

import java.util.List;
import java.util.Optional;

/// Which organisations one case names, in their table: rows of that case, wherever it lies.
final class CaseOrganisationRows {

    private CaseOrganisationRows() {}

    static List<CaseOrganisation> of(DSLContext db, CaseId id) {
        return db.selectFrom(CASE_ORGANISATION)
                .where(CASE_ORGANISATION.CASE_ID.eq(id.id()))
                .and(CASE_ORGANISATION.REMOVED.isFalse())
                .orderBy(CASE_ORGANISATION.NAMED_AS, CASE_ORGANISATION.ID)
                .fetch(row ->
                        new CaseOrganisation(
                                row.getId(),
                                id,
                                new OrganisationId(row.getOrganisationId()),
                                naming(row),
                                row.getVersion()));
    }

    static int add(DSLContext db, CaseOrganisation link, Change change) {
        // Of a case that is sealed for others nothing but its bare file lies here.
        if (!db.fetchExists(CASE_SUMMARY, CASE_SUMMARY.CASE_ID.eq(link.caseId().id()))) {
            throw new NotStored(Saving.Reason.CHANGED_ELSEWHERE);
        }
        var row = db.newRecord(CASE_ORGANISATION);
        row.setId(link.id());
        row.setCaseId(link.caseId().id());
        row.setOrganisationId(link.organisation().id());
        row.setRemoved(false);
        row.setVersion(1);
        fill(row, link.naming(), change);
        row.insert();
        return 1;
    }

    static int change(DSLContext db, CaseOrganisation link, Change change) {
        var row = row(db, link);
        if (row.getVersion() != link.version()) {
            throw new NotStored(Saving.Reason.CHANGED_ELSEWHERE);
        }
        row.setVersion(row.getVersion() + 1);
        fill(row, link.naming(), change);
        row.update();
        return row.getVersion();
    }

    static int setRemoved(DSLContext db, CaseOrganisation link, boolean removed, Change change) {
        var row = row(db, link);
        row.setRemoved(removed);
        row.setVersion(row.getVersion() + 1);
        row.setAuthor(change.author());
        row.setChangedAt(change.time());
        row.update();
        return row.getVersion();
    }

    static OrganisationNaming naming(CaseOrganisationRecord row) {
        return new OrganisationNaming(
                OrganisationRows.kind(row.getNamedAs()),
                Optional.ofNullable(row.getSinceDate()).map(ValueText::date),
                Optional.ofNullable(row.getUntilDate()).map(ValueText::date),
                EnumText.read(Basis.class, row.getBasis()),
                row.getNote());
    }

    private static CaseOrganisationRecord row(DSLContext db, CaseOrganisation link) {
        return db.fetchOptional(
                        CASE_ORGANISATION,
                        CASE_ORGANISATION
                                .ID
                                .eq(link.id())
                                .and(CASE_ORGANISATION.CASE_ID.eq(link.caseId().id())))
                .orElseThrow(() -> new NotStored(Saving.Reason.CHANGED_ELSEWHERE));
    }

    private static void fill(CaseOrganisationRecord row, OrganisationNaming naming, Change change) {
        row.setNamedAs(Words.of(naming.as()));
        row.setSinceDate(naming.since().map(PartialDate::toString).orElse(null));
        row.setUntilDate(naming.until().map(PartialDate::toString).orElse(null));
        row.setBasis(Words.of(naming.basis()));
        row.setNote(naming.note());
        row.setAuthor(change.author());
        row.setChangedAt(change.time());
    }
}
