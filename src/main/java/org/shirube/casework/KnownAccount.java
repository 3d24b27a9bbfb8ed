package org.shirube.casework;

import java.time.Instant;
import java.util.Optional;

/// An account as those see it who look after accounts: since when it has been as it is, and since
/// when nobody comes in with it any more, if so.
public record KnownAccount(Account account, Instant since, Optional<Instant> disabled) {

    public boolean isDisabled() {
        return disabled.isPresent();
    }
}
