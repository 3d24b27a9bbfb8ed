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
import org.shirube.ui.kit.CountdownModel;
import org.shirube.ui.kit.Metronome;
import org.shirube.ui.kit.StrengthModel;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Making or opening the store. Passphrases are wiped as soon as they were used, whatever comes of
/// it.
public final class SignInModel {

    private final Vault vault;
    private final Background background;
    private final Consumer<Session> entered;
    private final boolean firstUse;
    private final StrengthModel strength;
    private final CountdownModel waiting;
    private final StringProperty name = new SimpleStringProperty("");
    private final BooleanProperty working = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Obstacle>> obstacle =
            new SimpleObjectProperty<>(Optional.empty());

    public SignInModel(Vault vault, Background background, Consumer<Session> entered) {
        this(vault, background, entered, Metronome.ofTheWindow());
    }

    SignInModel(
            Vault vault, Background background, Consumer<Session> entered, Metronome metronome) {
        this.vault = vault;
        this.background = background;
        this.entered = entered;
        waiting = new CountdownModel(metronome);
        waiting.left().subscribe(this::waited);
        firstUse = !vault.exists();
        strength = new StrengthModel(background, this::known);
    }

    /// Whether there is no store yet.
    public boolean isFirstUse() {
        return firstUse;
    }

    public StringProperty name() {
        return name;
    }

    /// Of the new passphrase, while it is typed.
    public StrengthModel strength() {
        return strength;
    }

    public BooleanProperty working() {
        return working;
    }

    public ObjectProperty<Optional<Obstacle>> obstacle() {
        return obstacle;
    }

    /// How long somebody who tried too often must waiting.
    public CountdownModel waiting() {
        return waiting;
    }

    /// The screen is left.
    void leave() {
        waiting.stop();
    }

    /// Opens the store that there is.
    public void unlock(Passphrase passphrase) {
        if (passphrase.length() == 0) {
            refuse(passphrase, Obstacle.PASSPHRASE_MISSING);
        } else {
            attempt(passphrase, name -> Optional.of(vault.unlock(name, passphrase)));
        }
    }

    /// Makes a store, when both passphrases are the same and cannot be guessed within a day.
    public void create(Passphrase passphrase, Passphrase again) {
        boolean same = Arrays.equals(passphrase.characters(), again.characters());
        again.close();
        if (passphrase.length() == 0) {
            refuse(passphrase, Obstacle.PASSPHRASE_MISSING);
        } else if (!same) {
            refuse(passphrase, Obstacle.NOT_THE_SAME);
        } else {
            attempt(passphrase, name -> created(name, passphrase));
        }
    }

    /// Nothing, where the passphrase is too weak.
    private Optional<Unlocking> created(String name, Passphrase passphrase) {
        return strength.isTooWeak(passphrase, List.of(name))
                ? Optional.empty()
                : Optional.of(vault.create(name, passphrase));
    }

    private List<String> known() {
        return List.of(name.get());
    }

    private void attempt(Passphrase passphrase, Function<String, Optional<Unlocking>> work) {
        if (name.get().isBlank()) {
            refuse(passphrase, Obstacle.NAME_MISSING);
            return;
        }
        var signedInAs = name.get().strip();
        obstacle.set(Optional.empty());
        working.set(true);
        background.run(
                () -> {
                    try (passphrase) {
                        return work.apply(signedInAs);
                    }
                },
                outcome -> answered(outcome),
                () -> working.set(false));
    }

    private void refuse(Passphrase passphrase, Obstacle reason) {
        passphrase.close();
        obstacle.set(Optional.of(reason));
    }

    private void answered(Optional<Unlocking> outcome) {
        working.set(false);
        outcome.ifPresentOrElse(this::answered, () -> stop(Obstacle.TOO_WEAK));
    }

    private void answered(Unlocking outcome) {
        obstacle.set(Obstacle.of(outcome));
        if (outcome instanceof Unlocking.TooSoon(long seconds)) {
            waiting.start(seconds);
        } else if (outcome instanceof Unlocking.Unlocked(Session session)) {
            entered.accept(session);
        }
    }

    private void stop(Obstacle reason) {
        obstacle.set(Optional.of(reason));
    }

    private void waited(Number left) {
        if (left.longValue() == 0 && obstacle.get().equals(Optional.of(Obstacle.TOO_SOON))) {
            obstacle.set(Optional.empty());
        }
    }
}
