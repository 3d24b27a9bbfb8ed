package org.shirube.storage;

import org.jooq.DSLContext;
import org.shirube.casework.AccountId;
import org.shirube.casework.AuditAction;
import org.shirube.casework.AuditDeed;
import org.shirube.casework.CaseId;
import org.shirube.casework.FollowUp;
import org.shirube.casework.FollowUpId;
import org.shirube.casework.FollowUpStore;
import org.shirube.casework.Saving;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntBiFunction;

/// What is to be done in cases, where the cases lie. To read it is part of looking at its case.
record StoredFollowUps(Shelves shelves) implements FollowUpStore {

    @Override
    public List<FollowUp> of(CaseId id) {
        return shelves.of(id).view(CaseView.of(id, db -> FollowUpRows.of(db, id)));
    }

    @Override
    public Saving add(CaseId id, String what, LocalDate due, Optional<AccountId> forWhom) {
        var added = new FollowUpId(id, UUID.randomUUID());
        return save(
                AuditAction.FOLLOW_UP_ADDED,
                added,
                (db, change) -> FollowUpRows.add(db, added, what, due, forWhom, change));
    }

    @Override
    public Saving done(FollowUpId id, int version) {
        return save(
                AuditAction.FOLLOW_UP_DONE,
                id,
                (db, change) -> FollowUpRows.done(db, id, version, true, change));
    }

    @Override
    public Saving undone(FollowUpId id, int version) {
        return save(
                AuditAction.FOLLOW_UP_UNDONE,
                id,
                (db, change) -> FollowUpRows.done(db, id, version, false, change));
    }

    private Saving save(
            AuditAction action, FollowUpId id, ToIntBiFunction<DSLContext, Change> rows) {
        return shelves.of(id.caseId())
                .save((db, entries, change) -> {
                    int version = rows.applyAsInt(db, change);
                    entries.add(AuditDeed.of(action, id.id().toString()).on(id.caseId()));
                    return version;
                });
    }
}
