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
    public void start(Stage stage) {
        Language language = Language.of(Locale.getDefault());
        if (handbook.isEmpty() || folders == null) {
            FaultsWindow.open(stage, language, faults.list());
            return;
        }
        Handbook rules = handbook.get();
        Folders places = folders;
        entrance(rules, places)
                .ifPresentOrElse(
                        entrance -> open(stage, rules, entrance, places),
                        () -> FaultsWindow.noPlace(stage, language));
    }

    private void open(Stage stage, Handbook rules, Entrance entrance, Folders places) {
        composition =
                new Composition(
                        rules,
                        entrance,
                        clock,
                        () -> Definitions.of(places.questionnaires()),
                        Language.of(Locale.getDefault()),
                        new WindowMemory(places.data().resolve("appearance.properties")));
        composition.open(stage);
    }

    /// None where a demonstration finds no place for its store.
    private Optional<Entrance> entrance(Handbook rules, Folders places) {
        if (!getParameters().getRaw().contains(Main.DEMO)) {
            return Optional.of(new Entrance.SignIn(new StoredVault(places.data(), clock)));
        }
        return new Demo(rules.rulebook(), clock).open()
                        instanceof Unlocking.Unlocked(Session session)
                ? Optional.of(new Entrance.Demonstration(session))
                : Optional.empty();
    }

    @Override
    public void stop() {
        if (composition != null) {
            composition.close();
        }
        Platform.exit();
    }
}
