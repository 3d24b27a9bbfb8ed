package org.shirube.storage;

import org.jooq.DSLContext;
import org.shirube.casework.AccountId;
import org.shirube.casework.AuditAction;
import org.shirube.casework.AuditDeed;
import org.shirube.casework.AuditHead;
import org.shirube.casework.AuditKey;
import org.shirube.vault.OpenStore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The entries with which somebody comes in: before all others the keys of the accounts, if the log
/// begins only now; then whether a backup took the store's place, and whether the log still ends
/// where it was noted to end; then who comes.
final class SigningIn {

    private SigningIn() {}

    /// `failed` says how many tried in vain before, `way` how somebody comes in.
    static void note(OpenStore store, AuditLog log, int failed, AuditAction way) {
        var noted = store.head().read().flatMap(AuditHead::parse);
        log.write(
                log.now(),
                (db, entries) -> {
                    AccountRows.giveCard(db, store.account(), store.sealingKey().card());
                    deeds(db, store, noted, failed).forEach(entries::add);
                    entries.add(AuditDeed.of(way));
                    return failed;
                });
        store.restoredIsNoted();
    }

    private static List<AuditDeed> deeds(
            DSLContext db, OpenStore store, Optional<AuditHead> noted, int failed) {
        var deeds = new ArrayList<AuditDeed>();
        boolean begins = AuditRows.newest(db).isEmpty();
        if (begins) {
            introductions(db, store.account()).forEach(deeds::add);
        }
        store.restored()
                .map(which -> AuditDeed.of(AuditAction.RESTORED, which))
                .ifPresent(deeds::add);
        if (noted.isEmpty() && !begins) {
            deeds.add(AuditDeed.of(AuditAction.END_UNKNOWN));
        }
        noted.filter(end -> !AuditRows.holds(db, end)).map(AuditDeed::lost).ifPresent(deeds::add);
        if (failed > 0) {
            deeds.add(AuditDeed.of(AuditAction.SIGN_IN_FAILED, Integer.toString(failed)));
        }
        return deeds;
    }

    /// The own key first: it vouches for itself, and then for those of the others.
    private static List<AuditDeed> introductions(DSLContext db, AccountId comes) {
        var keys = new ArrayList<AuditKey>();
        for (var key : AuditRows.keys(db)) {
            keys.add(key.account().equals(comes) ? 0 : keys.size(), key);
        }
        return keys.stream()
                .map(key -> AuditDeed.introducing(key.account(), key.publicKey()))
                .toList();
    }
}
