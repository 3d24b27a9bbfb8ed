package org.shirube.ui.accounts;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;

import org.shirube.casework.AccountId;
import org.shirube.casework.Accounts;
import org.shirube.casework.KnownAccount;
import org.shirube.casework.Role;
import org.shirube.ui.kit.Background;
import org.shirube.ui.kit.TypedTwice;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The accounts of the office as an administrator sees them: all of them, the chosen one, and the
/// one thing that is being done to it.
public final class AccountsModel {

    private final Accounts accounts;
    private final AccountId own;
    private final Background background;
    private final ChangeModel change;
    private final ObservableList<KnownAccount> all = FXCollections.observableArrayList();
    private final ObservableList<KnownAccount> seenAll =
            FXCollections.unmodifiableObservableList(all);
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(false);
    private final ObjectProperty<Optional<KnownAccount>> chosen =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Task> task = new SimpleObjectProperty<>(Task.LOOK);
    private final ObjectProperty<Optional<Done>> done =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty name = new SimpleStringProperty("");
    private final ObservableSet<Role> roles =
            FXCollections.observableSet(EnumSet.noneOf(Role.class));

    /// What is done at the moment.
    enum Task {
        LOOK,
        ADD,
        ROLES,
        RESET,
        LET_IN,
        DISABLE
    }

    /// What was done last, to whose account.
    record Done(Task task, String name) {}

    /// `own` is the account of whoever is signed in.
    public AccountsModel(Accounts accounts, AccountId own, Background background) {
        this.accounts = accounts;
        this.own = own;
        this.background = background;
        change = new ChangeModel(background, this::names);
        read(Optional.of(own));
    }

    ObservableList<KnownAccount> all() {
        return seenAll;
    }

    ReadOnlyBooleanProperty loaded() {
        return loaded.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<KnownAccount>> chosen() {
        return chosen;
    }

    ReadOnlyObjectProperty<Task> task() {
        return task;
    }

    ReadOnlyObjectProperty<Optional<Done>> done() {
        return done;
    }

    ChangeModel change() {
        return change;
    }

    /// Of the account that is being added.
    StringProperty name() {
        return name;
    }

    /// The roles that are ticked, of an account that is added or changed.
    ObservableSet<Role> roles() {
        return roles;
    }

    boolean isOwn(KnownAccount account) {
        return account.account().id().equals(own);
    }

    /// Looks at an account; what was begun with another one is given up.
    void choose(KnownAccount account) {
        if (!chosen.get().equals(Optional.of(account))) {
            chosen.set(Optional.of(account));
            look();
        }
    }

    void begin(Task next) {
        change.forget();
        done.set(Optional.empty());
        name.set("");
        roles.clear();
        if (next == Task.ROLES) {
            chosen.get().ifPresent(account -> roles.addAll(account.account().roles()));
        }
        task.set(next);
    }

    /// Gives up what was begun.
    void look() {
        begin(Task.LOOK);
    }

    void add(TypedTwice passphrase) {
        var wanted = name.get();
        var ticked = Set.copyOf(roles);
        var found = EnumSet.noneOf(Trouble.class);
        if (wanted.isBlank()) {
            found.add(Trouble.NO_NAME);
        }
        if (ticked.isEmpty()) {
            found.add(Trouble.NO_ROLE);
        }
        change.run(
                found,
                passphrase,
                typed -> accounts.add(wanted, ticked, typed),
                () -> finished(wanted.strip(), Optional.empty()));
    }

    void assign() {
        var ticked = Set.copyOf(roles);
        chosen.get()
                .ifPresent(account ->
                        change.run(
                                () -> accounts.assign(account.account().id(), ticked),
                                () -> finished(account)));
    }

    /// For somebody who forgot theirs, or who is let in again.
    void reset(TypedTwice passphrase) {
        chosen.get()
                .ifPresentOrElse(
                        account ->
                                change.run(
                                        Set.of(),
                                        passphrase,
                                        typed -> accounts.reset(account.account().id(), typed),
                                        () -> finished(account)),
                        passphrase::close);
    }

    void disable() {
        chosen.get()
                .ifPresent(account ->
                        change.run(
                                () -> accounts.disable(account.account().id()),
                                () -> finished(account)));
    }

    private void finished(KnownAccount account) {
        finished(account.account().name(), Optional.of(account.account().id()));
    }

    private void finished(String whose, Optional<AccountId> id) {
        var finished = new Done(task.get(), whose);
        look();
        done.set(Optional.of(finished));
        read(id, whose);
    }

    private void read(Optional<AccountId> wanted) {
        read(wanted, "");
    }

    /// An account that was just added is known by its name alone.
    private void read(Optional<AccountId> wanted, String called) {
        background.run(
                accounts::all,
                known -> {
                    all.setAll(known);
                    chosen.set(
                            known.stream()
                                    .filter(each ->
                                            wanted.map(each.account().id()::equals)
                                                    .orElse(each.account().name().equals(called)))
                                    .findFirst());
                    loaded.set(true);
                });
    }

    /// Of whoever the new passphrase is for.
    private List<String> names() {
        return task.get() == Task.ADD
                ? List.of(name.get())
                : chosen.get().map(account -> List.of(account.account().name())).orElse(List.of());
    }
}
