package org.shirube.storage;

import org.shirube.casework.AccountId;
import org.shirube.casework.AuditAction;
import org.shirube.casework.AuditDeed;
import org.shirube.casework.Draft;
import org.shirube.casework.Saving;
import org.shirube.casework.SittingStore;

import java.util.Optional;

/// Drafts in their tables, and what was done with the window in the audit log.
record StoredSitting(Books books, Shelves shelves) implements SittingStore {

    @Override
    public Optional<Draft> draft(AccountId of) {
        return placeOf(of).flatMap(shelf -> shelf.read(db -> DraftRows.find(db, of)));
    }

    @Override
    public Saving keep(AccountId of, Draft draft) {
        return place(of, draft).save((db, _, change) -> DraftRows.put(db, of, draft, change));
    }

    @Override
    public Saving lock(AccountId of, Draft draft) {
        return place(of, draft)
                .save((db, entries, change) -> {
                    var action = AuditAction.DRAFT_KEPT;
                    entries.add(
                            draft.spot()
                                    .screening()
                                    .flatMap(id -> ScreeningRows.deed(db, id, action))
                                    .or(() -> draft.spot().caseId().map(AuditDeed.of(action)::on))
                                    .orElseGet(() -> AuditDeed.of(action)));
                    return DraftRows.put(db, of, draft, change);
                });
    }

    @Override
    public Saving discard(AccountId of) {
        return placeOf(of)
                .map(shelf -> shelf.save((db, _, _) -> DraftRows.remove(db, of)))
                .orElseGet(() -> books.save((db, _, _) -> DraftRows.remove(db, of)));
    }

    @Override
    public Saving note(AuditAction action) {
        return books.save((_, entries, _) -> {
            entries.add(AuditDeed.of(action));
            return 1;
        });
    }

    /// Where a draft is to lie: with the case that it is of. One that lies elsewhere is taken away
    /// first.
    private Shelf place(AccountId of, Draft draft) {
        Shelf place = shelfOf(draft.spot()).orElse(books);
        placeOf(of)
                .filter(before -> !before.equals(place))
                .ifPresent(before -> before.save((db, _, _) -> DraftRows.remove(db, of)));
        return place;
    }

    /// Where somebody's draft lies now.
    private Optional<Shelf> placeOf(AccountId of) {
        if (books.read(db -> DraftRows.find(db, of)).isPresent()) {
            return Optional.of(books);
        }
        return shelves.sealed()
                .flatMap(room -> room.read(db -> DraftRows.find(db, of)))
                .flatMap(draft -> shelfOf(draft.spot()));
    }

    private Optional<Shelf> shelfOf(Draft.Spot spot) {
        return spot.screening().map(shelves::of).or(() -> spot.caseId().map(shelves::of));
    }
}
