package org.shirube.vault;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

import java.security.SecureRandom;
import java.util.HexFormat;

/// How a name and a passphrase become a key: Argon2id (RFC 9106) with these parameters and this
/// salt (in hex), one lane. Written in a header as `argon2id,65536,3,1,SALT`.
///
/// The name goes in as associated data. So a header holds no name, nor anything that a thief could
/// try names on without paying for a passphrase too; and all accounts can share one derivation, so
/// that a wrong name costs exactly what a wrong passphrase costs: one run, then every wrapping.
record Derivation(Cost cost, String salt) implements Origin {

    private static final int SALT = 32;

    private static final String ALGORITHM = "argon2id";
    private static final int KEY = 32;
    private static final int MOST_MEMORY_KIB = 1024 * 1024;
    private static final int MOST_ITERATIONS = 1000;

    static Derivation fresh(Cost cost) {
        var salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        return new Derivation(cost, HexFormat.of().formatHex(salt));
    }

    byte[] key(Credentials of) {
        var parameters =
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(cost.memoryKib())
                        .withIterations(cost.iterations())
                        .withParallelism(1)
                        .withSalt(HexFormat.of().parseHex(salt))
                        .withAdditional(of.name())
                        .build();
        var argon2 = new Argon2BytesGenerator();
        argon2.init(parameters);
        var key = new byte[KEY];
        argon2.generateBytes(of.passphrase(), key);
        return key;
    }

    /// Throws IllegalArgumentException for what this version does not know, and for costs that
    /// would only keep the machine busy.
    static Derivation parse(String text) {
        var parts = text.split(",", -1);
        if (parts.length != 5 || !parts[0].equals(ALGORITHM) || !parts[3].equals("1")) {
            throw new IllegalArgumentException("unknown derivation");
        }
        var cost = new Cost(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        if (!isBearable(cost)) {
            throw new IllegalArgumentException("unbearable cost");
        }
        return new Derivation(cost, hex(parts[4]));
    }

    private static String hex(String digits) {
        return HexFormat.of().formatHex(HexFormat.of().parseHex(digits));
    }

    private static boolean isBearable(Cost cost) {
        return cost.memoryKib() >= 8
                && cost.memoryKib() <= MOST_MEMORY_KIB
                && cost.iterations() >= 1
                && cost.iterations() <= MOST_ITERATIONS;
    }

    @Override
    public String toString() {
        return "%s,%s,%s,1,%s"
                .formatted(
                        ALGORITHM,
                        Integer.toString(cost.memoryKib()),
                        Integer.toString(cost.iterations()),
                        salt);
    }
}
