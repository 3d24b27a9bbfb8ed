package org.shirube.storage;

import static org.shirube.storage.schema.Tables.AUDIT_ENTRY;

import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.shirube.casework.AuditEntry;
import org.shirube.casework.AuditStatement;

import java.nio.file.Path;
import java.security.PrivateKey;
import java.sql.SQLException;
import java.util.function.Function;

/// An entry of the log that somebody else writes anew, chained to the one that stands before it.
final class TamperedRow {

    private TamperedRow() {}

    /// Without any key: with the signature that was there.
    static void rehash(Path home, int sequence) {
        rewrite(home, sequence, statement -> statement.hash(), null);
    }

    /// With a key of their own.
    static void sign(Path home, int sequence, PrivateKey key) {
        rewrite(home, sequence, statement -> statement.hash(), key);
    }

    private static void rewrite(
            Path home,
            int sequence,
            Function<AuditStatement, String> hash,
            @org.jspecify.annotations.Nullable PrivateKey key) {
        try (var open = QuickVault.open(home)) {
            var db = DSL.using(open.connection(), SQLDialect.H2);
            AuditEntry entry = AuditRows.after(db, sequence - 1L, 1).getFirst();
            var old = entry.statement();
            var before =
                    sequence == 1
                            ? AuditRows.beginning(db)
                            : AuditRows.after(db, sequence - 2L, 1).getFirst().hash();
            var chained =
                    new AuditStatement(
                            sequence, old.at(), old.clockBack(), old.by(), old.deed(), before);
            var signature =
                    key == null ? entry.signature() : new Signing(key).entry(chained).signature();
            db.update(AUDIT_ENTRY)
                    .set(AUDIT_ENTRY.PREVIOUS, before)
                    .set(AUDIT_ENTRY.HASH, hash.apply(chained))
                    .set(AUDIT_ENTRY.SIGNATURE, signature)
                    .where(AUDIT_ENTRY.SEQUENCE.eq((long) sequence))
                    .execute();
        } catch (SQLException refused) {
            throw new AssertionError(refused);
        }
    }
}
