package org.shirube.ui.deadlines;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.shirube.casework.AccountId;
import org.shirube.casework.CaseId;
import org.shirube.casework.FollowUp;
import org.shirube.casework.FollowUpId;
import org.shirube.casework.FollowUps;
import org.shirube.casework.Saving;
import org.shirube.ui.kit.Background;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/// What is to be done in one case, and what somebody is about to add. That lasts here while the
/// view is built anew.
public final class FollowUpsModel {

    /// A new one is due in a week, unless somebody says otherwise.
    private static final int A_WEEK = 7;

    private final FollowUps followUps;
    private final CaseId caseId;
    private final LocalDate today;
    private final Background background;
    private final ObservableList<FollowUp> all = FXCollections.observableArrayList();
    private final ObservableList<FollowUp> seenAll = FXCollections.unmodifiableObservableList(all);
    private final StringProperty what = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> due;
    private final ObjectProperty<Optional<AccountId>> forWhom =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<Told> told =
            new ReadOnlyObjectWrapper<>(new Told.Nothing());
    private Optional<Runnable> next = Optional.empty();

    /// What there is to say about the last thing that was done.
    sealed interface Told {

        record Nothing() implements Told {}

        record Done(FollowUpId id, int version) implements Told {}

        record Refused(Saving.Reason reason) implements Told {}
    }

    public FollowUpsModel(
            FollowUps followUps, CaseId caseId, LocalDate today, Background background) {
        this.followUps = followUps;
        this.caseId = caseId;
        this.today = today;
        this.background = background;
        due = new SimpleObjectProperty<>(today.plusDays(A_WEEK));
        read(() -> {});
    }

    /// What is to be done first.
    ObservableList<FollowUp> all() {
        return seenAll;
    }

    LocalDate today() {
        return today;
    }

    StringProperty what() {
        return what;
    }

    ObjectProperty<LocalDate> due() {
        return due;
    }

    ObjectProperty<Optional<AccountId>> forWhom() {
        return forWhom;
    }

    ReadOnlyBooleanProperty saving() {
        return saving.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Told> told() {
        return told.getReadOnlyProperty();
    }

    /// Adds what was written, if it says something.
    void add() {
        String text = what.get().strip();
        if (FollowUp.fits(text)) {
            var by = due.get();
            var whom = forWhom.get();
            save(() -> followUps.add(caseId, text, by, whom), new Told.Nothing(), this::forget);
        }
    }

    void done(FollowUp followUp) {
        save(
                () -> followUps.done(followUp.id(), followUp.version()),
                new Told.Done(followUp.id(), followUp.version() + 1),
                () -> {});
    }

    void undone(FollowUpId id, int version) {
        save(() -> followUps.undone(id, version), new Told.Nothing(), () -> {});
    }

    /// Somebody wants to go: what they have typed is added first. Where that cannot be, they stay
    /// and see why.
    void letGo(Runnable way) {
        if (what.get().isBlank()) {
            way.run();
            return;
        }
        next = Optional.of(() -> letGoIfWritten(way));
        add();
        if (!saving.get()) {
            runNext();
        }
    }

    private void letGoIfWritten(Runnable way) {
        if (what.get().isBlank()) {
            way.run();
        }
    }

    private void forget() {
        what.set("");
        due.set(today.plusDays(A_WEEK));
        forWhom.set(Optional.empty());
    }

    private void save(Supplier<Saving> work, Told then, Runnable saved) {
        if (saving.get()) {
            return;
        }
        saving.set(true);
        background.run(
                work,
                outcome -> {
                    switch (outcome) {
                        case Saving.Saved _ -> {
                            saved.run();
                            told.set(then);
                        }
                        case Saving.NotSaved(var reason) -> told.set(new Told.Refused(reason));
                    }
                    read(this::settle);
                },
                this::settle);
    }

    private void settle() {
        saving.set(false);
        runNext();
    }

    private void runNext() {
        Optional<Runnable> waiting = next;
        next = Optional.empty();
        waiting.ifPresent(Runnable::run);
    }

    private void read(Runnable then) {
        background.run(
                () -> followUps.of(caseId),
                found -> {
                    all.setAll(found);
                    then.run();
                },
                then);
    }
}
