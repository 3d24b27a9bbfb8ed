package org.shirube.storage;

import org.shirube.casework.AuditAction;
import org.shirube.casework.AuditDeed;
import org.shirube.casework.Edition;

/// The edition that screenings are begun and handed in under, and that is kept for them.
final class InForce {

    private final Books books;
    private String edition = EditionRows.NONE;

    InForce(Books books) {
        this.books = books;
    }

    /// The id of the edition.
    String edition() {
        return edition;
    }

    /// What is kept already costs nothing.
    void keep(Edition now) {
        if (!books.read(db -> EditionRows.isKept(db, now))) {
            var change = books.now();
            books.write(
                    change,
                    (db, entries) -> {
                        entries.add(AuditDeed.of(AuditAction.DEFINITIONS_KEPT));
                        return EditionRows.add(db, now, change);
                    });
        }
        edition = now.id();
    }
}
