package org.shirube.storage;

import static org.shirube.storage.schema.Tables.REFERRAL_STEP;

import org.jooq.DSLContext;
import org.shirube.casework.AccountId;
import org.shirube.casework.CaseId;
import org.shirube.casework.ReferralConsent;
import org.shirube.casework.ReferralDeed;
import org.shirube.casework.ReferralId;
import org.shirube.casework.ReferralStep;
import org.shirube.questionnaire.Words;
import org.shirube.storage.schema.tables.records.ReferralStepRecord;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Steps of referrals in their table: a column for each thing that some deed has.
final class ReferralStepRows {

    private ReferralStepRows() {}

    /// Of all referrals of a case, the first step first.
    static Map<UUID, List<ReferralStep>> of(DSLContext db, CaseId id) {
        return db.selectFrom(REFERRAL_STEP)
                .where(REFERRAL_STEP.CASE_ID.eq(id.id()))
                .orderBy(REFERRAL_STEP.ORDINAL)
                .fetchGroups(REFERRAL_STEP.REFERRAL_ID, ReferralStepRows::step);
    }

    static void add(
            DSLContext db,
            ReferralId id,
            int ordinal,
            ReferralDeed deed,
            LocalDate on,
            Change change) {
        var row = db.newRecord(REFERRAL_STEP);
        row.setReferralId(id.id());
        row.setCaseId(id.caseId().id());
        row.setOrdinal(ordinal);
        row.setHappenedOn(on.toString());
        row.setWords(deed.words());
        row.setWithout(deed.reason());
        row.setAskedBy("");
        row.setItems("");
        row.setAuthor(change.author());
        row.setEnteredAt(change.time());
        fill(row, deed);
        row.insert();
    }

    static void takeBack(DSLContext db, ReferralId id, int ordinal, Change change) {
        db.update(REFERRAL_STEP)
                .set(REFERRAL_STEP.TAKEN_BACK_BY, change.author())
                .set(REFERRAL_STEP.TAKEN_BACK_AT, change.time())
                .where(REFERRAL_STEP.REFERRAL_ID.eq(id.id()))
                .and(REFERRAL_STEP.ORDINAL.eq(ordinal))
                .execute();
    }

    private static void fill(ReferralStepRecord row, ReferralDeed deed) {
        row.setDeed(word(deed));
        switch (deed) {
            case ReferralDeed.Asked asked -> {
                row.setConsent(Words.of(asked.answer()));
                row.setWay(asked.way().map(Words::of).orElse(null));
                row.setAskedBy(asked.askedBy());
            }
            case ReferralDeed.Sent sent ->
                    row.setDueOn(sent.due().map(LocalDate::toString).orElse(null));
            case ReferralDeed.Handed handed -> row.setItems(Lines.of(handed.what()));
            case ReferralDeed.Prepared _,
                    ReferralDeed.Accepted _,
                    ReferralDeed.Refused _,
                    ReferralDeed.Closed _,
                    ReferralDeed.Withdrawn _ -> {}
        }
    }

    private static String word(ReferralDeed deed) {
        return switch (deed) {
            case ReferralDeed.Prepared _ -> "prepared";
            case ReferralDeed.Asked _ -> "asked";
            case ReferralDeed.Sent _ -> "sent";
            case ReferralDeed.Accepted _ -> "accepted";
            case ReferralDeed.Refused _ -> "refused";
            case ReferralDeed.Handed _ -> "handed";
            case ReferralDeed.Closed _ -> "closed";
            case ReferralDeed.Withdrawn _ -> "withdrawn";
        };
    }

    private static ReferralStep step(ReferralStepRecord row) {
        return new ReferralStep(
                row.getOrdinal(),
                deed(row),
                LocalDate.parse(row.getHappenedOn()),
                new AccountId(row.getAuthor()),
                row.getEnteredAt().toInstant(),
                Optional.ofNullable(row.getTakenBackAt()).map(OffsetDateTime::toInstant));
    }

    private static ReferralDeed deed(ReferralStepRecord row) {
        String words = row.getWords();
        return switch (row.getDeed()) {
            case "prepared" -> new ReferralDeed.Prepared(words);
            case "asked" -> asked(row);
            case "sent" ->
                    new ReferralDeed.Sent(
                            Optional.ofNullable(row.getDueOn()).map(LocalDate::parse),
                            row.getWithout(),
                            words);
            case "accepted" -> new ReferralDeed.Accepted(words);
            case "refused" -> new ReferralDeed.Refused(words);
            case "handed" ->
                    new ReferralDeed.Handed(Lines.read(row.getItems()), row.getWithout(), words);
            case "closed" -> new ReferralDeed.Closed(words);
            case "withdrawn" -> new ReferralDeed.Withdrawn(words);
            default -> throw new UnknownWord(ReferralDeed.class);
        };
    }

    private static ReferralDeed asked(ReferralStepRecord row) {
        return new ReferralDeed.Asked(
                EnumText.read(ReferralConsent.class, row.getConsent()),
                Optional.ofNullable(row.getWay())
                        .map(way -> EnumText.read(ReferralConsent.Way.class, way)),
                row.getAskedBy(),
                row.getWords());
    }
}
