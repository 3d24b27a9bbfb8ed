package org.shirube.casework;

/// A public key that the table of accounts holds for an account, now or before a reset: in Base64
/// as X.509 has it.
public record AuditKey(AccountId account, String publicKey) {}
