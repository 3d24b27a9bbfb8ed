package org.shirube.ui.accounts;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.shirube.casework.Account;
import org.shirube.casework.Accounts;
import org.shirube.casework.Passphrase;
import org.shirube.ui.kit.Background;
import org.shirube.ui.kit.TypedTwice;

import java.util.List;
import java.util.Set;

/// Another passphrase for whoever is signed in.
public final class OwnPassphraseModel {

    private final Accounts accounts;
    private final Background background;
    private final ChangeModel change;
    private final ObjectProperty<Stage> stage = new SimpleObjectProperty<>(Stage.CLOSED);

    enum Stage {
        CLOSED,
        OPEN,
        DONE
    }

    public OwnPassphraseModel(Accounts accounts, Account own, Background background) {
        this.accounts = accounts;
        this.background = background;
        change = new ChangeModel(background, () -> List.of(own.name()));
    }

    ChangeModel change() {
        return change;
    }

    ReadOnlyObjectProperty<Stage> stage() {
        return stage;
    }

    void open() {
        change.forget();
        stage.set(Stage.OPEN);
    }

    void close() {
        change.forget();
        stage.set(Stage.CLOSED);
    }

    /// Wipes all three, also where something is seen to be wrong before they are tried.
    void change(Passphrase present, TypedTwice next) {
        if (present.isEmpty()) {
            next.close();
            change.refuse(Trouble.WRONG_PASSPHRASE);
            return;
        }
        change.run(
                Set.of(),
                next,
                typed -> accounts.changeOwnPassphrase(present, typed),
                () -> stage.set(Stage.DONE));
        background.run(() -> wiped(present), _ -> {});
    }

    private static Passphrase wiped(Passphrase present) {
        present.close();
        return present;
    }
}
