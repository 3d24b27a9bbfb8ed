package org.shirube.ui.kit;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// The one way off the window's thread, for everything that touches the store. Work is done in the
/// order in which it is given; what it results in comes back on the window's thread.
public interface Background extends AutoCloseable {

    /// Does the work, then hands its result on. An unexpected failure reaches the error pane, and
    /// `failed` is told, so that nothing goes on waiting.
    <T> void run(Supplier<T> work, Consumer<? super T> then, Runnable failed);

    /// The same, where nothing waits.
    default <T> void run(Supplier<T> work, Consumer<? super T> then) {
        run(work, then, () -> {});
    }

    /// Returns when everything that was given is done; nothing is taken after that.
    @Override
    void close();
}
