package org.shirube.ui.accounts;

import org.shirube.casework.AccountChange;
import org.shirube.casework.Saving;

import java.util.Optional;

/// Why an account is as it was before; each has a sentence of its own, which stands beside what it
/// speaks of.
public enum Trouble {
    NO_NAME(Place.NAME),
    NAME_TAKEN(Place.NAME),
    NO_ROLE(Place.ROLES),
    LAST_ADMINISTRATOR(Place.ROLES),
    WRONG_PASSPHRASE(Place.PRESENT),
    NO_PASSPHRASE(Place.PASSPHRASE),
    TOO_WEAK(Place.PASSPHRASE),
    NOT_THE_SAME(Place.AGAIN),
    OWN_ACCOUNT(Place.WHOLE),
    WRONG_SHEETS(Place.WHOLE),
    DISK_FULL(Place.WHOLE),
    READ_ONLY(Place.WHOLE),
    STORE_LOST(Place.WHOLE),
    DAMAGED(Place.WHOLE),
    CHANGED_ELSEWHERE(Place.WHOLE);

    private final Place place;

    /// The part of a form that a sentence stands beside.
    public enum Place {
        NAME,
        ROLES,
        PRESENT,
        PASSPHRASE,
        AGAIN,
        WHOLE
    }

    Trouble(Place place) {
        this.place = place;
    }

    Place place() {
        return place;
    }

    /// Nothing, where the change was made.
    static Optional<Trouble> of(AccountChange change) {
        return switch (change) {
            case AccountChange.Done _ -> Optional.empty();
            case AccountChange.NoName _ -> Optional.of(NO_NAME);
            case AccountChange.NameTaken _ -> Optional.of(NAME_TAKEN);
            case AccountChange.NoRole _ -> Optional.of(NO_ROLE);
            case AccountChange.NoPassphrase _ -> Optional.of(NO_PASSPHRASE);
            case AccountChange.LastAdministrator _ -> Optional.of(LAST_ADMINISTRATOR);
            case AccountChange.OwnAccount _ -> Optional.of(OWN_ACCOUNT);
            case AccountChange.WrongPassphrase _ -> Optional.of(WRONG_PASSPHRASE);
            case AccountChange.WrongSheets _ -> Optional.of(WRONG_SHEETS);
            case AccountChange.NotSaved(Saving.Reason reason) -> Optional.of(because(reason));
        };
    }

    private static Trouble because(Saving.Reason reason) {
        return switch (reason) {
            case DISK_FULL -> DISK_FULL;
            case READ_ONLY -> READ_ONLY;
            case STORE_LOST -> STORE_LOST;
            case DAMAGED -> DAMAGED;
            case CHANGED_ELSEWHERE -> CHANGED_ELSEWHERE;
        };
    }
}
