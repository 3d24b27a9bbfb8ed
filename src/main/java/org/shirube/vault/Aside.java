package org.shirube.vault;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// How long whoever works elsewhere is waited for: in one go, while other work waits too, and all
/// in all, before they count as silent.
record Aside(Duration moment, Duration patience) {

    /// A stick that writes a megabyte a second is not silent: a piece of four takes it four
    /// seconds.
    static final Aside PATIENT = new Aside(Duration.ofMillis(20), Duration.ofSeconds(20));

    private static final int IDLE_SECONDS = 10;

    /// One thread, which ends by itself when it has nothing to do, and keeps no program alive.
    static Executor thread() {
        return new ThreadPoolExecutor(
                0,
                1,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().name("second place").daemon().factory());
    }
}
