package org.shirube.ui.signin;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.shirube.casework.AccountChange;
import org.shirube.casework.KnownAccount;
import org.shirube.casework.Passphrase;
import org.shirube.casework.Recovering;
import org.shirube.casework.RecoverySecret;
import org.shirube.casework.Session;
import org.shirube.casework.SheetCraft;
import org.shirube.casework.Unlocking;
import org.shirube.casework.Vault;
import org.shirube.ui.accounts.ChangeModel;
import org.shirube.ui.kit.Background;
import org.shirube.ui.kit.CountdownModel;
import org.shirube.ui.kit.Metronome;
import org.shirube.ui.kit.TypedTwice;
import org.shirube.ui.recovery.SheetEntryModel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Opening the store with its recovery sheets: the sheets, then an administrator and a new
/// passphrase, with which that administrator is signed in at once. Nothing else can be done with
/// the sheets.
public final class RecoverModel {

    private final Vault vault;
    private final Background background;
    private final Consumer<Session> entered;
    private final SheetEntryModel entry;
    private final ChangeModel change;
    private final CountdownModel waiting;
    private final BooleanProperty working = new SimpleBooleanProperty();
    private final BooleanProperty opened = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Obstacle>> obstacle =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<KnownAccount> administrators = FXCollections.observableArrayList();
    private final ObservableList<KnownAccount> seenAdministrators =
            FXCollections.unmodifiableObservableList(administrators);
    private final ObjectProperty<Optional<KnownAccount>> chosen =
            new SimpleObjectProperty<>(Optional.empty());
    private Optional<Recovering.Open> open = Optional.empty();
    private boolean left;

    public RecoverModel(
            Vault vault, SheetCraft craft, Background background, Consumer<Session> entered) {
        this(vault, craft, background, entered, Metronome.ofTheWindow());
    }

    RecoverModel(
            Vault vault,
            SheetCraft craft,
            Background background,
            Consumer<Session> entered,
            Metronome metronome) {
        this.vault = vault;
        this.background = background;
        this.entered = entered;
        waiting = new CountdownModel(metronome);
        entry = new SheetEntryModel(craft, this::recover);
        change = new ChangeModel(background, this::names);
    }

    SheetEntryModel entry() {
        return entry;
    }

    ChangeModel change() {
        return change;
    }

    CountdownModel waiting() {
        return waiting;
    }

    /// Whether the sheets are being tried.
    ReadOnlyBooleanProperty working() {
        return working;
    }

    /// Whether the store is open, for a new passphrase and nothing else.
    ReadOnlyBooleanProperty opened() {
        return opened;
    }

    ReadOnlyObjectProperty<Optional<Obstacle>> obstacle() {
        return obstacle;
    }

    /// Those who may be given a new passphrase.
    ObservableList<KnownAccount> administrators() {
        return seenAdministrators;
    }

    /// Who is given one.
    ObjectProperty<Optional<KnownAccount>> chosen() {
        return chosen;
    }

    /// Gives the chosen administrator the new passphrase, and signs them in with it.
    void reset(TypedTwice typed) {
        if (open.isEmpty() || chosen.get().isEmpty()) {
            typed.close();
            return;
        }
        var store = open.get();
        var who = chosen.get().get();
        var entrance = new Entrance();
        change.run(
                Set.of(),
                typed,
                passphrase -> entrance.reset(store, who, passphrase),
                () -> entrance.outcome.ifPresent(this::answered));
    }

    /// The screen is left: the store closes, as it was.
    void leave() {
        left = true;
        waiting.stop();
        entry.forget();
        // After whatever is still under way with it.
        background.run(() -> left, _ -> close());
    }

    private void close() {
        var store = open;
        open = Optional.empty();
        store.ifPresent(each ->
                background.run(
                        () -> {
                            each.close();
                            return each;
                        },
                        _ -> {}));
    }

    private void recover(RecoverySecret secret) {
        obstacle.set(Optional.empty());
        working.set(true);
        background.run(
                () -> {
                    try (secret) {
                        return tried(vault.recover(secret.bytes()));
                    }
                },
                this::tried,
                () -> working.set(false));
    }

    private static Tried tried(Recovering outcome) {
        return switch (outcome) {
            case Recovering.Refused(Unlocking reason) -> new Tried.Refused(reason);
            case Recovering.Open store -> new Tried.Opened(store, store.administrators());
        };
    }

    private void tried(Tried outcome) {
        working.set(false);
        switch (outcome) {
            case Tried.Refused(Unlocking reason) -> answered(reason);
            case Tried.Opened(var store, var found) -> {
                open = Optional.of(store);
                if (left) {
                    close();
                }
                administrators.setAll(found);
                chosen.set(found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty());
                opened.set(true);
            }
        }
    }

    /// Sheets that are not the store's are told apart from a passphrase that is wrong.
    private void answered(Unlocking outcome) {
        obstacle.set(
                Obstacle.of(outcome)
                        .map(reason ->
                                reason == Obstacle.WRONG_PASSPHRASE
                                        ? Obstacle.WRONG_SHEETS
                                        : reason));
        switch (outcome) {
            case Unlocking.Unlocked(Session session) -> entered.accept(session);
            case Unlocking.TooSoon(long seconds) -> waiting.start(seconds);
            case Unlocking.WrongPassphrase _,
                    Unlocking.InUseElsewhere _,
                    Unlocking.Damaged _,
                    Unlocking.TooNew _,
                    Unlocking.NotBroughtUpToDate _,
                    Unlocking.NotWritable _ -> {}
        }
    }

    private List<String> names() {
        return chosen.get().map(known -> List.of(known.account().name())).orElse(List.of());
    }

    /// The store as the sheets left it.
    private sealed interface Tried {

        record Refused(Unlocking reason) implements Tried {}

        record Opened(Recovering.Open store, List<KnownAccount> administrators) implements Tried {}
    }

    /// The way in once the passphrase was given: the store that the sheets opened is closed first.
    private final class Entrance {

        private Optional<Unlocking> outcome = Optional.empty();

        AccountChange reset(Recovering.Open store, KnownAccount who, Passphrase passphrase) {
            try (var kept = new Passphrase(passphrase.characters().clone())) {
                var change = store.reset(who.account().id(), passphrase);
                if (change instanceof AccountChange.Done) {
                    store.close();
                    open = Optional.empty();
                    outcome = Optional.of(vault.unlock(who.account().name(), kept));
                }
                return change;
            }
        }
    }
}
