package org.shirube.storage;

import org.jooq.DSLContext;
import org.shirube.casework.AccessStore;
import org.shirube.casework.AccountId;
import org.shirube.casework.AuditAction;
import org.shirube.casework.AuditDeed;
import org.shirube.casework.CaseAccess;
import org.shirube.casework.CaseId;
import org.shirube.casework.NotStored;
import org.shirube.casework.Saving;
import org.shirube.casework.ScreeningId;
import org.shirube.vault.CaseKey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who works on which case, and who alone can open it, in their tables.
record StoredAccess(Books books, Shelves shelves) implements AccessStore {

    @Override
    public Optional<CaseAccess> find(CaseId id) {
        var named = books.read(db -> SealedRows.named(db, id));
        if (!named.isEmpty() && shelves.key(id).isEmpty()) {
            return Optional.empty();
        }
        var assigned = shelves.of(id).read(db -> AssignmentRows.of(db, id));
        return Optional.of(
                new CaseAccess(
                        assigned, named.isEmpty() ? Optional.empty() : Optional.of(seal(named))));
    }

    @Override
    public boolean isAssigned(CaseId id, AccountId account) {
        return shelves.of(id).read(db -> AssignmentRows.of(db, id)).contains(account);
    }

    @Override
    public boolean isAssigned(ScreeningId id, AccountId account) {
        return shelves.of(id).read(db -> AssignmentRows.isAssigned(db, id, account));
    }

    @Override
    public Saving assign(CaseId id, AccountId account) {
        return shelves.of(id)
                .save((db, entries, change) -> {
                    entries.add(AuditDeed.of(AuditAction.CASE_ASSIGNED).on(id).to(account));
                    return AssignmentRows.add(db, id, account, change);
                });
    }

    @Override
    public Saving unassign(CaseId id, AccountId account) {
        return shelves.of(id)
                .save((db, entries, _) -> {
                    entries.add(AuditDeed.of(AuditAction.CASE_UNASSIGNED).on(id).to(account));
                    return AssignmentRows.remove(db, id, account);
                });
    }

    @Override
    public List<CaseAccess.Nameable> nameable() {
        return books.read(AccountRows::nameable);
    }

    @Override
    public Saving seal(CaseId id, Set<AccountId> named) {
        return shelves.key(id).isPresent() ? sealAnew(id, named) : sealFirst(id, named);
    }

    @Override
    public Saving unseal(CaseId id) {
        var room = shelves.sealed().filter(open -> open.key(id).isPresent());
        var saving =
                books.save((db, entries, _) -> {
                    var content = room.map(open -> open.content(id)).orElseThrow(this::elsewhere);
                    SealedRows.delete(db, id);
                    CaseRows.hide(db, id);
                    SealedText.read(db, content);
                    entries.add(AuditDeed.of(AuditAction.CASE_UNSEALED).on(id));
                    return 1;
                });
        return forgotten(id, saving);
    }

    @Override
    public Optional<Saving.Reason> renew() {
        return books.renew();
    }

    private Saving sealFirst(CaseId id, Set<AccountId> named) {
        return books.save((db, entries, change) -> {
            if (SealedRows.version(db, id).isPresent()) {
                throw elsewhere();
            }
            CaseIndex.forget(db, id);
            CaseIndex.forget(db, id);
            try (var key = CaseKey.fresh(id)) {
                SealedRows.add(db, id, key.seal(SealedText.of(db, id), 1), change);
                SealedRows.clear(db, id);
                name(db, id, key, named, entries, change);
            }
            return 1;
        });
    }

    /// Under a new key, so that who is no longer named cannot open what comes from now on.
    private Saving sealAnew(CaseId id, Set<AccountId> named) {
        var room = shelves.sealed().orElseThrow();
        var saving =
                books.save((db, entries, change) -> {
                    int version = SealedRows.version(db, id).orElseThrow(this::elsewhere);
                    try (var key = CaseKey.fresh(id)) {
                        var sealed = key.seal(room.content(id), version + 1);
                        SealedRows.replace(db, id, version, sealed, change);
                        SealedRows.unnameAll(db, id);
                        name(db, id, key, named, entries, change);
                    }
                    return version + 1;
                });
        return forgotten(id, saving);
    }

    private static void name(
            DSLContext db,
            CaseId id,
            CaseKey key,
            Set<AccountId> named,
            AuditLog.Entries entries,
            Change change) {
        for (var account : named) {
            SealedRows.name(db, id, key, account, AccountRows.card(db, account), change);
            entries.add(AuditDeed.of(AuditAction.CASE_SEALED_FOR).on(id).to(account));
        }
    }

    private Saving forgotten(CaseId id, Saving saving) {
        if (saving instanceof Saving.Saved) {
            shelves.forget(id);
        }
        return saving;
    }

    private NotStored elsewhere() {
        return new NotStored(Saving.Reason.CHANGED_ELSEWHERE);
    }

    private static CaseAccess.Seal seal(Map<AccountId, Boolean> named) {
        return new CaseAccess.Seal(those(named, true), those(named, false));
    }

    private static List<AccountId> those(Map<AccountId, Boolean> named, boolean open) {
        return named.entrySet().stream()
                .filter(each -> each.getValue() == open)
                .map(Map.Entry::getKey)
                .toList();
    }
}
