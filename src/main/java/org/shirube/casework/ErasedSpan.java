package org.shirube.casework;

import java.util.Optional;

/// Between which entries of the log an erased case lay in the store: from the one that begins it,
/// up to and without the one that says that the store got a new file afterwards. No such entry: the
/// old file still has it.
public record ErasedSpan(long from, Optional<Long> until) {

    /// Whether a copy of the store holds the case whose newest entry has this number.
    boolean holds(long end) {
        return end >= from && until.filter(renewed -> end >= renewed).isEmpty();
    }
}
