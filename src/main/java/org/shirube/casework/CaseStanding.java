package org.shirube.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// Whether a case file is worked on: on which day it was closed, since when it is put away, and the
/// file that it was merged into.
public record CaseStanding(
        Optional<LocalDate> closed, Optional<Instant> archived, Optional<CaseId> mergedInto) {

    public static final CaseStanding OPEN =
            new CaseStanding(Optional.empty(), Optional.empty(), Optional.empty());

    /// Whether something is still done in it.
    public boolean isOpen() {
        return closed.isEmpty() && archived.isEmpty() && mergedInto.isEmpty();
    }
}
