package org.shirube.ui.kit;

import java.util.Optional;

/// Ticks when a test says so.
public final class HandMetronome implements Metronome {

    private Optional<Runnable> ticking = Optional.empty();

    @Override
    public Runnable start(Runnable tick) {
        ticking = Optional.of(tick);
        return () -> ticking = Optional.empty();
    }

    public boolean isTicking() {
        return ticking.isPresent();
    }

    public void tick(int times) {
        for (int i = 0; i < times; i++) {
            ticking.ifPresent(Runnable::run);
        }
    }
}
