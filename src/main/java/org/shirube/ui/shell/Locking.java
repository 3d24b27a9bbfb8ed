package org.shirube.ui.shell;

import org.shirube.casework.Draft;
import org.shirube.casework.Saving;
import org.shirube.casework.Sitting;
import org.shirube.ui.kit.Background;

import java.util.Optional;
import java.util.function.Supplier;

/// Locks the window: it is covered by then, what was half typed is written down, and only once all
/// is on the disk the session closes. Where it cannot be written, it stays in this window, behind
/// the cover, and is tried again.
final class Locking {

    private static final int BEATS_BETWEEN_ATTEMPTS = 15;

    private final Supplier<Optional<Sitting>> sitting;
    private final Background background;
    private final Locked locked;
    private Optional<Draft> waiting = Optional.empty();
    private boolean writing;
    private int beats;

    /// The window, for its lock.
    interface Locked {

        /// The store gets once more what it has refused.
        void writeAgain();

        /// Why something else is not on the disk.
        Optional<Saving.Reason> unwritten();

        /// All is written: the session can close.
        void close();

        /// It is not, and stays behind the cover.
        void stay(Saving.Reason reason);
    }

    Locking(Supplier<Optional<Sitting>> sitting, Background background, Locked locked) {
        this.sitting = sitting;
        this.background = background;
        this.locked = locked;
    }

    void lock(Draft draft) {
        waiting = Optional.of(draft);
        beats = 0;
        attempt();
    }

    void beat() {
        if (waiting.isPresent() && ++beats % BEATS_BETWEEN_ATTEMPTS == 0) {
            attempt();
        }
    }

    boolean isWaiting() {
        return waiting.isPresent();
    }

    /// Somebody came back to what could not be written.
    void giveUp() {
        waiting = Optional.empty();
    }

    /// Nothing can be kept of a demonstration.
    private void attempt() {
        if (writing) {
            return;
        }
        sitting.get().ifPresentOrElse(this::write, this::close);
    }

    private void write(Sitting mine) {
        writing = true;
        locked.writeAgain();
        Draft draft = waiting.orElseThrow();
        background.run(
                () -> mine.lock(draft),
                this::answered,
                () -> answered(new Saving.NotSaved(Saving.Reason.STORE_LOST)));
    }

    /// Somebody may have come back meanwhile.
    private void answered(Saving saving) {
        writing = false;
        if (waiting.isPresent()) {
            obstacle(saving).ifPresentOrElse(locked::stay, this::close);
        }
    }

    private Optional<Saving.Reason> obstacle(Saving saving) {
        return switch (saving) {
            case Saving.Saved _ -> locked.unwritten();
            case Saving.NotSaved(Saving.Reason reason) -> Optional.of(reason);
        };
    }

    private void close() {
        waiting = Optional.empty();
        locked.close();
    }
}
