package org.shirube.casework;

/// One entry of the audit log as it is kept: what its author stated, its hash, and the author's
/// signature (Ed25519) over the statement's bytes, both in Base64. Whether hash and signature are
/// right is for [ChainCheck] to say.
public record AuditEntry(AuditStatement statement, String hash, String signature) {

    public long sequence() {
        return statement.sequence();
    }

    public AuditDeed deed() {
        return statement.deed();
    }

    /// This entry as the newest one.
    public AuditHead head() {
        return new AuditHead(sequence(), statement.at(), hash, signature);
    }
}
