package org.shirube.app.tour;

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

    /// Asks again and again, each time after everything that was waiting, until the answer is yes;
    /// false when it never came.
    static boolean becomes(Supplier<Boolean> condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end) {
            if (ask(condition)) {
                return true;
            }
        }
        return false;
    }
}
