package org.shirube.ui.kit;

import javafx.animation.PauseTransition;

import java.time.Duration;

/// Does one thing after a while, on the window's thread.
@FunctionalInterface
public interface Later {

    /// Whatever was waiting is not done any more.
    void after(Duration time, Runnable deed);

    static Later onTheWindowsThread() {
        var pause = new PauseTransition();
        return (time, deed) -> {
            pause.stop();
            pause.setDuration(javafx.util.Duration.millis((double) time.toMillis()));
            pause.setOnFinished(_ -> deed.run());
            pause.play();
        };
    }
}
