package org.shirube.ui.interview;

import org.shirube.ui.kit.Background;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A slow disk: work waits until the test lets it happen, in order.
public final class HeldBack implements Background {

    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public <T> void run(Supplier<T> work, Consumer<? super T> then, Runnable failed) {
        waiting.add(() -> then.accept(work.get()));
    }

    public void letAll() {
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }

    @Override
    public void close() {}
}
