package org.shirube.vault;

import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.shirube.casework.AccountId;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/// What something is sealed with for one account, and opened with by it alone: a key made out of
/// the account's signing key, so that whoever has the one has the other. Sealed by HPKE (RFC 9180:
/// X25519, HKDF-SHA256, AES-256-GCM) and bound to a context.
///
/// Its *card*, the public half as text, bears the signing key's signature: nobody can put a card of
/// their own in its place without being found out.
public final class SealingKey {

    private static final String ALGORITHM = "x25519";
    private static final byte[] NO_INFO = {};
    private static final int SEED = 32;

    /// The public half's length, with which a sealed text begins.
    private static final int ENCAPSULATED = 32;

    private final AsymmetricCipherKeyPair pair;
    private final String card;

    private SealingKey(AsymmetricCipherKeyPair pair, String card) {
        this.pair = pair;
        this.card = card;
    }

    static SealingKey of(AccountId account, PrivateKey signing) {
        var encoded = signing.getEncoded();
        var seed =
                Hkdf.extract(
                        Arrays.copyOfRange(encoded, encoded.length - SEED, encoded.length),
                        account.id().toString().getBytes(StandardCharsets.UTF_8),
                        "shirube sealing key");
        try {
            var pair = hpke().deriveKeyPair(seed);
            var half = text(hpke().serializePublicKey(pair.getPublic()));
            return new SealingKey(
                    pair, half + "," + text(signed(statement(account, half), signing)));
        } finally {
            Arrays.fill(encoded, (byte) 0);
            Arrays.fill(seed, (byte) 0);
        }
    }

    public String card() {
        return ALGORITHM + "," + card;
    }

    /// Whether the account with this signing key (Base64, X.509) gave this card out.
    public static boolean isCardOf(String card, AccountId account, String signingKey) {
        var parts = card.split(",", -1);
        if (parts.length != 3 || !parts[0].equals(ALGORITHM)) {
            return false;
        }
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initVerify(publicKey(signingKey));
            signature.update(statement(account, parts[1]));
            return signature.verify(Base64.getDecoder().decode(parts[2]));
        } catch (GeneralSecurityException | IllegalArgumentException forged) {
            return false;
        }
    }

    /// For whoever has the key of this card; in Base64.
    static String seal(String card, byte[] secret, byte[] context) {
        try {
            var half = Base64.getDecoder().decode(card.split(",", -1)[1]);
            var recipient = hpke().deserializePublicKey(half);
            var sealed = hpke().seal(recipient, NO_INFO, context, secret, null, null, null);
            return text(
                    ByteBuffer.allocate(sealed[0].length + sealed[1].length)
                            .put(sealed[1])
                            .put(sealed[0])
                            .array());
        } catch (InvalidCipherTextException impossible) {
            throw new IllegalStateException("HPKE refuses to seal", impossible);
        }
    }

    /// Nothing where it was sealed for somebody else, in another context, or was changed.
    Optional<byte[]> open(String sealed, byte[] context) {
        try {
            var bytes = Base64.getDecoder().decode(sealed);
            return bytes.length <= ENCAPSULATED
                    ? Optional.empty()
                    : Optional.of(
                            hpke().open(
                                            Arrays.copyOf(bytes, ENCAPSULATED),
                                            pair,
                                            NO_INFO,
                                            context,
                                            Arrays.copyOfRange(bytes, ENCAPSULATED, bytes.length),
                                            null,
                                            null,
                                            null));
        } catch (InvalidCipherTextException | IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private static HPKE hpke() {
        return new HPKE(
                HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
    }

    private static byte[] statement(AccountId account, String half) {
        return ("shirube sealing key of " + account.id() + "\n" + half)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] signed(byte[] statement, PrivateKey signing) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(signing);
            signature.update(statement);
            return signature.sign();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java has no Ed25519", missing);
        }
    }

    private static PublicKey publicKey(String signingKey) throws GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(signingKey)));
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
