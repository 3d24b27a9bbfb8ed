package org.shirube.vault;

import org.shirube.casework.Unlocking;

/// What came of opening a store file: the open store, or why not.
public sealed interface Opening {

    record Opened(OpenStore store) implements Opening {}

    record Refused(Unlocking reason) implements Opening {}
}
