package org.shirube.ui.kit;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// One thread for the store, named so, that does not keep the program alive by itself.
public final class StoreThread implements Background {

    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("store").daemon().factory());
    private final Executor window;
    private final Consumer<Throwable> failures;

    /// Results and failures are handed over by `window`, in practice `Platform::runLater`.
    public StoreThread(Executor window, Consumer<Throwable> failures) {
        this.window = window;
        this.failures = failures;
    }

    @Override
    public <T> void run(Supplier<T> work, Consumer<? super T> then, Runnable failed) {
        thread.execute(() -> {
            try {
                T result = work.get();
                window.execute(() -> then.accept(result));
            } catch (RuntimeException | Error unexpected) {
                window.execute(failed);
                window.execute(() -> failures.accept(unexpected));
            }
        });
    }

    @Override
    public void close() {
        thread.close();
    }
}
