package org.shirube.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Does what it is given when it is told to, one after another.
public final class OneByOne implements Background {

    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public <T> void run(Supplier<T> work, Consumer<? super T> then, Runnable failed) {
        waiting.add(() -> then.accept(work.get()));
    }

    public void one() {
        waiting.remove().run();
    }

    public void all() {
        while (!waiting.isEmpty()) {
            one();
        }
    }

    @Override
    public void close() {}
}
