package org.shirube.ui.office;

import org.shirube.casework.Office;
import org.shirube.casework.Saving;
import org.shirube.casework.Setting;
import org.shirube.ui.kit.Background;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// A setting that is a whole number: read when the page opens, written as soon as it is chosen, by
/// those who may.
public final class NumberModel {

    /// For how many minutes the window waits; 0 for ever.
    private static final List<Integer> MINUTES = List.of(0, 1, 5, 10, 15, 30, 60);

    /// The terms after which claims lapse (Civil Code art. 166 and 724) are among them.
    private static final List<Integer> YEARS = List.of(1, 2, 3, 5, 7, 10, 20);

    private final Office office;
    private final Choices choices;
    private final boolean mayChange;
    private final Background background;
    private final IntConsumer inForce;
    private Runnable listener = () -> {};
    private OptionalInt read = OptionalInt.empty();
    private Status status = new Untouched();

    /// What can usually be chosen of a setting, as far as it is not below the least; none as long
    /// as that is not known.
    private record Choices(Setting setting, List<Integer> usual, Supplier<OptionalInt> least) {}

    /// Whether what was chosen is on the disk.
    sealed interface Status {}

    record Untouched() implements Status {}

    record Writing() implements Status {}

    record Written(Instant at) implements Status {}

    record Failed(Saving.Reason reason) implements Status {}

    /// After how many minutes the window locks. `inForce` is told what counts from now on.
    public static NumberModel minutesUntilLock(
            Office office, boolean mayChange, Background background, IntConsumer inForce) {
        var choices = new Choices(Setting.IDLE_MINUTES, MINUTES, () -> OptionalInt.of(0));
        return new NumberModel(office, choices, mayChange, background, inForce);
    }

    /// For how many years a closed case is kept.
    static NumberModel years(Office office, boolean mayChange, Background background) {
        var choices = new Choices(Setting.RETENTION_YEARS, YEARS, () -> OptionalInt.of(0));
        return new NumberModel(office, choices, mayChange, background, _ -> {});
    }

    /// The same where a claim goes on: never fewer years than those of other cases.
    static NumberModel yearsWithClaim(
            Office office, boolean mayChange, Background background, NumberModel others) {
        var choices = new Choices(Setting.RETENTION_YEARS_WITH_CLAIM, YEARS, others::number);
        return new NumberModel(office, choices, mayChange, background, _ -> {});
    }

    private NumberModel(
            Office office,
            Choices choices,
            boolean mayChange,
            Background background,
            IntConsumer inForce) {
        this.office = office;
        this.choices = choices;
        this.mayChange = mayChange;
        this.background = background;
        this.inForce = inForce;
        background.run(() -> office.number(choices.setting()), this::read);
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

    /// What counts; empty until it is read.
    OptionalInt number() {
        var least = choices.least().get();
        return read.isEmpty() || least.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(Math.max(read.getAsInt(), least.getAsInt()));
    }

    /// What can be chosen, and what was chosen elsewhere.
    List<Integer> choices() {
        int least = choices.least().get().orElse(Integer.MAX_VALUE);
        return Stream.concat(
                        choices.usual().stream().filter(each -> each >= least),
                        number().stream().boxed())
                .distinct()
                .sorted()
                .toList();
    }

    void choose(int chosen) {
        if (mayChange && read.isPresent() && read.getAsInt() != chosen) {
            read = OptionalInt.of(chosen);
            write(chosen);
        }
    }

    void tryAgain() {
        read.ifPresent(this::write);
    }

    private void write(int chosen) {
        become(new Writing());
        background.run(
                () -> office.set(choices.setting(), Integer.toString(chosen)),
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
        read = OptionalInt.of(found);
        listener.run();
    }

    private void become(Status now) {
        status = now;
        listener.run();
    }
}
