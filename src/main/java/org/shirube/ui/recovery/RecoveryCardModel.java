package org.shirube.ui.recovery;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.shirube.casework.Account;
import org.shirube.casework.Accounts;
import org.shirube.casework.Clock;
import org.shirube.casework.Operation;
import org.shirube.ui.kit.Background;

import java.util.Optional;

/// How the office stands with its sheets, and what whoever looks may do about it.
public final class RecoveryCardModel {

    private final Account own;
    private final ObjectProperty<Optional<Standing>> standing =
            new SimpleObjectProperty<>(Optional.empty());

    public RecoveryCardModel(Accounts accounts, Account own, Clock clock, Background background) {
        this.own = own;
        background.run(
                () -> Standing.of(accounts.sheets(), clock.now()),
                found -> standing.set(Optional.of(found)));
    }

    /// Nothing until the store has answered.
    ReadOnlyObjectProperty<Optional<Standing>> standing() {
        return standing;
    }

    boolean mayMake() {
        return own.may(Operation.PRINT_SHEETS);
    }

    boolean mayRehearse() {
        return own.may(Operation.REHEARSE_SHEETS);
    }
}
