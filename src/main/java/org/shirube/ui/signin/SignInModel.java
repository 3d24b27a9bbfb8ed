package org.shirube.ui.signin;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.shirube.casework.Passphrase;
import org.shirube.casework.Session;
import org.shirube.casework.Unlocking;
import org.shirube.casework.Vault;
import org.shirube.ui.kit.Background;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Making or opening the store. Passphrases are wiped as soon as they were used, whatever comes of
/// it.
public final class SignInModel {

    private final Vault vault;
    private final Background background;
    private final Consumer<Session> entered;
    private final boolean firstUse;
    private final StringProperty name = new SimpleStringProperty("");
    private final BooleanProperty working = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Obstacle>> obstacle =
            new SimpleObjectProperty<>(Optional.empty());

    public SignInModel(Vault vault, Background background, Consumer<Session> entered) {
        this.vault = vault;
        this.background = background;
        this.entered = entered;
        firstUse = !vault.exists();
    }

    /// Whether there is no store yet.
    public boolean isFirstUse() {
        return firstUse;
    }

    public StringProperty name() {
        return name;
    }

    public BooleanProperty working() {
        return working;
    }

    public ObjectProperty<Optional<Obstacle>> obstacle() {
        return obstacle;
    }

    /// Opens the store that there is.
    public void unlock(Passphrase passphrase) {
        if (passphrase.length() == 0) {
            refuse(passphrase, Obstacle.PASSPHRASE_MISSING);
        } else {
            attempt(passphrase, () -> vault.unlock(name.get().strip(), passphrase));
        }
    }

    /// Makes a store, when both passphrases are the same and long enough.
    public void create(Passphrase passphrase, Passphrase again) {
        boolean same = Arrays.equals(passphrase.characters(), again.characters());
        again.close();
        if (Strength.of(passphrase).compareTo(Strength.FAIR) < 0) {
            refuse(passphrase, Obstacle.TOO_SHORT);
        } else if (!same) {
            refuse(passphrase, Obstacle.NOT_THE_SAME);
        } else {
            attempt(passphrase, () -> vault.create(name.get().strip(), passphrase));
        }
    }

    private void attempt(Passphrase passphrase, Supplier<Unlocking> work) {
        if (name.get().isBlank()) {
            refuse(passphrase, Obstacle.NAME_MISSING);
            return;
        }
        obstacle.set(Optional.empty());
        working.set(true);
        background.run(
                () -> {
                    try (passphrase) {
                        return work.get();
                    }
                },
                this::answered,
                () -> working.set(false));
    }

    private void refuse(Passphrase passphrase, Obstacle reason) {
        passphrase.close();
        obstacle.set(Optional.of(reason));
    }

    private void answered(Unlocking outcome) {
        working.set(false);
        switch (outcome) {
            case Unlocking.Unlocked(Session session) -> entered.accept(session);
            case Unlocking.WrongPassphrase _ -> stop(Obstacle.WRONG_PASSPHRASE);
            case Unlocking.TooSoon _ -> stop(Obstacle.TOO_SOON);
            case Unlocking.InUseElsewhere _ -> stop(Obstacle.IN_USE_ELSEWHERE);
            case Unlocking.Damaged _ -> stop(Obstacle.DAMAGED);
            case Unlocking.TooNew _ -> stop(Obstacle.TOO_NEW);
            case Unlocking.NotWritable _ -> stop(Obstacle.NOT_WRITABLE);
        }
    }

    private void stop(Obstacle reason) {
        obstacle.set(Optional.of(reason));
    }
}
