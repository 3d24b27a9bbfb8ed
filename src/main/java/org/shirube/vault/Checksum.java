package org.shirube.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 in hex.
final class Checksum {

    private final MessageDigest digest;

    Checksum() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException("this Java has no SHA-256", everyJavaHasIt);
        }
    }

    static String of(String text) {
        var whole = new Checksum();
        whole.add(text.getBytes(StandardCharsets.UTF_8));
        return whole.hex();
    }

    void add(byte[] bytes) {
        digest.update(bytes);
    }

    /// The bytes between the buffer's position and its limit, which stay as they are.
    void add(ByteBuffer bytes) {
        digest.update(bytes.duplicate());
    }

    /// To be asked once.
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
