package org.shirube.ui.kit;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.shirube.casework.Passphrase;

import java.util.List;
import java.util.function.Supplier;

/// The strength of a passphrase while it is typed. Measured off the window's thread, one at a time:
/// what was typed in between is measured once, at its end.
public final class StrengthModel {

    private final Background background;
    private final Supplier<List<String>> known;
    private final Guessing guessing = new Guessing();
    private final ObjectProperty<PassphraseStrength> strength =
            new SimpleObjectProperty<>(PassphraseStrength.none());
    private boolean measuring;
    private boolean changed;

    /// `known` gives names that stand around the passphrase: its owner's, the office's.
    public StrengthModel(Background background, Supplier<List<String>> known) {
        this.background = background;
        this.known = known;
    }

    public ReadOnlyObjectProperty<PassphraseStrength> strength() {
        return strength;
    }

    /// Measures what `typed` gives now; each copy that it gives is wiped.
    public void measure(Supplier<Passphrase> typed) {
        changed = measuring;
        if (measuring) {
            return;
        }
        measuring = true;
        var passphrase = typed.get();
        var names = known.get();
        background.run(
                () -> {
                    try (passphrase) {
                        return guessing.of(passphrase, names);
                    }
                },
                measured -> {
                    measuring = false;
                    strength.set(measured);
                    if (changed) {
                        measure(typed);
                    }
                },
                () -> measuring = false);
    }

    /// For use off the window's thread, where a passphrase is about to be taken.
    public boolean isTooWeak(Passphrase passphrase, List<String> names) {
        var level = guessing.of(passphrase, names).level();
        return level == PassphraseStrength.Level.TOO_WEAK;
    }
}
