package org.shirube.ui.kit;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// The one way off the window's thread, for everything that touches the store. Work is done in the
/// order in which it is given; what it results in comes back on the window's thread.
public interface Background extends AutoCloseable {

    /// Does the work, then hands its result on; an unexpected failure reaches the error pane.
    <T> void run(Supplier<T> work, Consumer<? super T> then);

    /// Returns when everything that was given is done; nothing is taken after that.
    @Override
    void close();
}
