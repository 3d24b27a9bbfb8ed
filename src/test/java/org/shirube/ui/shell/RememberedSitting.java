package org.shirube.ui.shell;

import org.shirube.casework.Account;
import org.shirube.casework.AccountId;
import org.shirube.casework.AuditAction;
import org.shirube.casework.Draft;
import org.shirube.casework.Role;
import org.shirube.casework.Saving;
import org.shirube.casework.Sessions;
import org.shirube.casework.Sitting;
import org.shirube.casework.SittingStore;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A store in memory for one account's draft, whose disk can be full.
public final class RememberedSitting implements SittingStore {

    private static final Instant NOW = Instant.parse("2026-11-20T05:00:00Z");

    private final List<String> calls = new ArrayList<>();
    private Optional<Draft> draft = Optional.empty();
    private Optional<Saving.Reason> trouble = Optional.empty();

    public Sitting sitting() {
        var id = new AccountId(UUID.randomUUID());
        return new Sitting(Sessions.of(new Account(id, "Aiko", Set.of(Role.CASEWORKER)), this));
    }

    /// What was asked for, in order.
    public List<String> calls() {
        return calls;
    }

    public Optional<Draft> draft() {
        return draft;
    }

    public void fail(Saving.Reason reason) {
        trouble = Optional.of(reason);
    }

    public void recover() {
        trouble = Optional.empty();
    }

    @Override
    public Optional<Draft> draft(AccountId of) {
        return draft;
    }

    @Override
    public Saving keep(AccountId of, Draft kept) {
        return write("keep", Optional.of(kept));
    }

    @Override
    public Saving lock(AccountId of, Draft kept) {
        return write("lock", Optional.of(kept));
    }

    @Override
    public Saving discard(AccountId of) {
        return write("discard", Optional.empty());
    }

    @Override
    public Saving note(AuditAction action) {
        return write(action.name(), draft);
    }

    private Saving write(String call, Optional<Draft> now) {
        calls.add(call);
        if (trouble.isPresent()) {
            return new Saving.NotSaved(trouble.get());
        }
        draft = now;
        return new Saving.Saved(NOW, 1);
    }
}
