package org.shirube.storage;

import org.shirube.casework.AuditAction;
import org.shirube.casework.AuditDeed;
import org.shirube.casework.CaseId;
import org.shirube.casework.CaseReferral;
import org.shirube.casework.DueReferral;
import org.shirube.casework.NotStored;
import org.shirube.casework.Recipient;
import org.shirube.casework.ReferralDeed;
import org.shirube.casework.ReferralId;
import org.shirube.casework.ReferralStore;
import org.shirube.casework.Saving;
import org.shirube.casework.ScreeningId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Referrals of cases, where the cases lie. To read them is part of looking at their case.
record StoredReferrals(Books books, Shelves shelves) implements ReferralStore {

    @Override
    public List<CaseReferral> of(CaseId id) {
        return shelves.of(id).view(CaseView.of(id, db -> ReferralRows.of(db, id)));
    }

    @Override
    public Optional<CaseReferral> find(ReferralId id) {
        return shelves.of(id.caseId())
                .view(CaseView.of(id.caseId(), db -> ReferralRows.find(db, id)));
    }

    @Override
    public Saving prepare(
            ReferralId id,
            Recipient to,
            Optional<ScreeningId> screening,
            ReferralDeed.Prepared deed,
            LocalDate on) {
        return shelves.of(id.caseId())
                .save((db, entries, change) -> {
                    ReferralRows.add(db, id, to, screening, change);
                    ReferralStepRows.add(db, id, 1, deed, on, change);
                    entries.add(entry(deed.action(), id));
                    return 1;
                });
    }

    @Override
    public Saving go(ReferralId id, int version, ReferralDeed deed, LocalDate on) {
        return shelves.of(id.caseId())
                .save((db, entries, change) -> {
                    var now = ReferralRows.at(db, id, version);
                    ReferralStepRows.add(db, id, now.steps().size() + 1, deed, on, change);
                    entries.add(entry(deed.action(), id));
                    return ReferralRows.settle(db, id, change);
                });
    }

    @Override
    public Saving takeBack(ReferralId id, int version) {
        return shelves.of(id.caseId())
                .save((db, entries, change) -> {
                    var last = ReferralRows.at(db, id, version).last();
                    var ordinal =
                            last.orElseThrow(() -> new NotStored(Saving.Reason.CHANGED_ELSEWHERE))
                                    .ordinal();
                    ReferralStepRows.takeBack(db, id, ordinal, change);
                    entries.add(entry(AuditAction.REFERRAL_STEP_TAKEN_BACK, id));
                    return ReferralRows.settle(db, id, change);
                });
    }

    /// Sealed ones among the others, for whoever was named for them.
    @Override
    public List<DueReferral> due(LocalDate until) {
        var due = new ArrayList<>(open(until));
        shelves.sealed()
                .ifPresent(room -> due.addAll(room.read(db -> ReferralRows.due(db, until))));
        due.sort(DueReferral.FIRST_DUE);
        return List.copyOf(due);
    }

    private List<DueReferral> open(LocalDate until) {
        return books.view(
                new AuditLog.View<>(
                        AuditAction.REFERRALS_LISTED,
                        Views.NOTHING,
                        db -> ReferralRows.due(db, until),
                        (_, _) -> Optional.of(AuditDeed.of(AuditAction.REFERRALS_LISTED))));
    }

    static AuditDeed entry(AuditAction action, ReferralId id) {
        return AuditDeed.of(action, id.id().toString()).on(id.caseId());
    }
}
