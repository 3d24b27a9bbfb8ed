package org.shirube.ui.office;

import org.shirube.casework.Office;
import org.shirube.casework.Saving;
import org.shirube.casework.Setting;
import org.shirube.ui.kit.Background;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/// After how many minutes the window locks: read when the page opens, written as soon as it is
/// chosen, by those who may.
public final class LockingModel {

    /// For never.
    static final int NEVER = 0;

    private static final List<Integer> USUAL = List.of(NEVER, 1, 5, 10, 15, 30, 60);

    private final Office office;
    private final boolean mayChange;
    private final Background background;
    private final IntConsumer inForce;
    private Runnable listener = () -> {};
    private OptionalInt minutes = OptionalInt.empty();
    private Status status = new Untouched();

    /// Whether what was chosen is on the disk.
    sealed interface Status {}

    record Untouched() implements Status {}

    record Writing() implements Status {}

    record Written(Instant at) implements Status {}

    record Failed(Saving.Reason reason) implements Status {}

    /// `inForce` is told what counts from now on.
    public LockingModel(
            Office office, boolean mayChange, Background background, IntConsumer inForce) {
        this.office = office;
        this.mayChange = mayChange;
        this.background = background;
        this.inForce = inForce;
        background.run(office::idleMinutes, this::read);
    }

    void setOnChange(Runnable listener) {
        this.listener = listener;
    }

    boolean mayChange() {
        return mayChange;
    }

    Status status() {
        return status;
    }

    /// Empty until it is read.
    OptionalInt minutes() {
        return minutes;
    }

    /// What can be chosen, and what was chosen elsewhere.
    List<Integer> choices() {
        return Stream.concat(USUAL.stream(), minutes.stream().boxed()).distinct().sorted().toList();
    }

    void choose(int chosen) {
        if (mayChange && minutes.isPresent() && minutes.getAsInt() != chosen) {
            minutes = OptionalInt.of(chosen);
            write(chosen);
        }
    }

    void tryAgain() {
        minutes.ifPresent(this::write);
    }

    private void write(int chosen) {
        become(new Writing());
        background.run(
                () -> office.set(Setting.IDLE_MINUTES, Integer.toString(chosen)),
                saving -> written(chosen, saving),
                () -> become(new Failed(Saving.Reason.STORE_LOST)));
    }

    private void written(int chosen, Saving saving) {
        switch (saving) {
            case Saving.Saved(Instant at, int _) -> {
                inForce.accept(chosen);
                become(new Written(at));
            }
            case Saving.NotSaved(Saving.Reason reason) -> become(new Failed(reason));
        }
    }

    private void read(int found) {
        minutes = OptionalInt.of(found);
        listener.run();
    }

    private void become(Status now) {
        status = now;
        listener.run();
    }
}
