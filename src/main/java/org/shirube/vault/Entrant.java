package org.shirube.vault;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Somebody who knows what one of a header's lines was made with. More than one line opens only
/// where a change of an account was cut short; which of them counts, the tables say. `renewal`
/// gives the line that is to take the place of one that has aged, or the same one.
record Entrant(List<AccountKey.Opened> accesses, Function<AccountKey.Opened, AccountKey> renewal)
        implements AutoCloseable {

    Entrant {
        accesses = List.copyOf(accesses);
    }

    static Entrant of(AccountKey.Opened access) {
        return new Entrant(List.of(access), AccountKey.Opened::line);
    }

    /// The same for every line.
    StoreKey storeKey() {
        return accesses.getFirst().storeKey();
    }

    Optional<AccountKey.Opened> among(Set<String> knownKeys) {
        return accesses.stream()
                .filter(access -> knownKeys.contains(access.line().publicKey()))
                .findFirst();
    }

    /// Wipes the store's key, in each of its copies.
    @Override
    public void close() {
        accesses.forEach(access -> access.storeKey().close());
    }
}
