package org.shirube.storage;

import org.shirube.casework.Clock;
import org.shirube.casework.Passphrase;
import org.shirube.casework.Session;
import org.shirube.casework.Unlocking;
import org.shirube.vault.CheapStores;

import java.nio.file.Path;

/// A real vault on a real encrypted file for tests, with a passphrase that is cheap to try.
public final class QuickVault {

    public static final String NAME = "Aiko";
    public static final String PASSPHRASE = "correct horse battery staple";

    private QuickVault() {}

    public static StoredVault in(Path home, Clock clock) {
        return new StoredVault(CheapStores.in(home), clock, () -> {});
    }

    /// Makes the store on the first call and opens it on the later ones.
    public static Session session(Path home, Clock clock) {
        var vault = in(home, clock);
        return session(
                vault.exists()
                        ? vault.unlock(NAME, passphrase())
                        : vault.create(NAME, passphrase()));
    }

    public static Session session(Unlocking unlocking) {
        if (unlocking instanceof Unlocking.Unlocked(Session session)) {
            return session;
        }
        throw new AssertionError("the vault did not open: " + unlocking);
    }

    public static Passphrase passphrase() {
        return new Passphrase(PASSPHRASE.toCharArray());
    }
}
