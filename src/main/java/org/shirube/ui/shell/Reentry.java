package org.shirube.ui.shell;

import org.shirube.casework.Passphrase;

import java.util.Optional;

/// The way back to a window that was hidden or paused.
@FunctionalInterface
public interface Reentry {

    /// What is to be done on the window's thread where this is the passphrase of whoever was signed
    /// in when the window was hidden; empty where it is not. Takes about a second, like signing in,
    /// and wipes the passphrase.
    Optional<Runnable> opens(Passphrase passphrase);
}
