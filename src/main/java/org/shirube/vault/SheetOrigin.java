package org.shirube.vault;

import java.security.SecureRandom;
import java.util.HexFormat;

/// How the words of a recovery sheet become a key: HKDF-SHA256 (RFC 5869) with this salt (in hex).
/// The words stand for 128 random bits, which nobody guesses, so that a guess need not be dear.
/// Written in a header as `hkdf-sha256,SALT`.
record SheetOrigin(String salt) implements Origin {

    private static final String ALGORITHM = "hkdf-sha256";
    private static final int SALT = 32;

    static SheetOrigin fresh() {
        var salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        return new SheetOrigin(HexFormat.of().formatHex(salt));
    }

    byte[] key(byte[] secret) {
        return Hkdf.extract(secret, HexFormat.of().parseHex(salt), "shirube recovery");
    }

    /// Throws IllegalArgumentException for what this version does not know.
    static SheetOrigin parse(String text) {
        var parts = text.split(",", -1);
        if (parts.length != 2 || !parts[0].equals(ALGORITHM)) {
            throw new IllegalArgumentException("unknown derivation");
        }
        return new SheetOrigin(HexFormat.of().formatHex(HexFormat.of().parseHex(parts[1])));
    }

    @Override
    public String toString() {
        return ALGORITHM + "," + salt;
    }
}
