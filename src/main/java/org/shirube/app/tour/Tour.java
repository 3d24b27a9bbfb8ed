package org.shirube.app.tour;

import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.shirube.app.window.Composition;
import org.shirube.app.window.Definitions;
import org.shirube.app.window.Entrance;
import org.shirube.casework.Clock;
import org.shirube.scoring.Handbook;
import org.shirube.scoring.HandbookReader;
import org.shirube.source.Faults;
import org.shirube.source.SourceFolder;
import org.shirube.storage.StoredVault;
import org.shirube.text.Language;
import org.shirube.ui.shell.WindowMemory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Plays the main job through the real window, on a real store in a folder that is deleted
/// afterwards, and leaves numbered pictures. Needs no screen.
public final class Tour {

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;

    private final Path questionnaires;
    private final Clock clock;
    private final Pictures pictures;

    private Tour(Path questionnaires, Clock clock, Pictures pictures) {
        this.questionnaires = questionnaires;
        this.clock = clock;
        this.pictures = pictures;
    }

    /// Prints where each picture lies; the exit status is 0 when every step came to what it should.
    public static int run(Path questionnaires, Clock clock, Path folder) {
        var pictures = new Pictures(folder.toAbsolutePath(), System.out);
        try {
            new Tour(questionnaires, clock, pictures).play();
            return DONE;
        } catch (StepFailed failed) {
            System.err.println("The tour stopped: " + failed.getMessage());
            return FAILED;
        }
    }

    private void play() {
        Faults faults = new Faults();
        Optional<Handbook> handbook =
                new HandbookReader(SourceFolder.at(questionnaires), faults).read();
        if (handbook.isEmpty()) {
            faults.list().forEach(System.err::println);
            throw new StepFailed("the questionnaires cannot be used.");
        }
        pictures.clear();
        Path home = temporary();
        start();
        try {
            play(handbook.get(), home);
        } finally {
            delete(home);
        }
    }

    private void play(Handbook handbook, Path home) {
        Composition composition = FxThread.ask(() -> composition(handbook, home));
        Stage stage = FxThread.ask(Stage::new);
        try {
            FxThread.run(() -> open(composition, stage));
            new Script(new Visitor(stage.getScene()), pictures, handbook, composition.appearance())
                    .play();
        } catch (StepFailed failed) {
            pictures.take(stage.getScene(), "stopped-here");
            throw failed;
        } finally {
            FxThread.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
            composition.close();
        }
    }

    /// A test may have started JavaFX already.
    private static void start() {
        try {
            Platform.startup(() -> {});
        } catch (IllegalStateException started) {
            FxThread.run(() -> {});
        }
        Platform.setImplicitExit(false);
    }

    private Composition composition(Handbook handbook, Path home) {
        return new Composition(
                handbook,
                new Entrance.SignIn(new StoredVault(home, clock)),
                clock,
                () -> Definitions.of(questionnaires),
                Language.EN,
                new WindowMemory(home.resolve("appearance.properties")));
    }

    private static void open(Composition composition, Stage stage) {
        composition.open(stage);
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("shirube-tour-");
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static void delete(Path home) {
        try (var files = Files.walk(home)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException gone) {
            // It is encrypted under a passphrase that nobody keeps.
        }
    }
}
