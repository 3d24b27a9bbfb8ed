package org.shirube.ui.kit;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/// The seconds that somebody must wait, down to zero.
public final class CountdownModel {

    private final Metronome metronome;
    private final ReadOnlyLongWrapper left = new ReadOnlyLongWrapper(0);
    private Runnable end = () -> {};

    public CountdownModel(Metronome metronome) {
        this.metronome = metronome;
    }

    public ReadOnlyLongProperty left() {
        return left.getReadOnlyProperty();
    }

    public boolean isRunning() {
        return left.get() > 0;
    }

    public void start(long seconds) {
        stop();
        left.set(seconds);
        if (seconds > 0) {
            end = metronome.start(this::tick);
        }
    }

    /// Nobody waits any more.
    public void stop() {
        end.run();
        end = () -> {};
        left.set(0);
    }

    private void tick() {
        if (left.get() <= 1) {
            stop();
        } else {
            left.set(left.get() - 1);
        }
    }
}
