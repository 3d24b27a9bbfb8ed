package org.shirube.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.shirube.app.Main;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/// Opens a window, prints the milliseconds from the start of the process to the first frame that
/// was drawn after layout, and ends. `empty` opens an empty one, `sign-in` the program.
public final class FirstFrame {

    private static final int FRAMES = 2;

    private FirstFrame() {}

    public static void main(String[] arguments) throws Exception {
        Window.getWindows().addListener((ListChangeListener<Window>) _ -> countFrames());
        if (arguments[0].equals("empty")) {
            Application.launch(Empty.class);
        } else {
            Main.main(new String[0]);
        }
    }

    private static void countFrames() {
        AtomicInteger frames = new AtomicInteger();
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (frames.incrementAndGet() == FRAMES) {
                    System.out.println(sinceStart().toMillis());
                    System.out.flush();
                    Runtime.getRuntime().halt(0);
                }
            }
        }.start();
    }

    private static Duration sinceStart() {
        Instant start = ProcessHandle.current().info().startInstant().orElseThrow();
        return Duration.between(start, Instant.now());
    }

    /// The least that JavaFX can show.
    public static final class Empty extends Application {

        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new Pane(), 1280, 720));
            stage.show();
        }
    }
}
