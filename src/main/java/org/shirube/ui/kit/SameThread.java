package org.shirube.ui.kit;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// Does the work at once, where it is: tests need not wait, and see failures as they are.
public final class SameThread implements Background {

    @Override
    public <T> void run(Supplier<T> work, Consumer<? super T> then, Runnable failed) {
        T result;
        try {
            result = work.get();
        } catch (RuntimeException | Error unexpected) {
            failed.run();
            throw unexpected;
        }
        then.accept(result);
    }

    @Override
    public void close() {}
}
