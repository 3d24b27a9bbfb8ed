package org.shirube.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Seals what lies at one place of a store's file by AES-256-GCM: nonce (12 bytes), cipher text,
/// tag (16 bytes). Bound to its place: moved to another one, it no longer opens. Used by one thread
/// at a time.
final class BlockCipher {

    /// By how much the sealed bytes are more than the plain ones.
    static final int EXTRA = 12 + 16;

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;
    private final Cipher cipher;

    BlockCipher(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
        try {
            this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException missing) {
            throw missing(missing);
        }
    }

    /// A number that no two writes share.
    long fresh() {
        return random.nextLong();
    }

    /// Seals the whole of `plain` into `target`, which is moved on.
    void seal(long place, byte[] plain, ByteBuffer target) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        target.put(nonce);
        try {
            start(Cipher.ENCRYPT_MODE, place, nonce);
            cipher.doFinal(ByteBuffer.wrap(plain), target);
        } catch (GeneralSecurityException missing) {
            throw missing(missing);
        }
    }

    /// Opens what fills `plain`, from `source`, which is moved on whatever comes of it.
    void open(long place, ByteBuffer source, byte[] plain) throws DamagedBlock {
        var sealed = source.slice(source.position(), plain.length + EXTRA);
        source.position(source.position() + sealed.capacity());
        var nonce = new byte[NONCE];
        sealed.get(nonce);
        try {
            start(Cipher.DECRYPT_MODE, place, nonce);
            cipher.doFinal(sealed, ByteBuffer.wrap(plain));
        } catch (AEADBadTagException changed) {
            throw new DamagedBlock(place);
        } catch (GeneralSecurityException missing) {
            throw missing(missing);
        }
    }

    private void start(int mode, long place, byte[] nonce) throws GeneralSecurityException {
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(ByteBuffer.allocate(Long.BYTES).putLong(place).flip());
    }

    private static IllegalStateException missing(GeneralSecurityException cause) {
        return new IllegalStateException("this Java has no AES-256-GCM", cause);
    }
}
