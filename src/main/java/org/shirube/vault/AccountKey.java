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

/// One account's line in a header: the store's key and the private half of the account's own
/// signing key (Ed25519), both wrapped under the account's passphrase, and the public half. Keys
/// are in Base64. No name: see [Derivation].
record AccountKey(
        AccountId account,
        Derivation derivation,
        String storeKey,
        String publicKey,
        String privateKey) {

    static final String SIGNING = "ed25519";

    private static final String ALGORITHM = "Ed25519";
    private static final int KEY = 32;

    /// What a passphrase gives access to.
    record Opened(AccountId account, StoreKey storeKey, PrivateKey signingKey) {}

    /// A new line, and what lies behind it.
    record Made(AccountKey line, Opened access) {}

    /// A line for a new account with a new signing key, bound to the store that `identity` names.
    static Made make(
            String identity, Derivation derivation, Credentials credentials, StoreKey storeKey) {
        var account = new AccountId(UUID.randomUUID());
        var signing = newSigningKey();
        var publicKey = text(signing.getPublic().getEncoded());
        var bare = new AccountKey(account, derivation, "", publicKey, "");
        var derived = derivation.key(credentials);
        var secret = signing.getPrivate().getEncoded();
        try {
            var line =
                    new AccountKey(
                            account,
                            derivation,
                            text(bare.wrap(identity, "store key", derived, storeKey.bytes())),
                            publicKey,
                            text(bare.wrap(identity, "signing key", derived, secret)));
            return new Made(line, new Opened(account, storeKey, signing.getPrivate()));
        } finally {
            Arrays.fill(derived, (byte) 0);
            Arrays.fill(secret, (byte) 0);
        }
    }

    /// What lies behind this line, if the key was derived from its own name and passphrase.
    Optional<Opened> open(String identity, byte[] derived) {
        return unwrap(identity, "store key", derived, storeKey)
                .flatMap(key ->
                        unwrap(identity, "signing key", derived, privateKey)
                                .map(signing ->
                                        new Opened(
                                                account, StoreKey.of(key), signingKey(signing))));
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
                        derivation.toString(),
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
