package org.shirube.casework;

import java.util.List;

/// What came of trying to open the store with its recovery sheets.
public sealed interface Recovering {

    /// The store did not open; [Unlocking.WrongPassphrase] says that the sheets are not its own.
    record Refused(Unlocking reason) implements Recovering {}

    /// Open, and only to give an administrator a new passphrase: no case is shown.
    non-sealed interface Open extends Recovering, AutoCloseable {

        /// Those who may be given one, disabled or not.
        List<KnownAccount> administrators();

        /// Closes the passphrase. Whoever has it then signs in as always.
        AccountChange reset(AccountId administrator, Passphrase passphrase);

        @Override
        void close();
    }
}
