package org.shirube.casework;

import java.util.List;

/// Recovery sheets as words: makes the sheets of a set, and reads what somebody typed from them.
/// Knows no store.
public interface SheetCraft {

    /// A new secret, for the caller to close.
    RecoverySecret newSecret();

    /// Whether so many of so many can be a set.
    boolean canBe(int needed, int of);

    /// The sheets of a new set, for the caller to close. A secret is made into one set only.
    List<RecoverySheet> make(RecoverySecret secret, int needed, int of);

    /// What the sheets say together, one text each, which remain the caller's to wipe.
    SheetReading read(List<char[]> typed);
}
