package org.shirube.vault;

import org.shirube.casework.Steps;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// Work in a folder that may not answer, such as one of the network. It is done on a thread of its
/// own: whoever asks for the next step waits a moment for it, and is told how far it was where it
/// takes longer. What says nothing for too long is given up, and left to end or to hang by itself.
final class Elsewhere<T> implements Steps<T> {

    private final Aside aside;
    private final Executor thread;
    private final Supplier<Steps<T>> work;
    private final T silent;

    /// Touched on the other thread only, or after it has answered.
    private Optional<Steps<T>> begun = Optional.empty();

    private Optional<Future<Progress>> awaited = Optional.empty();
    private Optional<T> result = Optional.empty();
    private Progress progress = new Progress(0, 1);
    private long since;

    /// `work` is begun on the other thread too; `silent` is what comes of it where nobody answers.
    Elsewhere(Aside aside, Executor thread, Supplier<Steps<T>> work, T silent) {
        this.aside = aside;
        this.thread = thread;
        this.work = work;
        this.silent = silent;
    }

    @Override
    public Progress step() {
        if (result.isEmpty()) {
            if (awaited.isEmpty()) {
                since = System.nanoTime();
                awaited = Optional.of(CompletableFuture.supplyAsync(this::next, thread));
            }
            await(awaited.get());
        }
        return progress;
    }

    @Override
    public Optional<T> result() {
        return result;
    }

    @Override
    public void close() {
        awaited.ifPresent(late -> late.cancel(false));
        thread.execute(this::closeThere);
    }

    private void await(Future<Progress> answer) {
        try {
            progress = answer.get(aside.moment().toNanos(), TimeUnit.NANOSECONDS);
            awaited = Optional.empty();
            result = begun.flatMap(Steps::result);
        } catch (TimeoutException late) {
            if (Duration.ofNanos(System.nanoTime() - since).compareTo(aside.patience()) > 0) {
                giveUp();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            giveUp();
        } catch (CancellationException closed) {
            giveUp();
        } catch (ExecutionException failed) {
            throw new CompletionException(failed.getCause());
        }
    }

    private void giveUp() {
        result = Optional.of(silent);
        close();
    }

    private Progress next() {
        var steps = begun.orElseGet(work);
        begun = Optional.of(steps);
        return steps.step();
    }

    private void closeThere() {
        begun.ifPresent(Steps::close);
    }
}
