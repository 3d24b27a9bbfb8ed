package org.shirube.storage;

import org.shirube.casework.AuditHead;
import org.shirube.casework.Clock;
import org.shirube.casework.Operation;
import org.shirube.casework.Preview;
import org.shirube.casework.Preview.Age;
import org.shirube.casework.Preview.Compared;
import org.shirube.casework.Previewed;
import org.shirube.casework.RestorePoint;
import org.shirube.casework.RestoreTrouble;
import org.shirube.casework.Restored;
import org.shirube.casework.Steps;
import org.shirube.vault.BackupInHand;
import org.shirube.vault.Present;
import org.shirube.vault.Verified;

import java.util.Optional;

/// A backup in the hand of somebody who has opened it.
final class StoredRestorePoint implements RestorePoint {

    private final BackupInHand backup;
    private final Clock clock;

    StoredRestorePoint(BackupInHand backup, Clock clock) {
        this.backup = backup;
        this.clock = clock;
    }

    @Override
    public Steps<Previewed> preview() {
        var facts = backup.facts();
        Present<Glance> present =
                backup.present(store -> Glance.of(store, backup.account(), facts.end()));
        var presentEnd =
                present instanceof Present.Open<Glance>(_, var end) && facts.end().isPresent()
                        ? end
                        : Optional.<AuditHead>empty();
        return backup.verify(store -> Glance.of(store, backup.account(), presentEnd))
                .map(verified -> previewed(verified, present));
    }

    @Override
    public Steps<Restored> restore() {
        return backup.restore(clock.now());
    }

    @Override
    public void close() {
        backup.close();
    }

    private Previewed previewed(Verified<Glance> verified, Present<Glance> present) {
        return switch (verified) {
            case Verified.Whole<Glance>(var glance) -> shown(glance, present);
            case Verified.Changed<Glance> _, Verified.Broken<Glance> _ ->
                    new Previewed.Refused(RestoreTrouble.DAMAGED);
            case Verified.TooNew<Glance> _ -> new Previewed.Refused(RestoreTrouble.TOO_NEW);
            case Verified.Unreadable<Glance> _ -> new Previewed.Refused(RestoreTrouble.UNREADABLE);
        };
    }

    /// Their roles in the backup count: those of today may not be had any more.
    private Previewed shown(Glance glance, Present<Glance> present) {
        return glance.account().may(Operation.RESTORE)
                ? new Previewed.Shown(
                        new Preview(backup.facts(), glance.holdings(), compared(glance, present)))
                : new Previewed.Refused(RestoreTrouble.NOT_ALLOWED);
    }

    private static Compared compared(Glance inBackup, Present<Glance> present) {
        return switch (present) {
            case Present.None<Glance> _ -> new Compared.Nothing();
            case Present.Other<Glance> _ -> new Compared.OtherStore();
            case Present.Closed<Glance> _ -> new Compared.Closed();
            case Present.Open<Glance>(var there, _) ->
                    new Compared.Same(
                            age(inBackup, there), there.casesBeyond(inBackup), there.holdings());
        };
    }

    private static Age age(Glance inBackup, Glance present) {
        if (present.knowsOther()) {
            return inBackup.knowsOther() ? Age.AS_OLD : Age.OLDER;
        }
        return inBackup.knowsOther() ? Age.NEWER : Age.APART;
    }
}
