package org.shirube.app.tour;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Hands work over to the window's thread and waits for it.
final class FxThread {

    private static final long PATIENCE_SECONDS = 60;

    private FxThread() {}

    static <T> T ask(Supplier<T> question) {
        var answer = new CompletableFuture<T>();
        Platform.runLater(() -> complete(answer, question));
        return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    static void run(Runnable deed) {
        ask(() -> {
            deed.run();
            return deed;
        });
    }

    private static <T> void complete(CompletableFuture<T> answer, Supplier<T> question) {
        try {
            answer.complete(question.get());
        } catch (RuntimeException failure) {
            answer.completeExceptionally(failure);
        } catch (Error fall) {
            // Whoever waits is told, and so is the window, as of any that nobody caught.
            answer.completeExceptionally(fall);
            throw fall;
        }
    }

    /// Waits until the window has been laid out and drawn once more.
    static void draw(Scene scene) {
        var drawn = new CompletableFuture<Scene>();
        Runnable listener = () -> drawn.complete(scene);
        run(() -> {
            scene.addPostLayoutPulseListener(listener);
            Platform.requestNextPulse();
        });
        drawn.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        run(() -> scene.removePostLayoutPulseListener(listener));
    }

    /// Asks at once and then with each frame, so that whatever is waited for has the processor
    /// meanwhile, until the answer is yes; false when it never came.
    static boolean becomes(Supplier<Boolean> condition) {
        if (ask(condition)) {
            return true;
        }
        var answer = new CompletableFuture<Boolean>();
        var frames = onEachFrame(() -> askIn(answer, condition));
        run(frames::start);
        try {
            return answer.completeOnTimeout(false, PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        } finally {
            run(frames::stop);
        }
    }

    private static void askIn(CompletableFuture<Boolean> answer, Supplier<Boolean> condition) {
        try {
            if (condition.get()) {
                answer.complete(true);
            }
        } catch (RuntimeException failure) {
            answer.completeExceptionally(failure);
        }
    }

    private static AnimationTimer onEachFrame(Runnable deed) {
        return new AnimationTimer() {
            @Override
            public void handle(long now) {
                deed.run();
            }
        };
    }
}
