package org.shirube.casework;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which keys an account may have signed with. The log itself introduces them, and from the entry
/// that does so an account has that key alone; where the log does not say, because an entry is
/// gone, the table of accounts is believed.
final class SignatureKeys {

    private static final String ALGORITHM = "Ed25519";

    private final Map<AccountId, List<PublicKey>> keys = new HashMap<>();
    private final Set<AuditKey> ofTable;
    private final Set<AccountId> introduced = new HashSet<>();

    SignatureKeys(List<AuditKey> ofTable) {
        this.ofTable = Set.copyOf(ofTable);
        for (var key : ofTable) {
            keys.computeIfAbsent(key.account(), _ -> new ArrayList<>())
                    .addAll(publicKey(key.publicKey()));
        }
    }

    /// False where the table of accounts holds another key for the account.
    boolean introduce(AuditKey key) {
        keys.put(key.account(), publicKey(key.publicKey()));
        introduced.add(key.account());
        return ofTable.contains(key);
    }

    boolean knows(AccountId account) {
        return introduced.contains(account);
    }

    boolean isSigned(AuditEntry entry) {
        return keys.getOrDefault(entry.statement().by(), List.of()).stream()
                .anyMatch(key -> isSignedBy(key, entry));
    }

    private static boolean isSignedBy(PublicKey key, AuditEntry entry) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(entry.statement().bytes());
            return signature.verify(Base64.getDecoder().decode(entry.signature()));
        } catch (GeneralSecurityException | IllegalArgumentException nonsense) {
            return false;
        }
    }

    /// None for what is no key.
    private static List<PublicKey> publicKey(String text) {
        try {
            var encoded = new X509EncodedKeySpec(Base64.getDecoder().decode(text));
            return List.of(KeyFactory.getInstance(ALGORITHM).generatePublic(encoded));
        } catch (GeneralSecurityException | IllegalArgumentException nonsense) {
            return List.of();
        }
    }
}
