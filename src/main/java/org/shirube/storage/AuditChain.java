package org.shirube.storage;

import org.jooq.DSLContext;
import org.shirube.casework.AccountId;
import org.shirube.casework.AuditDeed;
import org.shirube.casework.AuditHead;
import org.shirube.casework.AuditStatement;

import java.util.Optional;

/// The end of the audit log during one transaction, to which entries are added.
final class AuditChain {

    private final DSLContext db;
    private final Signing signing;
    private final AccountId author;
    private final Optional<AuditHead> found;
    private Optional<AuditHead> end;

    AuditChain(DSLContext db, Signing signing, AccountId author) {
        this.db = db;
        this.signing = signing;
        this.author = author;
        found = AuditRows.newest(db);
        end = found;
    }

    /// That the log has lost an end which it had, if so.
    Optional<AuditDeed> lossOf(AuditHead earlier) {
        return found.equals(Optional.of(earlier)) || AuditRows.holds(db, earlier)
                ? Optional.empty()
                : Optional.of(AuditDeed.lost(earlier));
    }

    void add(AuditDeed deed, Change change) {
        var statement =
                new AuditStatement(
                        end.map(AuditHead::sequence).orElse(0L) + 1,
                        change.at(),
                        end.filter(newest -> change.at().isBefore(newest.at())).isPresent(),
                        author,
                        deed,
                        end.map(AuditHead::hash).orElseGet(() -> AuditRows.beginning(db)));
        var entry = signing.entry(statement);
        AuditRows.add(db, entry);
        end = Optional.of(entry.head());
    }

    /// The new end, if there is one.
    Optional<AuditHead> appended() {
        return end.equals(found) ? Optional.empty() : end;
    }
}
