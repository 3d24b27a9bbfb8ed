package org.shirube.app.window;

import org.shirube.casework.Session;
import org.shirube.storage.StoredVault;

/// How somebody comes in.
public sealed interface Entrance {

    /// With a name and a passphrase.
    record SignIn(StoredVault vault) implements Entrance {}

    /// At once: a demonstration, whose store is deleted when the window closes.
    record Demonstration(Session session) implements Entrance {}
}
