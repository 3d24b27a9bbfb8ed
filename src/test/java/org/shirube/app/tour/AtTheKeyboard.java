package org.shirube.app.tour;

import javafx.stage.Stage;
import javafx.stage.Window;

import org.shirube.app.Main;
import org.shirube.scoring.Handbook;
import org.shirube.scoring.HandbookReader;
import org.shirube.source.Faults;
import org.shirube.source.SourceFolder;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// The real program in a process of its own, and somebody at its keyboard. The only argument says
/// what they do; what comes of it is printed, with the titles of all windows.
final class AtTheKeyboard {

    private static final long PATIENCE_SECONDS = 60;
    private static final int FAILED = 3;
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;

    private AtTheKeyboard() {}

    public static void main(String[] arguments) throws URISyntaxException {
        var deed = Deed.valueOf(arguments[0]);
        Thread.ofPlatform().daemon().start(() -> work(deed));
        switch (deed) {
            case FULL_DISK -> ScarceWindow.open();
            case DEMONSTRATION -> Main.main(new String[] {"demo"});
            default -> Main.main(new String[0]);
        }
    }

    private static void work(Deed deed) {
        try {
            var window = window();
            FxThread.run(() -> enlarge(window));
            deed.by(new Steps(new Visitor(window.getScene()), handbook()));
            FxThread.run(AtTheKeyboard::sayTitles);
            FxThread.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        } catch (RuntimeException | IOException failure) {
            System.out.println("stopped: " + failure);
            Runtime.getRuntime().halt(FAILED);
        }
    }

    private static void enlarge(Window window) {
        window.setWidth(WIDTH);
        window.setHeight(HEIGHT);
    }

    private static void sayTitles() {
        Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .forEach(window -> System.out.println("title: " + ((Stage) window).getTitle()));
    }

    /// The window, once there is one and something in it.
    private static Window window() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end) {
            var found = showing();
            if (found.isPresent()) {
                return found.get();
            }
            Thread.onSpinWait();
        }
        throw new IllegalStateException("no window opened");
    }

    private static Optional<Window> showing() {
        try {
            return FxThread.ask(() ->
                    List.copyOf(Window.getWindows()).stream()
                            .filter(Window::isShowing)
                            .findFirst());
        } catch (IllegalStateException notStartedYet) {
            return Optional.empty();
        }
    }

    static Handbook handbook() {
        var folder = Path.of(System.getProperty("shirube.home"), "screening-questionnaires");
        return new HandbookReader(SourceFolder.at(folder), new Faults()).read().orElseThrow();
    }
}
