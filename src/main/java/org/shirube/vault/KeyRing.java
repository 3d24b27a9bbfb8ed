package org.shirube.vault;

import org.shirube.casework.AccountId;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// The lines of an open store's header, to be added to and taken away. A new line stands beside the
/// old ones and counts only once a row of the tables holds its public key ([KnownKeys]); then
/// [#settle] takes away what no longer counts. No method wipes what it is given.
public final class KeyRing {

    private final HeaderFile file;
    private final StoreKey key;

    /// A line that was added: whose, with which public key (Base64, X.509), and the card of the
    /// sealing key that goes with it.
    public record Added(AccountId account, String publicKey, String sealingCard) {}

    KeyRing(HeaderFile file, StoreKey key) {
        this.file = file;
        this.key = key;
    }

    /// For an account that is new.
    public Added add(String name, char[] passphrase) throws IOException {
        return replace(new AccountId(UUID.randomUUID()), name, passphrase);
    }

    /// With a new signing key: the old one stays behind the passphrase that was forgotten.
    public Added replace(AccountId account, String name, char[] passphrase) throws IOException {
        var header = header();
        var origin = header.dearest().orElseThrow(() -> new IOException("nobody has a passphrase"));
        try (var credentials = new Credentials(name, passphrase)) {
            return added(header, account, origin, origin.key(credentials));
        }
    }

    /// For recovery sheets: 128 random bits.
    public Added addSheets(byte[] secret) throws IOException {
        var origin = SheetOrigin.fresh();
        return added(header(), new AccountId(UUID.randomUUID()), origin, origin.key(secret));
    }

    /// The same account and signing key under another passphrase; false where the present one is
    /// not right.
    public boolean change(AccountId account, String name, char[] present, char[] next)
            throws IOException {
        var header = header();
        try (var credentials = new Credentials(name, present)) {
            var known =
                    header.unlock(credentials).stream()
                            .filter(opened -> opened.account().equals(account))
                            .toList();
            return !known.isEmpty() && change(header, known, name, next);
        }
    }

    /// Takes away the lines that the tables do not, or no longer, know.
    void settle(Connection store) throws SQLException, IOException {
        var header = header();
        var settled = header.keeping(KnownKeys.in(store));
        if (!settled.equals(header)) {
            file.write(settled, key);
        }
    }

    private boolean change(
            StoreHeader header, List<AccountKey.Opened> known, String name, char[] next)
            throws IOException {
        var origin = header.dearest().orElseThrow();
        try (var credentials = new Credentials(name, next)) {
            var derived = origin.key(credentials);
            var changed = header;
            for (var opened : known) {
                var line = AccountKey.wrappedAnew(header.identity(), opened, origin, derived);
                changed = changed.replacing(opened.line(), line);
            }
            Arrays.fill(derived, (byte) 0);
            file.write(changed, key);
            return true;
        } finally {
            known.forEach(opened -> opened.storeKey().close());
        }
    }

    /// Wipes the derived key.
    private Added added(StoreHeader header, AccountId account, Origin origin, byte[] derived)
            throws IOException {
        try {
            var made = AccountKey.make(header.identity(), account, origin, derived, key);
            file.write(header.with(made.line()), key);
            var sealing = SealingKey.of(account, made.access().signingKey());
            return new Added(account, made.line().publicKey(), sealing.card());
        } finally {
            Arrays.fill(derived, (byte) 0);
        }
    }

    private StoreHeader header() throws IOException {
        return file.sealedBy(key).header();
    }
}
