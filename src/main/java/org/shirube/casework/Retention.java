package org.shirube.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/// What somebody who is signed in does about how long cases are kept.
public final class Retention {

    private final Session session;
    private final Clock clock;

    public Retention(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    public LocalDate today() {
        return clock.today();
    }

    /// How many cases are to be looked at.
    public int due() {
        return allowed(Operation.CLOSE_CASE).due(clock.today());
    }

    public List<KeptCase> cases(int offset, int limit) {
        return allowed(Operation.CLOSE_CASE).cases(offset, limit);
    }

    /// Closes the case today, or changes whether a claim goes on in one that was closed before.
    public Saving close(CaseId id, boolean claimOpen) {
        return changed(
                id,
                (store, found) -> {
                    var closed = found.closed().orElse(clock.today());
                    var due = rule().due(closed, claimOpen, found.child(), found.bornAtLatest());
                    return store.close(id, closed, claimOpen, due);
                });
    }

    public Saving reopen(CaseId id) {
        return changed(id, (store, _) -> store.reopen(id));
    }

    /// Erases the cases for good. Takes as long as to copy the store's file.
    public Erasing erase(Set<CaseId> ids, ErasureReason reason) {
        var store = allowed(Operation.ERASE_CASE);
        return switch (store.erase(ids, reason)) {
            case Saving.NotSaved(Saving.Reason why) -> new Erasing.NotErased(why);
            case Saving.Saved _ -> renew();
        };
    }

    /// Also later, where it failed before.
    public Erasing renew() {
        return allowed(Operation.ERASE_CASE)
                .renew()
                .<Erasing>map(Erasing.NotRenewed::new)
                .orElseGet(Erasing.Erased::new);
    }

    public List<ErasedCase> erased(int limit) {
        return allowed(Operation.CLOSE_CASE).erased(limit);
    }

    private Saving changed(CaseId id, BiFunction<RetentionStore, KeptCase, Saving> change) {
        var store = allowed(Operation.CLOSE_CASE);
        return store.find(id)
                .map(found -> change.apply(store, found))
                .orElse(new Saving.NotSaved(Saving.Reason.CHANGED_ELSEWHERE));
    }

    private RetentionRule rule() {
        var office = new Office(session);
        return new RetentionRule(
                office.number(Setting.RETENTION_YEARS),
                office.number(Setting.RETENTION_YEARS_WITH_CLAIM));
    }

    private RetentionStore allowed(Operation operation) {
        if (!session.account().may(operation)) {
            throw new NotAllowed(operation);
        }
        return session.retention();
    }
}
