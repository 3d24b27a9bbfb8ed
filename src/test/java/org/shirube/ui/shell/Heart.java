package org.shirube.ui.shell;

import org.shirube.ui.kit.Hand;

/// A heartbeat that stands still until the test has it beat.
public final class Heart implements Heartbeat {

    private static final long SECOND = 1000;

    private Runnable beat = () -> {};
    private long wall = 1_800_000_000_000L;
    private long running = 5_000;

    /// So many seconds pass, with a beat in each.
    public void beats(int seconds) {
        for (int i = 0; i < seconds; i++) {
            Hand.ask(() -> {
                wall += SECOND;
                running += SECOND;
                beat.run();
                return wall;
            });
        }
        Hand.settle();
    }

    /// The machine sleeps: as on Linux, only the clock on the wall goes on.
    public void sleeps(int seconds) {
        Hand.ask(() -> wall += seconds * SECOND);
    }

    @Override
    public void start(Runnable beat) {
        this.beat = beat;
    }

    @Override
    public Time now() {
        return new Time(wall, running);
    }

    @Override
    public void close() {}
}
