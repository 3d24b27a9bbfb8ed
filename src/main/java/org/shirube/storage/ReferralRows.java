package org.shirube.storage;

import static org.shirube.storage.schema.Tables.CASE_FILE;
import static org.shirube.storage.schema.Tables.CASE_SUMMARY;
import static org.shirube.storage.schema.Tables.REFERRAL;

import org.jooq.DSLContext;
import org.shirube.casework.CaseId;
import org.shirube.casework.CaseReferral;
import org.shirube.casework.DueReferral;
import org.shirube.casework.NotStored;
import org.shirube.casework.Recipient;
import org.shirube.casework.ReferralId;
import org.shirube.casework.ReferralState;
import org.shirube.casework.Saving;
import org.shirube.casework.ScreeningId;
import org.shirube.questionnaire.Words;
import org.shirube.scoring.ReferralRule.Consent;
import org.shirube.storage.schema.tables.records.ReferralRecord;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Referrals in their table, each with its steps.
final class ReferralRows {

    private ReferralRows() {}

    static List<CaseReferral> of(DSLContext db, CaseId id) {
        var steps = ReferralStepRows.of(db, id);
        return db.selectFrom(REFERRAL)
                .where(REFERRAL.CASE_ID.eq(id.id()))
                .orderBy(REFERRAL.BEGUN_AT.desc(), REFERRAL.ID)
                .fetch(row -> {
                    return new CaseReferral(
                            new ReferralId(id, row.getId()),
                            recipient(row),
                            Optional.ofNullable(row.getScreeningId()).map(ScreeningId::new),
                            steps.getOrDefault(row.getId(), List.of()),
                            row.getVersion());
                });
    }

    static Optional<CaseReferral> find(DSLContext db, ReferralId id) {
        return of(db, id.caseId()).stream().filter(each -> each.id().equals(id)).findFirst();
    }

    static void add(
            DSLContext db,
            ReferralId id,
            Recipient to,
            Optional<ScreeningId> screening,
            Change change) {
        // Of a case that is sealed for others nothing but its bare file lies here.
        if (!db.fetchExists(CASE_SUMMARY, CASE_SUMMARY.CASE_ID.eq(id.caseId().id()))) {
            throw new NotStored(Saving.Reason.CHANGED_ELSEWHERE);
        }
        var row = db.newRecord(REFERRAL);
        row.setId(id.id());
        row.setCaseId(id.caseId().id());
        row.setScreeningId(screening.map(ScreeningId::id).orElse(null));
        row.setInstitution(to.institution().orElse(""));
        row.setNamedAs(to.name());
        row.setLeave(Words.of(to.leave()));
        row.setStanding(Words.of(ReferralState.PREPARED));
        row.setBegunAt(change.time());
        row.setVersion(1);
        row.setAuthor(change.author());
        row.setChangedAt(change.time());
        row.insert();
    }

    /// The referral as it is, if it has this version.
    static CaseReferral at(DSLContext db, ReferralId id, int version) {
        return find(db, id)
                .filter(referral -> referral.version() == version)
                .orElseThrow(() -> new NotStored(Saving.Reason.CHANGED_ELSEWHERE));
    }

    /// Writes where it stands now that its steps have changed; gives the new version.
    static int settle(DSLContext db, ReferralId id, Change change) {
        var now = find(db, id).orElseThrow();
        return db.update(REFERRAL)
                                .set(REFERRAL.STANDING, Words.of(now.state()))
                                .set(
                                        REFERRAL.DUE_ON,
                                        now.due().map(LocalDate::toString).orElse(null))
                                .set(REFERRAL.VERSION, now.version() + 1)
                                .set(REFERRAL.AUTHOR, change.author())
                                .set(REFERRAL.CHANGED_AT, change.time())
                                .where(REFERRAL.ID.eq(id.id()))
                                .and(REFERRAL.VERSION.eq(now.version()))
                                .execute()
                        == 1
                ? now.version() + 1
                : lost();
    }

    private static int lost() {
        throw new NotStored(Saving.Reason.CHANGED_ELSEWHERE);
    }

    /// ISO days sort as texts.
    static List<DueReferral> due(DSLContext db, LocalDate until) {
        return db.select(REFERRAL, CASE_FILE.LABEL)
                .from(REFERRAL)
                .join(CASE_FILE)
                .on(CASE_FILE.ID.eq(REFERRAL.CASE_ID))
                .where(REFERRAL.STANDING.eq(Words.of(ReferralState.SENT)))
                .and(REFERRAL.DUE_ON.le(until.toString()))
                .and(CASE_FILE.ARCHIVED_AT.isNull())
                .orderBy(REFERRAL.DUE_ON, CASE_FILE.LABEL)
                .fetch(row ->
                        new DueReferral(
                                new ReferralId(
                                        new CaseId(row.value1().getCaseId()), row.value1().getId()),
                                row.value2(),
                                recipient(row.value1()),
                                LocalDate.parse(row.value1().getDueOn())));
    }

    private static Recipient recipient(ReferralRecord row) {
        return new Recipient(
                Optional.of(row.getInstitution()).filter(id -> !id.isEmpty()),
                row.getNamedAs(),
                EnumText.read(Consent.class, row.getLeave()));
    }
}
