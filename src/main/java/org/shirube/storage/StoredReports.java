package org.shirube.storage;

import org.jooq.DSLContext;
import org.shirube.casework.AuditAction;
import org.shirube.casework.AuditDeed;
import org.shirube.casework.CaseId;
import org.shirube.casework.ReportChoice;
import org.shirube.casework.ReportNote;
import org.shirube.casework.ReportStore;
import org.shirube.casework.Saving;

import java.util.Optional;
import java.util.UUID;

/// What is kept of the reports of cases, where the cases lie.
record StoredReports(Shelves shelves) implements ReportStore {

    @Override
    public void viewed(CaseId id) {
        shelves.of(id)
                .view(
                        new AuditLog.View<>(
                                AuditAction.REPORT_VIEWED,
                                id.id(),
                                _ -> id,
                                (_, of) ->
                                        Optional.of(
                                                AuditDeed.of(AuditAction.REPORT_VIEWED).on(of))));
    }

    @Override
    public Saving leaves(CaseId id, ReportNote note) {
        return shelves.of(id)
                .save((db, entries, change) -> {
                    var report = UUID.randomUUID();
                    ReportRows.add(db, id, report, note, change);
                    var action =
                            note.chosen().contains(ReportChoice.CONCLUSION)
                                    ? AuditAction.REPORT_EXPORTED_WITH_CONCLUSION
                                    : AuditAction.REPORT_EXPORTED;
                    entries.add(AuditDeed.of(action, report.toString()).on(id));
                    note.handed().ifPresent(handed -> hand(db, entries, handed, change));
                    return 1;
                });
    }

    private static void hand(
            DSLContext db, AuditLog.Entries entries, ReportNote.Handed handed, Change change) {
        var now = ReferralRows.at(db, handed.to(), handed.version());
        int ordinal = now.steps().size() + 1;
        ReferralStepRows.add(db, handed.to(), ordinal, handed.deed(), handed.on(), change);
        entries.add(StoredReferrals.entry(handed.deed().action(), handed.to()));
        ReferralRows.settle(db, handed.to(), change);
    }
}
