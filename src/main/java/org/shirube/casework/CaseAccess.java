package org.shirube.casework;

import java.util.List;
import java.util.Optional;

/// Who works on a case, and, if it is sealed, who alone can open it.
public record CaseAccess(List<AccountId> assigned, Optional<Seal> seal) {

    /// Those who were named for a sealed case. Who was given another key since can no longer open
    /// it, and must be named again.
    public record Seal(List<AccountId> open, List<AccountId> closedOut) {}

    /// Somebody who can be named for a sealed case, or the recovery sheets. `ready` is false until
    /// they sign in with a version of this program that knows of sealed cases.
    public record Nameable(AccountId id, String name, boolean sheets, boolean ready) {}

    public boolean isSealed() {
        return seal.isPresent();
    }
}
