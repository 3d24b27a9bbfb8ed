package org.shirube.ui.kit;

import org.shirube.casework.Steps;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// Does long work on the store's thread step by step, so that answers are saved in between. One at
/// a time: what was stopped says nothing more. Used on the window's thread.
public final class Steadily<T> {

    private final Background background;
    private final Told<T> told;
    private int runs;
    private boolean running;

    /// Who is told how it goes.
    public interface Told<T> {

        void progress(Steps.Progress progress);

        void done(T result);

        /// Something unexpected happened, which the error pane tells.
        void failed();
    }

    public Steadily(Background background, Told<T> told) {
        this.background = background;
        this.told = told;
    }

    public boolean isRunning() {
        return running;
    }

    /// Begins, unless something runs already.
    public void begin(Supplier<Steps<T>> work) {
        if (!running) {
            running = true;
            int run = ++runs;
            told.progress(new Steps.Progress(0, 1));
            run(work, steps -> goOn(run, steps), run);
        }
    }

    /// What is half done is given up.
    public void stop() {
        running = false;
        runs++;
    }

    private void goOn(int run, Steps<T> steps) {
        if (run != runs) {
            background.run(() -> closed(steps), _ -> {});
        } else {
            run(steps::step, progress -> stepped(run, steps, progress), run);
        }
    }

    private void stepped(int run, Steps<T> steps, Steps.Progress progress) {
        if (run == runs && steps.result().isPresent()) {
            run(() -> closed(steps), _ -> end(run, steps), run);
        } else {
            if (run == runs) {
                told.progress(progress);
            }
            goOn(run, steps);
        }
    }

    private void end(int run, Steps<T> steps) {
        if (run == runs) {
            running = false;
            steps.result().ifPresent(told::done);
        }
    }

    private static <T> Steps<T> closed(Steps<T> steps) {
        steps.close();
        return steps;
    }

    private <R> void run(Supplier<R> work, Consumer<R> then, int run) {
        background.run(
                work,
                then,
                () -> {
                    if (run == runs) {
                        stop();
                        told.failed();
                    }
                });
    }
}
