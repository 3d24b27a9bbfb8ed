package org.shirube.ui.shell;

import org.shirube.casework.Passphrase;

/// The way back to a window that was hidden or paused while somebody is signed in.
@FunctionalInterface
public interface Reentry {

    /// Whether this is the passphrase of whoever is signed in. Takes about a second, like signing
    /// in, and wipes the passphrase.
    boolean opens(Passphrase passphrase);
}
