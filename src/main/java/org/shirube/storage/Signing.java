package org.shirube.storage;

import org.shirube.casework.AuditEntry;
import org.shirube.casework.AuditStatement;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;

/// Makes entries of statements with the key of whoever is signed in (Ed25519).
record Signing(PrivateKey key) {

    AuditEntry entry(AuditStatement statement) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(statement.bytes());
            var signed = Base64.getEncoder().encodeToString(signature.sign());
            return new AuditEntry(statement, statement.hash(), signed);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java has no Ed25519", missing);
        }
    }
}
