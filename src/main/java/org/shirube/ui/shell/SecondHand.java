package org.shirube.ui.shell;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// The heartbeat of the real program: a thread of its own that asks the window for nothing but to
/// look at the clock. A JavaFX animation would have the window drawn sixty times a second for it.
public final class SecondHand implements Heartbeat {

    private static final long NANOS = 1_000_000;

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("second-hand").daemon().factory());
    private final Executor window;

    /// Beats are handed over by `window`, in practice `Platform::runLater`.
    public SecondHand(Executor window) {
        this.window = window;
    }

    /// With a pause between, so that beats do not pile up behind a machine that slept.
    @Override
    public void start(Runnable beat) {
        var _ = thread.scheduleWithFixedDelay(() -> window.execute(beat), 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public Time now() {
        return new Time(System.currentTimeMillis(), System.nanoTime() / NANOS);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
