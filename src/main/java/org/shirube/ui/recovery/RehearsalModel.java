package org.shirube.ui.recovery;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import org.shirube.casework.AccountChange;
import org.shirube.casework.RecoverySecret;
import org.shirube.casework.SheetCraft;
import org.shirube.ui.accounts.ChangeModel;
import org.shirube.ui.kit.Background;

import java.util.List;
import java.util.function.Function;

/// A rehearsal: somebody types the sheets, and learns whether they would open the store.
public final class RehearsalModel {

    private final SheetEntryModel entry;
    private final ChangeModel change;
    private final Function<byte[], AccountChange> proof;
    private final BooleanProperty proved = new SimpleBooleanProperty();

    /// `proof` tells whether a secret is the store's, off the window's thread.
    public RehearsalModel(
            SheetCraft craft, Background background, Function<byte[], AccountChange> proof) {
        this.proof = proof;
        entry = new SheetEntryModel(craft, this::prove);
        change = new ChangeModel(background, List::of);
    }

    SheetEntryModel entry() {
        return entry;
    }

    ChangeModel change() {
        return change;
    }

    /// Whether the sheets work.
    ReadOnlyBooleanProperty proved() {
        return proved;
    }

    /// Other sheets, or the same once more.
    void again() {
        proved.set(false);
        change.forget();
        entry.forget();
    }

    private void prove(RecoverySecret secret) {
        change.run(
                () -> {
                    try (secret) {
                        return proof.apply(secret.bytes());
                    }
                },
                () -> proved.set(true));
    }
}
