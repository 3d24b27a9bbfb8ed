package org.shirube.casework;

/// The encrypted store before it is open. Both calls take about a second on purpose: the key
/// derivation is slow so that guessing is.
public interface Vault {

    /// Whether a store exists, or a first account must be made.
    boolean exists();

    /// Makes a new store with its first account, which has every role, and opens it.
    Unlocking create(String name, Passphrase passphrase);

    Unlocking unlock(String name, Passphrase passphrase);

    /// Opens the store with what its recovery sheets stand for: 16 bytes, wiped by whoever gave
    /// them.
    Recovering recover(byte[] secret);

    /// Whether the sheets stand for this store, without opening it.
    boolean rehearse(byte[] secret);
}
