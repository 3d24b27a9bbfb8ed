package org.shirube.casework;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What somebody who is signed in decides about who works on a case and who can open it.
public final class Access {

    private final Session session;

    public Access(Session session) {
        this.session = session;
    }

    /// Empty where there is no such case for whoever asks.
    public Optional<CaseAccess> of(CaseId id) {
        return allowed(Operation.OPEN_CASE).find(id);
    }

    public List<CaseAccess.Nameable> nameable() {
        return allowed(Operation.OPEN_CASE).nameable();
    }

    public Saving assign(CaseId id, AccountId account) {
        return allowed(Operation.ASSIGN_CASE).assign(id, account);
    }

    public Saving unassign(CaseId id, AccountId account) {
        return allowed(Operation.ASSIGN_CASE).unassign(id, account);
    }

    /// Seals the case for these and for whoever does it, or changes for whom it is sealed. Takes as
    /// long as to copy the store's file.
    public Sealing seal(CaseId id, Set<AccountId> named) {
        var store = allowed(Operation.SEAL_CASE);
        var all = new HashSet<>(named);
        all.add(session.account().id());
        return switch (store.seal(id, all)) {
            case Saving.NotSaved(Saving.Reason why) -> new Sealing.NotSealed(why);
            case Saving.Saved _ -> renew();
        };
    }

    /// Also later, where it failed before.
    public Sealing renew() {
        return allowed(Operation.SEAL_CASE)
                .renew()
                .<Sealing>map(Sealing.NotRenewed::new)
                .orElseGet(Sealing.Sealed::new);
    }

    public Saving unseal(CaseId id) {
        return allowed(Operation.SEAL_CASE).unseal(id);
    }

    private AccessStore allowed(Operation operation) {
        if (!session.account().may(operation)) {
            throw new NotAllowed(operation);
        }
        return session.access();
    }
}
