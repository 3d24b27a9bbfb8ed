package org.shirube.vault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// What stands in clear beside an encrypted store: which store it is, how it is encrypted, by which
/// versions it was last written, the wrapped key of its file (of the next one too, while that is
/// being written), and a wrapped key for each account and for the recovery sheets. Tells nothing
/// about a person or a user, except how many accounts there are.
record StoreHeader(
        UUID store, Runtime.Version h2, int schema, List<FileKey> files, List<AccountKey> keys) {

    static final int FORMAT = 1;

    /// Blocks that are sealed one by one: see [SealedFile].
    static final String CIPHER = "aes-256-gcm-blocks";

    StoreHeader {
        files = List.copyOf(files);
        keys = List.copyOf(keys);
    }

    /// What every wrapped key is bound to: a key moved to another store, or to another format of
    /// the same one, no longer opens.
    static String identity(UUID store) {
        return "shirube-store " + FORMAT + " " + store + " " + CIPHER;
    }

    String identity() {
        return identity(store);
    }

    StoreHeader writtenBy(Runtime.Version h2Version, int schemaVersion) {
        return new StoreHeader(store, h2Version, schemaVersion, files, keys);
    }

    /// The key of the file, taken out of its wrapping.
    byte[] fileKey(StoreKey key) {
        return files.getFirst().open(key, identity());
    }

    /// How many people have a passphrase.
    int accountCount() {
        return (int) keys.stream().filter(key -> key.origin() instanceof Derivation).count();
    }

    StoreHeader over(FileKey... keysOfFiles) {
        return new StoreHeader(store, h2, schema, List.of(keysOfFiles), keys);
    }

    /// With one more line.
    StoreHeader with(AccountKey line) {
        var lines = new ArrayList<>(keys);
        lines.add(line);
        return new StoreHeader(store, h2, schema, files, lines);
    }

    /// With a line in the place of another.
    StoreHeader replacing(AccountKey old, AccountKey line) {
        return changed(
                lines -> lines.stream().map(each -> each.equals(old) ? line : each).toList());
    }

    /// With only the lines whose public keys these are.
    StoreHeader keeping(Set<String> publicKeys) {
        return changed(lines ->
                lines.stream().filter(line -> publicKeys.contains(line.publicKey())).toList());
    }

    /// The dearest of the derivations from a passphrase.
    Optional<Derivation> dearest() {
        return derivations().stream()
                .max(Comparator.comparingInt(derivation -> derivation.cost().iterations()));
    }

    Set<Derivation> derivations() {
        var derivations = new LinkedHashSet<Derivation>();
        for (var key : keys) {
            if (key.origin() instanceof Derivation derivation) {
                derivations.add(derivation);
            }
        }
        return derivations;
    }

    /// What lies behind the lines that were made with this name and passphrase: more than one only
    /// where a change of an account was cut short. Whoever is wrong is told so after the same work,
    /// whatever was wrong.
    List<AccountKey.Opened> unlock(Credentials credentials) {
        return derivations().stream()
                .flatMap(derivation -> opened(derivation, derivation.key(credentials)).stream())
                .toList();
    }

    /// What lies behind the lines that were made for these recovery sheets.
    List<AccountKey.Opened> recover(byte[] secret) {
        return keys.stream()
                .map(AccountKey::origin)
                .filter(SheetOrigin.class::isInstance)
                .map(SheetOrigin.class::cast)
                .flatMap(origin -> opened(origin, origin.key(secret)).stream())
                .toList();
    }

    /// Wipes the derived key.
    private List<AccountKey.Opened> opened(Origin origin, byte[] derived) {
        try {
            return keys.stream()
                    .filter(key -> key.origin().equals(origin))
                    .flatMap(key -> key.open(identity(), derived).stream())
                    .toList();
        } finally {
            Arrays.fill(derived, (byte) 0);
        }
    }

    private StoreHeader changed(UnaryOperator<List<AccountKey>> change) {
        return new StoreHeader(store, h2, schema, files, change.apply(keys));
    }
}
