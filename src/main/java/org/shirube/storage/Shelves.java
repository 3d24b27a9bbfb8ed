package org.shirube.storage;

import org.shirube.casework.CaseId;
import org.shirube.casework.ScreeningId;

/// Finds the shelf on which the rows of a case lie. Rows that belong to no one case lie in the open
/// store itself, the [Books].
final class Shelves {

    private final Books books;

    Shelves(Books books) {
        this.books = books;
    }

    Shelf of(CaseId id) {
        return books;
    }

    Shelf of(ScreeningId id) {
        return books;
    }
}
