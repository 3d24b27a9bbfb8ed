package org.shirube.casework;

import java.util.Optional;

/// What came of restoring a backup.
public sealed interface Restored {

    /// It is the store now; the one that was there before lies beside it in a folder of this name.
    record Done(Optional<String> kept) implements Restored {}

    /// The store is as it was before.
    record NotDone(RestoreTrouble why) implements Restored {}
}
