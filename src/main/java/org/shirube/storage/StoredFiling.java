package org.shirube.storage;

import org.shirube.casework.AuditAction;
import org.shirube.casework.AuditDeed;
import org.shirube.casework.CaseId;
import org.shirube.casework.FilingStore;
import org.shirube.casework.NewScreening;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Saving;

import java.util.Optional;
import java.util.function.Supplier;

/// Case files as a whole, in an open store. `inForce` is the edition that screenings begin under.
record StoredFiling(Books books, Shelves shelves, Supplier<String> inForce) implements FilingStore {

    @Override
    public Optional<SavedScreening> screenAgain(CaseId id, NewScreening further) {
        var shelf = shelves.of(id);
        var change = shelf.now();
        var begun =
                shelf.write(
                        change,
                        (db, entries) -> {
                            var made = Beginning.again(db, id, further, inForce.get(), change);
                            made.ifPresent(screening -> entries.add(deed(id, screening)));
                            return made;
                        });
        begun.ifPresent(made -> books.log().opened(AuditAction.SCREENING_VIEWED, made.id().id()));
        return begun;
    }

    private static AuditDeed deed(CaseId id, SavedScreening begun) {
        return AuditDeed.of(AuditAction.SCREENING_BEGUN).on(id, begun.id());
    }

    @Override
    public Saving archive(CaseId id) {
        return shelves.of(id)
                .save((db, entries, change) -> {
                    entries.add(AuditDeed.of(AuditAction.CASE_ARCHIVED).on(id));
                    return CaseRows.archive(db, id, Optional.of(change), change);
                });
    }

    @Override
    public Saving bringBack(CaseId id) {
        return shelves.of(id)
                .save((db, entries, change) -> {
                    entries.add(AuditDeed.of(AuditAction.CASE_BROUGHT_BACK).on(id));
                    return CaseRows.archive(db, id, Optional.empty(), change);
                });
    }
}
