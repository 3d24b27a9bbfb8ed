package org.shirube.storage;

import org.shirube.casework.Clock;
import org.shirube.casework.Unlocking;
import org.shirube.vault.ThrowAwayStore;

import java.io.IOException;
import java.nio.file.Path;

/// A vault for a demonstration: encrypted as any other, under a passphrase that nobody knows, in a
/// temporary folder that is deleted when the session is closed.
public final class DemoVault {

    private final Path temporary;
    private final Clock clock;

    public DemoVault(Clock clock) {
        this(Path.of(System.getProperty("java.io.tmpdir")), clock);
    }

    DemoVault(Path temporary, Clock clock) {
        this.temporary = temporary;
        this.clock = clock;
    }

    /// An empty store, opened for an account of this name which has every role.
    public Unlocking open(String name) {
        try {
            var store = ThrowAwayStore.in(temporary);
            var vault = new StoredVault(store.store(), clock, store::delete);
            return vault.create(name, ThrowAwayStore.passphrase());
        } catch (IOException refused) {
            return new Unlocking.NotWritable();
        }
    }
}
