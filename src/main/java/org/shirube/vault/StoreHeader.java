package org.shirube.vault;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What stands in clear beside an encrypted store: which store it is, how it is encrypted, by which
/// versions it was last written, and a wrapped key for each account. Tells nothing about a person
/// or a user, except how many accounts there are.
record StoreHeader(UUID store, Runtime.Version h2, int schema, List<AccountKey> keys) {

    static final int FORMAT = 1;

    /// Blocks that are sealed one by one: see [SealedFile].
    static final String CIPHER = "aes-256-gcm-blocks";

    StoreHeader {
        keys = List.copyOf(keys);
    }

    /// What every wrapped key is bound to: a key moved to another store, or to another format of
    /// the same one, no longer opens.
    static String identity(UUID store) {
        return "shirube-store " + FORMAT + " " + store + " " + CIPHER;
    }

    StoreHeader writtenBy(Runtime.Version h2Version, int schemaVersion) {
        return new StoreHeader(store, h2Version, schemaVersion, keys);
    }

    /// What lies behind the line that was made with this name and passphrase. Whoever is wrong is
    /// told so after the same work, whatever was wrong.
    Optional<AccountKey.Opened> unlock(Credentials credentials) {
        var derivations = new LinkedHashSet<Derivation>();
        keys.forEach(key -> derivations.add(key.derivation()));
        return derivations.stream()
                .map(derivation -> unlock(derivation, credentials))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<AccountKey.Opened> unlock(Derivation derivation, Credentials credentials) {
        var derived = derivation.key(credentials);
        try {
            return keys.stream()
                    .filter(key -> key.derivation().equals(derivation))
                    .flatMap(key -> key.open(identity(store), derived).stream())
                    .findFirst();
        } finally {
            Arrays.fill(derived, (byte) 0);
        }
    }
}
