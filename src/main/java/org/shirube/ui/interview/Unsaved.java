package org.shirube.ui.interview;

import org.shirube.casework.DangerEntry;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Saving;
import org.shirube.screening.AnswerKey;
import org.shirube.ui.kit.Background;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// What was entered and is not on the disk yet. A thing leaves this list only when the store said
/// that it is written. After a failure the thing stays and can be tried again, always in its newest
/// form.
public final class Unsaved {

    /// Something that is written by itself.
    public sealed interface Thing {}

    public record Given(AnswerKey key) implements Thing {}

    public record Who() implements Thing {}

    public record Place() implements Thing {}

    public record Happened(DangerEntry entry) implements Thing {}

    /// How much is on the disk.
    public sealed interface Status {}

    /// Nothing was entered since the screening was opened.
    public record Untouched() implements Status {}

    public record Writing(int things) implements Status {}

    /// All of it, since then.
    public record Written(Instant at) implements Status {}

    /// Some of it could not be written.
    public record Failed(Saving.Reason reason, int things) implements Status {}

    private record Write(long turn, Function<SavedScreening, Saving> work) {}

    private final Background background;
    private final Supplier<SavedScreening> newest;
    private final Runnable listener;
    private final Map<Thing, Write> waiting = new LinkedHashMap<>();
    private Optional<Saving.Reason> failure = Optional.empty();
    private Optional<Instant> lastSaved = Optional.empty();
    private long turns;

    Unsaved(Background background, Supplier<SavedScreening> newest, Runnable listener) {
        this.background = background;
        this.newest = newest;
        this.listener = listener;
    }

    public Status status() {
        if (failure.isPresent()) {
            return new Failed(failure.get(), waiting.size());
        }
        if (!waiting.isEmpty()) {
            return new Writing(waiting.size());
        }
        return lastSaved.<Status>map(Written::new).orElseGet(Untouched::new);
    }

    public List<Thing> things() {
        return List.copyOf(waiting.keySet());
    }

    /// Makes a change, tells of it, and writes it.
    void write(Thing thing, Function<SavedScreening, Saving> work, Runnable change) {
        change.run();
        waiting.put(thing, new Write(++turns, work));
        listener.run();
        submit(thing);
    }

    /// Writes everything again that is not on the disk.
    public void tryAgain() {
        failure = Optional.empty();
        listener.run();
        things().forEach(this::submit);
    }

    /// Gives what was refused to the store once more.
    public void writeAgain() {
        if (failure.isPresent()) {
            tryAgain();
        }
    }

    /// Why something is not on the disk, once the store has dealt with everything; empty where all
    /// of it is.
    public Optional<Saving.Reason> reason() {
        return waiting.isEmpty()
                ? Optional.empty()
                : failure.or(() -> Optional.of(Saving.Reason.STORE_LOST));
    }

    /// Runs `then` when everything is on the disk; when something could not be written, it does not
    /// run and the status says why. Tries again first what has failed before.
    public void whenWritten(Runnable then) {
        writeAgain();
        background.run(
                () -> true,
                _ -> {
                    if (waiting.isEmpty()) {
                        then.run();
                    } else if (failure.isEmpty()) {
                        failed(Saving.Reason.STORE_LOST);
                    }
                });
    }

    private void submit(Thing thing) {
        Write write = waiting.get(thing);
        if (write != null) {
            SavedScreening now = newest.get();
            background.run(() -> write.work().apply(now), saving -> done(thing, write, saving));
        }
    }

    private void done(Thing thing, Write write, Saving saving) {
        switch (saving) {
            case Saving.Saved saved -> {
                lastSaved = Optional.of(saved.at());
                waiting.remove(thing, write);
                if (waiting.isEmpty()) {
                    failure = Optional.empty();
                }
                listener.run();
            }
            case Saving.NotSaved not -> failed(not.reason());
        }
    }

    private void failed(Saving.Reason reason) {
        failure = Optional.of(reason);
        listener.run();
    }
}
