package org.shirube.vault;

import org.shirube.casework.AccountId;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/// One line of a header: the store's key and the private half of the account's own signing key
/// (Ed25519), both wrapped under what the account knows (a passphrase, or the words of a recovery
/// sheet), and the public half. Keys are in Base64. No name: see [Derivation].
record AccountKey(
        AccountId account, Origin origin, String storeKey, String publicKey, String privateKey) {

    static final String SIGNING = "ed25519";

    private static final String ALGORITHM = "Ed25519";
    private static final int KEY = 32;

    /// What somebody's knowledge gives access to.
    record Opened(AccountKey line, StoreKey storeKey, PrivateKey signingKey) {

        AccountId account() {
            return line.account();
        }
    }

    /// A new line, and what lies behind it.
    record Made(AccountKey line, Opened access) {}

    /// A line for an account that has none yet.
    static Made make(String identity, Origin origin, byte[] derived, StoreKey storeKey) {
        return make(identity, new AccountId(UUID.randomUUID()), origin, derived, storeKey);
    }

    /// A line with a new signing key, bound to the store that `identity` names.
    static Made make(
            String identity, AccountId account, Origin origin, byte[] derived, StoreKey storeKey) {
        var signing = newSigningKey();
        var publicKey = text(signing.getPublic().getEncoded());
        var bare = new AccountKey(account, origin, "", publicKey, "");
        var line = bare.wrapped(identity, derived, storeKey, signing.getPrivate());
        return new Made(line, new Opened(line, storeKey, signing.getPrivate()));
    }

    /// The same account and the same signing key under other knowledge.
    static AccountKey wrappedAnew(String identity, Opened known, Origin origin, byte[] derived) {
        var bare = new AccountKey(known.account(), origin, "", known.line().publicKey(), "");
        return bare.wrapped(identity, derived, known.storeKey(), known.signingKey());
    }

    /// What lies behind this line, if the key was derived from what its own account knows.
    Optional<Opened> open(String identity, byte[] derived) {
        return unwrap(identity, "store key", derived, storeKey)
                .flatMap(key ->
                        unwrap(identity, "signing key", derived, privateKey)
                                .map(signing ->
                                        new Opened(this, StoreKey.of(key), signingKey(signing))));
    }

    private AccountKey wrapped(
            String identity, byte[] derived, StoreKey store, PrivateKey signing) {
        var secret = signing.getEncoded();
        try {
            return new AccountKey(
                    account,
                    origin,
                    text(wrap(identity, "store key", derived, store.bytes())),
                    publicKey,
                    text(wrap(identity, "signing key", derived, secret)));
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    private byte[] wrap(String identity, String purpose, byte[] derived, byte[] secret) {
        var key = Hkdf.derive(derived, purpose(purpose), KEY);
        try {
            return Wrapping.wrap(key, secret, context(identity, purpose));
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private Optional<byte[]> unwrap(
            String identity, String purpose, byte[] derived, String wrapped) {
        var key = Hkdf.derive(derived, purpose(purpose), KEY);
        try {
            var bytes = Base64.getDecoder().decode(wrapped);
            return Wrapping.unwrap(key, bytes, context(identity, purpose));
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private String purpose(String purpose) {
        return "shirube %s of %s".formatted(purpose, account.id());
    }

    /// Everything that the line says in clear, so that none of it can be exchanged.
    private byte[] context(String identity, String purpose) {
        return String.join(
                        "\n",
                        identity,
                        account.id().toString(),
                        origin.toString(),
                        SIGNING,
                        publicKey,
                        purpose)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }

    private static KeyPair newSigningKey() {
        try {
            return KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java has no Ed25519", missing);
        }
    }

    private static PrivateKey signingKey(byte[] encoded) {
        try {
            return KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a wrapped signing key is no key", broken);
        } finally {
            Arrays.fill(encoded, (byte) 0);
        }
    }
}
