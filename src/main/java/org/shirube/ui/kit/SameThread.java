package org.shirube.ui.kit;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// Does the work at once, where it is: tests need not wait, and see failures as they are.
public final class SameThread implements Background {

    @Override
    public <T> void run(Supplier<T> work, Consumer<? super T> then) {
        then.accept(work.get());
    }

    @Override
    public void close() {}
}
