package org.shirube.ui.access;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

import org.shirube.casework.Access;
import org.shirube.casework.Account;
import org.shirube.casework.AccountId;
import org.shirube.casework.CaseAccess;
import org.shirube.casework.CaseId;
import org.shirube.casework.Operation;
import org.shirube.casework.Saving;
import org.shirube.casework.Sealing;
import org.shirube.ui.kit.Background;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/// Who works on one case and who can open it, as it was read last, and what somebody does about it.
public final class AccessModel {

    private final Access access;
    private final CaseId id;
    private final Account account;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<Read>> read =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Told> told =
            new ReadOnlyObjectWrapper<>(new Told.Nothing());
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(false);
    private final BooleanProperty choosing = new SimpleBooleanProperty(false);
    private final ObservableSet<AccountId> chosen = FXCollections.observableSet();

    /// The case, and everybody who could be named.
    record Read(CaseAccess access, List<CaseAccess.Nameable> people) {

        Optional<CaseAccess.Nameable> find(AccountId id) {
            return people.stream().filter(each -> each.id().equals(id)).findFirst();
        }
    }

    /// What there is to say about the last thing that was done.
    sealed interface Told {

        record Nothing() implements Told {}

        record Sealed() implements Told {}

        record Unsealed() implements Told {}

        /// Sealed, and the store's old file must still be replaced.
        record NotRenewed(Saving.Reason reason) implements Told {}

        record Refused(Saving.Reason reason) implements Told {}
    }

    public AccessModel(Access access, CaseId id, Account account, Background background) {
        this.access = access;
        this.id = id;
        this.account = account;
        this.background = background;
        readAnew();
    }

    /// Empty until it has come, and for who may no longer open the case.
    ReadOnlyObjectProperty<Optional<Read>> read() {
        return read.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Told> told() {
        return told.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    /// Whether it is being chosen for whom the case is to be sealed.
    BooleanProperty choosing() {
        return choosing;
    }

    /// For whom the case is to be sealed, besides whoever does it.
    ObservableSet<AccountId> chosen() {
        return chosen;
    }

    boolean mayAssign() {
        return account.may(Operation.ASSIGN_CASE);
    }

    boolean maySeal() {
        return account.may(Operation.SEAL_CASE);
    }

    boolean isMe(AccountId other) {
        return account.id().equals(other);
    }

    /// Begins with those for whom it is sealed, or else with the recovery sheets.
    void choose() {
        chosen.clear();
        read.get().ifPresent(now -> chosen.addAll(first(now)));
        choosing.set(true);
    }

    void assign(AccountId who, boolean works) {
        change(() -> works ? access.assign(id, who) : access.unassign(id, who), new Told.Nothing());
    }

    void seal() {
        var named = Set.copyOf(chosen);
        sealing(() -> access.seal(id, named));
    }

    /// Tries again to replace the file, once the case is sealed.
    void renew() {
        sealing(access::renew);
    }

    void unseal() {
        change(() -> access.unseal(id), new Told.Unsealed());
    }

    private static List<AccountId> first(Read now) {
        return now.access()
                .seal()
                .map(CaseAccess.Seal::open)
                .orElseGet(() ->
                        now.people().stream()
                                .filter(each -> each.sheets() && each.ready())
                                .map(CaseAccess.Nameable::id)
                                .toList());
    }

    private void sealing(Supplier<Sealing> work) {
        run(
                work,
                outcome ->
                        switch (outcome) {
                            case Sealing.Sealed _ -> new Told.Sealed();
                            case Sealing.NotRenewed(Saving.Reason reason) ->
                                    new Told.NotRenewed(reason);
                            case Sealing.NotSealed(Saving.Reason reason) ->
                                    new Told.Refused(reason);
                        });
    }

    private void change(Supplier<Saving> work, Told done) {
        run(
                work,
                outcome ->
                        switch (outcome) {
                            case Saving.Saved _ -> done;
                            case Saving.NotSaved(Saving.Reason reason) -> new Told.Refused(reason);
                        });
    }

    private <T> void run(Supplier<T> work, Function<T, Told> telling) {
        working.set(true);
        background.run(
                work,
                outcome -> {
                    working.set(false);
                    choosing.set(false);
                    told.set(telling.apply(outcome));
                    readAnew();
                },
                () -> working.set(false));
    }

    private void readAnew() {
        background.run(() -> access.of(id).map(now -> new Read(now, access.nameable())), read::set);
    }
}
