package org.shirube.casework;

import java.util.Optional;

/// Some lines of a list that follow each other: so many behind or before a line that is known, or
/// from the beginning or the end. To go on from a line costs the same wherever it is; to skip costs
/// with how many are skipped.
public record CaseSlice(Optional<ListedCase> beside, boolean before, int skip, int limit) {

    public static CaseSlice first(int limit) {
        return new CaseSlice(Optional.empty(), false, 0, limit);
    }

    public static CaseSlice last(int limit) {
        return new CaseSlice(Optional.empty(), true, 0, limit);
    }

    public static CaseSlice after(ListedCase line, int limit) {
        return new CaseSlice(Optional.of(line), false, 0, limit);
    }

    public static CaseSlice before(ListedCase line, int limit) {
        return new CaseSlice(Optional.of(line), true, 0, limit);
    }

    public CaseSlice skipping(int lines) {
        return new CaseSlice(beside, before, lines, limit);
    }

    /// Whether it begins a list, rather than going on with one.
    public boolean isBeginning() {
        return beside.isEmpty();
    }
}
