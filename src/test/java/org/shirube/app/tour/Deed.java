package org.shirube.app.tour;

import java.io.IOException;

/// What somebody does from the moment the window opens until they close it, or hold still.
@SuppressWarnings("ImmutableEnumChecker")
enum Deed {
    FIRST_DAY(Deeds::firstDay),
    WRONG_PASSPHRASE(Deeds::wrongPassphrase),
    MISHAPS(Mishaps::all),
    WRITTEN_AND_HELD(Deeds::writtenAndHeld),
    HALF_TYPED(Deeds::halfTyped),
    HIDDEN(Deeds::hidden),
    SIGNING_IN(Deeds::signingIn),
    FULL_DISK(Faults::fullDisk),
    DAMAGED_FILE(Faults::damagedFile),
    NO_PLACE(Faults::noPlace),
    NO_PLACE_ANY_MORE(Faults::noPlaceAnyMore),
    DEMONSTRATION(Deeds::demonstration),
    STAY_OPEN(Deeds::stayOpen),
    SECOND_WINDOW(Faults::secondWindow),
    SIGN_IN(Deeds::signIn);

    private final Way way;

    Deed(Way way) {
        this.way = way;
    }

    /// How it is done.
    @FunctionalInterface
    interface Way {
        void go(Steps steps) throws IOException;
    }

    void by(Steps steps) throws IOException {
        way.go(steps);
    }
}
