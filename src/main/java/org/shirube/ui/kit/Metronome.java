package org.shirube.ui.kit;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/// Ticks once a second, on the window's thread.
public interface Metronome {

    /// Begins to tick; running what this gives ends it.
    Runnable start(Runnable tick);

    static Metronome ofTheWindow() {
        return tick -> {
            var seconds = new Timeline(new KeyFrame(Duration.seconds(1), _ -> tick.run()));
            seconds.setCycleCount(Animation.INDEFINITE);
            seconds.play();
            return seconds::stop;
        };
    }
}
