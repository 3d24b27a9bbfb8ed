package org.shirube.ui.wizard;

import org.shirube.ui.interview.Unsaved;

import java.util.Optional;

/// The way out of the screening: open once everything is on the disk. While something could not be
/// written, the caseworker tries again, stays, or leaves without it.
final class Leaving {

    private final Unsaved unsaved;
    private Optional<Runnable> wanted = Optional.empty();

    Leaving(Unsaved unsaved) {
        this.unsaved = unsaved;
    }

    void leave(Runnable then) {
        wanted = Optional.of(then);
        unsaved.whenWritten(this::go);
    }

    void tryAgain() {
        wanted.ifPresent(this::leave);
    }

    void stay() {
        wanted = Optional.empty();
    }

    void goWithout() {
        go();
    }

    /// Somebody wants to leave and something could not be written.
    boolean isBlocked() {
        return wanted.isPresent() && unsaved.status() instanceof Unsaved.Failed;
    }

    private void go() {
        wanted.ifPresent(way -> {
            wanted = Optional.empty();
            way.run();
        });
    }
}
