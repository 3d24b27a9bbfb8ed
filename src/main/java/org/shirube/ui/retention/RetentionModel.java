package org.shirube.ui.retention;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.shirube.casework.Account;
import org.shirube.casework.CaseId;
import org.shirube.casework.Erasing;
import org.shirube.casework.ErasureReason;
import org.shirube.casework.KeptCase;
import org.shirube.casework.Operation;
import org.shirube.casework.Remains;
import org.shirube.casework.Retention;
import org.shirube.casework.Saving;
import org.shirube.ui.kit.Background;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// The cases by when they are due, read page by page, and what somebody does with one of them.
public final class RetentionModel {

    static final int PAGE = 60;

    private static final int AHEAD = 20;

    private final Retention retention;
    private final Account account;
    private final Background background;
    private final RemainsModel remains;
    private final ObservableList<KeptCase> lines = FXCollections.observableArrayList();
    private final ObservableList<KeptCase> seenLines =
            FXCollections.unmodifiableObservableList(lines);
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<Told> told =
            new ReadOnlyObjectWrapper<>(new Told.Nothing());
    private final ObjectProperty<Optional<KeptCase>> chosen =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty erasing = new SimpleBooleanProperty(false);
    private boolean reading;
    private boolean all;

    /// What there is to say about the last thing that was done.
    sealed interface Told {

        record Nothing() implements Told {}

        record Changed(String label) implements Told {}

        record Erased(String label) implements Told {}

        /// The case is gone from the store, and its old file must still be replaced.
        record NotRenewed(String label, Saving.Reason reason) implements Told {}

        record Refused(Saving.Reason reason) implements Told {}
    }

    public RetentionModel(
            Retention retention, Remains remains, Account account, Background background) {
        this.retention = retention;
        this.account = account;
        this.background = background;
        this.remains = new RemainsModel(remains, background);
        read();
        lookForRemains();
    }

    /// Which backups still hold what was erased.
    RemainsModel remains() {
        return remains;
    }

    ObservableList<KeptCase> lines() {
        return seenLines;
    }

    /// Whether the first page has come: before that nobody can say that there are no cases.
    ReadOnlyBooleanProperty loaded() {
        return loaded.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Told> told() {
        return told.getReadOnlyProperty();
    }

    /// The case that is looked at.
    ReadOnlyObjectProperty<Optional<KeptCase>> chosen() {
        return chosen;
    }

    /// Whether somebody is asked before the chosen case is erased.
    BooleanProperty erasing() {
        return erasing;
    }

    /// Another case is looked at, or none.
    void choose(Optional<KeptCase> kept) {
        if (!chosen.get().map(KeptCase::id).equals(kept.map(KeptCase::id))) {
            erasing.set(false);
        }
        chosen.set(kept);
    }

    LocalDate today() {
        return retention.today();
    }

    boolean mayErase() {
        return account.may(Operation.ERASE_CASE);
    }

    /// Somebody sees the line: time to read on, if it is near the end.
    void seen(int line) {
        if (line + AHEAD >= lines.size() && !all) {
            read();
        }
    }

    /// Closes it today, or says of a closed one whether a claim goes on.
    void close(KeptCase kept, boolean claimOpen) {
        change(kept, () -> retention.close(kept.id(), claimOpen));
    }

    void reopen(KeptCase kept) {
        change(kept, () -> retention.reopen(kept.id()));
    }

    void erase(KeptCase kept, ErasureReason reason) {
        erasing(kept.label(), () -> retention.erase(Set.of(kept.id()), reason));
    }

    /// Tries again to replace the file, once its case is gone.
    void renew(String label) {
        erasing(label, retention::renew);
    }

    private void erasing(String label, Supplier<Erasing> work) {
        working.set(true);
        background.run(
                work,
                outcome -> {
                    working.set(false);
                    told.set(
                            switch (outcome) {
                                case Erasing.Erased _ -> new Told.Erased(label);
                                case Erasing.NotRenewed(var reason) ->
                                        new Told.NotRenewed(label, reason);
                                case Erasing.NotErased(var reason) -> new Told.Refused(reason);
                            });
                    if (!(outcome instanceof Erasing.NotErased)) {
                        forget(label);
                    }
                },
                () -> working.set(false));
    }

    private void lookForRemains() {
        if (mayErase()) {
            remains.look();
        }
    }

    private void forget(String label) {
        lookForRemains();
        choose(Optional.empty());
        lines.removeIf(line -> line.label().equals(label));
    }

    private void change(KeptCase kept, Supplier<Saving> work) {
        working.set(true);
        background.run(
                work,
                saving -> {
                    working.set(false);
                    switch (saving) {
                        case Saving.Saved _ -> {
                            told.set(new Told.Changed(kept.label()));
                            readAnew(kept.id());
                        }
                        case Saving.NotSaved(var reason) -> told.set(new Told.Refused(reason));
                    }
                },
                () -> working.set(false));
    }

    /// What was changed stands at another place now.
    private void readAnew(CaseId looked) {
        int count = Math.max(PAGE, lines.size());
        background.run(
                () -> retention.cases(0, count),
                found -> {
                    lines.setAll(found);
                    chosen.set(found.stream().filter(line -> line.id().equals(looked)).findFirst());
                });
    }

    private void read() {
        if (!reading) {
            reading = true;
            int offset = lines.size();
            background.run(() -> retention.cases(offset, PAGE), this::show, () -> reading = false);
        }
    }

    private void show(List<KeptCase> page) {
        reading = false;
        all = page.size() < PAGE;
        lines.addAll(page);
        loaded.set(true);
    }
}
