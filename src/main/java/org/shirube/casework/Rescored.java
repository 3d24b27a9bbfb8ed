package org.shirube.casework;

import org.shirube.scoring.Shift;
import org.shirube.scoring.Versions;

import java.util.List;

/// What came of scoring one screening again. `label` is its case's (KJ-4718).
public sealed interface Rescored {

    String label();

    ScreeningId screening();

    /// Two results of the same answers: how they differ, and which files changed in between.
    record Compared(
            String label,
            ScreeningId screening,
            boolean handedIn,
            List<Shift> shifts,
            List<Versions.Changed> changed)
            implements Rescored {

        public boolean concludesOtherwise() {
            return shifts.stream().anyMatch(shift -> shift.kind() == Shift.Kind.CONCLUSION);
        }
    }

    /// There is nothing to compare with.
    record NotCompared(String label, ScreeningId screening, Reason reason) implements Rescored {}

    /// Why there is nothing to compare with.
    enum Reason {
        /// The files that it was made with were not kept, in a store of before.
        FILES_NOT_KEPT,
        /// The files were kept, but this version of the program cannot read them.
        FILES_UNREADABLE,
        /// Another version of the program froze it in words that this one does not know.
        RESULT_UNREADABLE
    }
}
