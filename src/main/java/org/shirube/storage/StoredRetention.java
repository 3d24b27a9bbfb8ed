package org.shirube.storage;

import org.shirube.casework.AuditAction;
import org.shirube.casework.AuditDeed;
import org.shirube.casework.CaseId;
import org.shirube.casework.ErasedCase;
import org.shirube.casework.ErasureReason;
import org.shirube.casework.KeptCase;
import org.shirube.casework.RetentionStore;
import org.shirube.casework.Saving;
import org.shirube.questionnaire.Words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How long cases are kept, in their tables, and their end.
record StoredRetention(Books books, Shelves shelves) implements RetentionStore {

    @Override
    public int due(LocalDate on) {
        return books.read(db -> RetentionRows.due(db, on));
    }

    @Override
    public List<KeptCase> cases(int offset, int limit) {
        return bare(offset, limit).stream().map(this::whole).toList();
    }

    /// A sealed case as those may see it who were named for it.
    private KeptCase whole(KeptCase kept) {
        return shelves.key(kept.id()).flatMap(_ -> find(kept.id())).orElse(kept);
    }

    private List<KeptCase> bare(int offset, int limit) {
        return books.view(
                new AuditLog.View<>(
                        AuditAction.CASES_LISTED,
                        Views.NOTHING,
                        db -> RetentionRows.page(db, offset, limit),
                        (_, _) -> Optional.of(AuditDeed.of(AuditAction.CASES_LISTED))));
    }

    @Override
    public Optional<KeptCase> find(CaseId id) {
        return shelves.of(id).read(db -> RetentionRows.find(db, id));
    }

    @Override
    public Saving close(CaseId id, LocalDate on, boolean claimOpen, LocalDate due) {
        return shelves.of(id)
                .save((db, entries, change) -> {
                    entries.add(AuditDeed.of(AuditAction.CASE_CLOSED).on(id));
                    return RetentionRows.close(db, id, on, claimOpen, due, change);
                });
    }

    @Override
    public Saving reopen(CaseId id) {
        return shelves.of(id)
                .save((db, entries, change) -> {
                    entries.add(AuditDeed.of(AuditAction.CASE_REOPENED).on(id));
                    return RetentionRows.reopen(db, id, change);
                });
    }

    @Override
    public Saving erase(Set<CaseId> ids, ErasureReason reason) {
        ids.forEach(shelves::forget);
        return books.save((db, entries, change) -> {
            int erased = 0;
            for (var id : ids) {
                if (ErasureRows.erase(db, id, reason, change)) {
                    entries.add(AuditDeed.of(AuditAction.CASE_ERASED, Words.of(reason)).on(id));
                    erased++;
                }
            }
            return erased;
        });
    }

    @Override
    public Optional<Saving.Reason> renew() {
        return books.renew();
    }

    @Override
    public List<ErasedCase> erased(int limit) {
        return books.read(db -> ErasureRows.newest(db, limit));
    }
}
