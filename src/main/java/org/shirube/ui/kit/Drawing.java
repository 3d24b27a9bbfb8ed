package org.shirube.ui.kit;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Draws what somebody else has made, off the window's thread and the store's: a file can be made
/// so that it takes for ever, and then it is given up.
public interface Drawing {

    long PATIENCE_SECONDS = 20;

    /// Empty where it came to nothing or took too long.
    <T> void draw(Supplier<Optional<T>> work, Consumer<Optional<T>> then);

    /// Each on a thread of its own, which ends with the program at the latest.
    static Drawing apart(Consumer<Runnable> onTheWindowsThread) {
        return new Drawing() {
            @Override
            public <T> void draw(Supplier<Optional<T>> work, Consumer<Optional<T>> then) {
                var drawn = new CompletableFuture<Optional<T>>();
                Thread.ofPlatform()
                        .daemon()
                        .name("drawing")
                        .start(() -> drawn.complete(bearable(work)));
                var shown =
                        drawn.completeOnTimeout(
                                        Optional.empty(), PATIENCE_SECONDS, TimeUnit.SECONDS)
                                .thenAccept(result ->
                                        onTheWindowsThread.accept(() -> then.accept(result)));
                assert !shown.isCancelled();
            }
        };
    }

    /// Such a file can also ask for more memory than there is.
    private static <T> Optional<T> bearable(Supplier<Optional<T>> work) {
        try {
            return work.get();
        } catch (OutOfMemoryError | StackOverflowError | RuntimeException tooMuch) {
            return Optional.empty();
        }
    }

    /// At once, for tests.
    static Drawing here() {
        return new Drawing() {
            @Override
            public <T> void draw(Supplier<Optional<T>> work, Consumer<Optional<T>> then) {
                then.accept(bearable(work));
            }
        };
    }
}
