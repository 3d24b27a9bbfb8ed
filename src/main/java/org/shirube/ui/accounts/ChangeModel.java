package org.shirube.ui.accounts;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.shirube.casework.AccountChange;
import org.shirube.casework.Passphrase;
import org.shirube.ui.kit.Background;
import org.shirube.ui.kit.StrengthModel;
import org.shirube.ui.kit.TypedTwice;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/// One change of an account on its way to the store, and what is wrong with it. All that can be
/// seen to be wrong is told at once. Passphrases are wiped, whatever comes of it.
public final class ChangeModel {

    private final Background background;
    private final Supplier<List<String>> names;
    private final StrengthModel strength;
    private final BooleanProperty working = new SimpleBooleanProperty();
    private final ObjectProperty<Set<Trouble>> troubles = new SimpleObjectProperty<>(Set.of());

    /// `names` are those that stand around a new passphrase: whoever guesses tries them first.
    public ChangeModel(Background background, Supplier<List<String>> names) {
        this.background = background;
        this.names = names;
        strength = new StrengthModel(background, names);
    }

    public StrengthModel strength() {
        return strength;
    }

    public ReadOnlyBooleanProperty working() {
        return working;
    }

    public ReadOnlyObjectProperty<Set<Trouble>> troubles() {
        return troubles;
    }

    /// Begins anew.
    public void forget() {
        troubles.set(Set.of());
    }

    public void refuse(Trouble reason) {
        troubles.set(Set.of(reason));
    }

    /// Makes a change, then goes on with `done` if it was made.
    public void run(Supplier<AccountChange> work, Runnable done) {
        attempt(() -> found(work.get()), done);
    }

    /// Makes a change with a new passphrase, unless something is wrong with that, or was `found` to
    /// be wrong before.
    public void run(
            Set<Trouble> found,
            TypedTwice typed,
            Function<Passphrase, AccountChange> work,
            Runnable done) {
        var all = EnumSet.noneOf(Trouble.class);
        all.addAll(found);
        if (typed.isEmpty()) {
            all.add(Trouble.NO_PASSPHRASE);
        } else if (!typed.isSame()) {
            all.add(Trouble.NOT_THE_SAME);
        }
        if (all.isEmpty() && !working.get()) {
            var around = names.get();
            attempt(() -> tried(typed, around, work), done);
        } else {
            typed.close();
            troubles.set(all);
        }
    }

    private Set<Trouble> tried(
            TypedTwice typed, List<String> around, Function<Passphrase, AccountChange> work) {
        try (typed) {
            return strength.isTooWeak(typed.passphrase(), around)
                    ? Set.of(Trouble.TOO_WEAK)
                    : found(work.apply(typed.passphrase()));
        }
    }

    private static Set<Trouble> found(AccountChange change) {
        return Trouble.of(change).map(Set::of).orElse(Set.of());
    }

    private void attempt(Supplier<Set<Trouble>> work, Runnable done) {
        if (working.get()) {
            return;
        }
        forget();
        working.set(true);
        background.run(work, found -> answered(found, done), () -> working.set(false));
    }

    private void answered(Set<Trouble> found, Runnable done) {
        working.set(false);
        troubles.set(found);
        if (found.isEmpty()) {
            done.run();
        }
    }
}
