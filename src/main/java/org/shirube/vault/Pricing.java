package org.shirube.vault;

/// How dear a guess of a passphrase is to be on this machine.
interface Pricing {

    /// So that one derivation takes about half a second here.
    Pricing HALF_A_SECOND =
            new Pricing() {
                @Override
                public Cost now() {
                    return Cost.calibrated();
                }

                @Override
                public Cost after(Cost paid, long nanos) {
                    return Cost.forPace(nanos / Math.max(1, paid.iterations()));
                }
            };

    /// The cost for a new store. May take about half a second to find out.
    Cost now();

    /// The cost that a derivation of the cost `paid`, which took so many nanoseconds, shows to be
    /// right.
    Cost after(Cost paid, long nanos);

    /// Always the same, for passphrases that are random.
    static Pricing fixed(Cost cost) {
        return new Pricing() {
            @Override
            public Cost now() {
                return cost;
            }

            @Override
            public Cost after(Cost paid, long nanos) {
                return cost;
            }
        };
    }
}
