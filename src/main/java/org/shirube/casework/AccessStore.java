package org.shirube.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Who works on which case, and who alone can open it, in an open store. Called from one thread at
/// a time.
public interface AccessStore {

    /// Empty where there is no such case for whoever is signed in.
    Optional<CaseAccess> find(CaseId id);

    boolean isAssigned(CaseId id, AccountId account);

    boolean isAssigned(ScreeningId id, AccountId account);

    Saving assign(CaseId id, AccountId account);

    Saving unassign(CaseId id, AccountId account);

    /// Everybody who comes in, and the recovery sheets if there are any.
    List<CaseAccess.Nameable> nameable();

    /// Encrypts the case under a new key that only these can open from now on, whether it was
    /// sealed before or not.
    Saving seal(CaseId id, Set<AccountId> named);

    /// Puts the case where every other is.
    Saving unseal(CaseId id);

    /// Gives the store a new file, in which nothing is of what is now sealed. Empty when that is
    /// done.
    Optional<Saving.Reason> renew();
}
