package org.shirube.ui.shell;

/// A beat about once a second on the window's thread, and what the clocks say. A beat that comes
/// much too late tells that the machine slept.
public interface Heartbeat extends AutoCloseable {

    /// Two clocks: the one on the wall, which goes on while the machine sleeps but can be set, and
    /// one that only runs forward, and on some systems stands still meanwhile. In milliseconds.
    record Time(long wall, long running) {

        /// The longer of the two; never negative.
        long since(Time before) {
            return Math.max(0, Math.max(wall - before.wall, running - before.running));
        }
    }

    void start(Runnable beat);

    Time now();

    @Override
    void close();
}
