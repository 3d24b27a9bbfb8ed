package org.shirube.storage;

import org.shirube.casework.AccountId;
import org.shirube.casework.AuditAction;
import org.shirube.casework.AuditDeed;
import org.shirube.casework.AuditEntry;
import org.shirube.casework.AuditHead;
import org.shirube.casework.AuditKey;
import org.shirube.casework.AuditLine;
import org.shirube.casework.AuditQuery;
import org.shirube.casework.AuditTrail;
import org.shirube.vault.OpenStore;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The audit log of an open store, read page by page.
record StoredTrail(OpenStore store, Transactions transactions, AuditLog log) implements AuditTrail {

    @Override
    public List<AuditLine> lines(AuditQuery query, long before, int limit) {
        return log.view(
                new AuditLog.View<>(
                        AuditAction.LOG_VIEWED,
                        Views.NOTHING,
                        db -> AuditLineRows.page(db, query, before, limit),
                        (_, _) -> Optional.of(AuditDeed.of(AuditAction.LOG_VIEWED))));
    }

    @Override
    public List<AuditEntry> after(long sequence, int limit) {
        return transactions.read(db -> AuditRows.after(db, sequence, limit));
    }

    @Override
    public long newest() {
        return transactions.read(AuditRows::newest).map(AuditHead::sequence).orElse(0L);
    }

    @Override
    public String beginning() {
        return transactions.read(AuditRows::beginning);
    }

    @Override
    public Optional<AuditHead> head() {
        return store.head().read().flatMap(AuditHead::parse);
    }

    @Override
    public List<AuditKey> keys() {
        return transactions.read(AuditRows::keys);
    }

    @Override
    public Map<AccountId, String> authors() {
        return transactions.read(AuditLineRows::authors);
    }

    @Override
    public void noteCheck() {
        log.note(AuditAction.LOG_CHECKED);
    }
}
