package org.shirube.app;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.shirube.app.demo.Demo;
import org.shirube.app.window.Composition;
import org.shirube.app.window.Definitions;
import org.shirube.app.window.Entrance;
import org.shirube.app.window.FaultsWindow;
import org.shirube.casework.Clock;
import org.shirube.casework.Session;
import org.shirube.casework.Unlocking;
import org.shirube.scoring.Handbook;
import org.shirube.scoring.HandbookReader;
import org.shirube.source.Faults;
import org.shirube.source.SourceFolder;
import org.shirube.storage.StoredVault;
import org.shirube.text.Language;
import org.shirube.ui.shell.WindowMemory;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;

/// The window of the program: on the office's store, or as a demonstration.
public final class WindowApplication extends Application {

    private final Clock clock = new SystemClock();
    private final Faults faults = new Faults();
    private Optional<Handbook> handbook = Optional.empty();
    private @Nullable Folders folders;
    private @Nullable Composition composition;

    /// Reads the questionnaires while JavaFX starts.
    @Override
    public void init() throws Exception {
        folders = Folders.ofThisComputer();
        handbook = new HandbookReader(SourceFolder.at(folders.questionnaires()), faults).read();
    }

    @Override
    public void start(Stage stage) throws IOException {
        Language language = Language.of(Locale.getDefault());
        if (handbook.isEmpty() || folders == null) {
            FaultsWindow.open(stage, language, faults.list());
            return;
        }
        Folders places = folders;
        Files.createDirectories(places.data());
        composition =
                new Composition(
                        handbook.get(),
                        entrance(handbook.get(), places),
                        clock,
                        () -> Definitions.of(places.questionnaires()),
                        language,
                        new WindowMemory(places.data().resolve("appearance.properties")));
        composition.open(stage);
    }

    private Entrance entrance(Handbook rules, Folders places) {
        if (!getParameters().getRaw().contains(Main.DEMO)) {
            return new Entrance.SignIn(new StoredVault(places.data(), clock));
        }
        return switch (new Demo(rules.rulebook(), clock).open()) {
            case Unlocking.Unlocked(Session session) -> new Entrance.Demonstration(session);
            case Unlocking refused -> throw new IllegalStateException(refused.toString());
        };
    }

    @Override
    public void stop() {
        if (composition != null) {
            composition.close();
        }
        Platform.exit();
    }
}
