package org.shirube.vault;

import java.util.Arrays;
import java.util.Optional;

/// Somebody at the door with a name and a passphrase: whether a line of the header opens, and
/// whether that line has aged. How long the derivation took says what it should cost here and now.
record Knock(StoreHeader header, Pricing pricing) {

    /// Nothing where no line was made with these credentials. They must stay open until the entrant
    /// is in.
    Optional<Entrant> with(Credentials credentials) {
        long start = System.nanoTime();
        var accesses = header.unlock(credentials);
        long nanos = System.nanoTime() - start;
        return accesses.isEmpty()
                ? Optional.empty()
                : Optional.of(new Entrant(accesses, access -> renewed(access, credentials, nanos)));
    }

    private AccountKey renewed(AccountKey.Opened access, Credentials credentials, long nanos) {
        var right = pricing.after(paid(), nanos);
        if (!(access.line().origin() instanceof Derivation origin)
                || !origin.cost().isAgedBeside(right)) {
            return access.line();
        }
        var dearer =
                header.dearest()
                        .filter(dearest -> !dearest.cost().isAgedBeside(right))
                        .orElseGet(() -> Derivation.fresh(right));
        var derived = dearer.key(credentials);
        try {
            return AccountKey.wrappedAnew(header.identity(), access, dearer, derived);
        } finally {
            Arrays.fill(derived, (byte) 0);
        }
    }

    /// Every derivation of the header was run.
    private Cost paid() {
        int memory = 0;
        int iterations = 0;
        for (var derivation : header.derivations()) {
            memory = Math.max(memory, derivation.cost().memoryKib());
            iterations += derivation.cost().iterations();
        }
        return new Cost(memory, iterations);
    }
}
