package org.shirube.vault;

import org.h2.api.ErrorCode;
import org.shirube.casework.AuditHead;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;

/// The newest entry of the audit log as its table has it, to be noted on a copy of the store.
final class AuditEnd {

    private static final String NEWEST =
            "select sequence, entered_at, hash, signature from audit_entry"
                    + " order by sequence desc fetch first row only";

    private AuditEnd() {}

    /// None where no entry was written yet, and in a store from before there was a log.
    static Optional<AuditHead> of(Connection store) throws SQLException {
        try (var query = store.prepareStatement(NEWEST);
                var rows = query.executeQuery()) {
            return rows.next()
                    ? Optional.of(
                            new AuditHead(
                                    rows.getLong(1),
                                    rows.getObject(2, OffsetDateTime.class).toInstant(),
                                    rows.getString(3),
                                    rows.getString(4)))
                    : Optional.empty();
        } catch (SQLException fault) {
            if (fault.getErrorCode() == ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1) {
                return Optional.empty();
            }
            throw fault;
        }
    }
}
