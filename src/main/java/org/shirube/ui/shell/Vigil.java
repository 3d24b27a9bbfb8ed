package org.shirube.ui.shell;

import java.util.Optional;

/// Whether it is time to lock: nobody has done anything for as long as the office allows, or nobody
/// has looked at the clock for so long that the machine must have slept. A clock that is set back
/// makes nothing longer.
final class Vigil {

    /// A second passes between two looks, so this much means sleep, or a program that was stopped.
    static final long SLEPT_MILLIS = 30_000;

    static final long WARNING_MILLIS = 30_000;

    private static final long MINUTE_MILLIS = 60_000;

    private long allowed;
    private long idle;
    private Optional<Heartbeat.Time> last = Optional.empty();

    enum Verdict {
        CALM,
        WARN,
        LOCK
    }

    /// 0 for never; sleep locks in any case.
    void lockAfter(int minutes) {
        allowed = minutes * MINUTE_MILLIS;
        idle = 0;
    }

    /// Somebody does something.
    void stir() {
        idle = 0;
    }

    Verdict look(Heartbeat.Time now) {
        long passed = last.map(now::since).orElse(0L);
        last = Optional.of(now);
        idle += passed;
        if (passed > SLEPT_MILLIS || (allowed > 0 && idle >= allowed)) {
            idle = 0;
            return Verdict.LOCK;
        }
        return allowed > 0 && idle >= allowed - WARNING_MILLIS ? Verdict.WARN : Verdict.CALM;
    }
}
