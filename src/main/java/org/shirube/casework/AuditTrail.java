package org.shirube.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The audit log of an open store, to be read. Entries are added by the store itself, in the
/// transaction of what they speak of; nobody changes one.
public interface AuditTrail {

    /// The newest entries with a number below `before`, the newest first. To begin to read is an
    /// entry too.
    List<AuditLine> lines(AuditQuery query, long before, int limit);

    /// The next entries with a number above `sequence`, the oldest first.
    List<AuditEntry> after(long sequence, int limit);

    /// How many entries there should be: the number of the newest.
    long newest();

    /// What the first entry names as the hash of the entry before it.
    String beginning();

    /// What was noted as the newest entry outside the tables.
    Optional<AuditHead> head();

    /// The keys that the table of accounts holds, the replaced ones too.
    List<AuditKey> keys();

    /// Everybody who may have written an entry, by name.
    Map<AccountId, String> authors();

    /// Notes that somebody checks the log.
    void noteCheck();
}
