package org.shirube.ui.assessment;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;

import org.shirube.casework.Casework;
import org.shirube.casework.DangerEntry;
import org.shirube.casework.Operation;
import org.shirube.casework.OwnView;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Saving;
import org.shirube.casework.ScreeningId;
import org.shirube.casework.StoredAssessment;
import org.shirube.scoring.Conclusion;
import org.shirube.scoring.Danger;
import org.shirube.ui.kit.Background;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// One screening on its way to review: loads it, submits it, and notes what was done about a
/// danger. Used on the window's thread; the store is reached through the background.
public final class AssessmentModel {

    private final ScreeningId id;
    private final Casework casework;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<Assessed>> assessed =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<OwnView>> view =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty viewWords = new SimpleStringProperty("");
    private final BooleanProperty offering = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Saving.Reason>> trouble =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Whether today's result is asked for where another was frozen.
    private boolean now;

    public AssessmentModel(ScreeningId id, Casework casework, Background background) {
        this.id = id;
        this.casework = casework;
        this.background = background;
    }

    public ScreeningId id() {
        return id;
    }

    /// Empty until the screening has been read.
    public ReadOnlyObjectProperty<Optional<Assessed>> assessed() {
        return assessed.getReadOnlyProperty();
    }

    /// Why the last writing failed, until one succeeds.
    public ReadOnlyObjectProperty<Optional<Saving.Reason>> trouble() {
        return trouble.getReadOnlyProperty();
    }

    public void load() {
        load(() -> {});
    }

    /// Loads, and goes on once the screening is there.
    public void load(Runnable then) {
        background.run(() -> casework.view(id), view::set);
        background.run(
                this::read,
                found -> {
                    assessed.set(found.map(one -> one.asNow(now)));
                    then.run();
                });
    }

    /// Shows what today's rules make of the answers, or again what was frozen.
    public void asNow(boolean today) {
        now = today;
        assessed.set(assessed.get().map(found -> found.asNow(today)));
    }

    /// Whether the person at the desk may hand this screening in now.
    public ObservableBooleanValue submittable() {
        return Bindings.createBooleanBinding(this::maySubmit, assessed);
    }

    boolean maySubmit() {
        return casework.account().may(Operation.SUBMIT_FOR_REVIEW)
                && assessed.get()
                        .filter(found -> !found.saved().isSubmitted() && !found.isEmpty())
                        .isPresent();
    }

    /// True while the question stands whether to hand the screening in: it cannot be taken back.
    public BooleanProperty offering() {
        return offering;
    }

    boolean mayStateView() {
        return casework.account().may(Operation.STATE_OWN_VIEW);
    }

    /// What whoever screened thinks of it themselves; empty until they say so.
    ReadOnlyObjectProperty<Optional<OwnView>> view() {
        return view.getReadOnlyProperty();
    }

    /// What is written of it so far: the page is drawn anew whenever something else is kept.
    StringProperty viewWords() {
        return viewWords;
    }

    void state(Conclusion conclusion) {
        var words = viewWords.get().strip();
        background.run(
                () -> casework.state(id, conclusion, words),
                saving -> {
                    if (saving instanceof Saving.Saved) {
                        viewWords.set("");
                    }
                    written(saving);
                });
    }

    /// Freezes the screening with its assessment.
    public void submit() {
        offering.set(false);
        assessed.get()
                .map(Assessed::saved)
                .filter(saved -> !saved.isSubmitted())
                .ifPresent(saved -> write(() -> casework.submit(saved)));
    }

    /// Notes what was done about a danger, and when.
    public void note(Danger danger, String whatWasDone) {
        Instant now = casework.clock().now();
        DangerEntry entry =
                new DangerEntry(
                        id,
                        danger.trigger(),
                        danger.level(),
                        waitingSince(danger).orElse(now),
                        Optional.of(new DangerEntry.Done(whatWasDone, now)));
        write(() -> casework.record(entry));
    }

    /// When the danger showed of which nothing was noted yet: what was noted once stays as it is.
    private Optional<Instant> waitingSince(Danger danger) {
        return assessed.get().stream()
                .flatMap(found -> found.log().stream())
                .filter(entry -> entry.trigger().equals(danger.trigger()))
                .filter(entry -> entry.done().isEmpty())
                .map(DangerEntry::shownAt)
                .min(Instant::compareTo);
    }

    private Optional<Assessed> read() {
        Optional<SavedScreening> saved = casework.screening(id);
        List<DangerEntry> log =
                casework.account().may(Operation.RECORD_DANGER) ? casework.dangers(id) : List.of();
        return saved.map(found -> Assessed.of(found, stored(found), casework.rulebook(), log));
    }

    private Optional<StoredAssessment> stored(SavedScreening saved) {
        return saved.isSubmitted() ? casework.assessment(id) : Optional.empty();
    }

    private void write(Supplier<Saving> writing) {
        background.run(writing, this::written);
    }

    private void written(Saving saving) {
        switch (saving) {
            case Saving.Saved _ -> {
                trouble.set(Optional.empty());
                load();
            }
            case Saving.NotSaved(Saving.Reason reason) -> trouble.set(Optional.of(reason));
        }
    }
}
