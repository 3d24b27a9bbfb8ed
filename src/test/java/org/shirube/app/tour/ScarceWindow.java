package org.shirube.app.tour;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

import org.shirube.app.window.Composition;
import org.shirube.app.window.Entrance;
import org.shirube.casework.Edition;
import org.shirube.storage.QuickVault;
import org.shirube.text.Language;
import org.shirube.ui.shell.WindowMemory;
import org.shirube.vault.ScarceDisk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The window of the program on the store where it usually lies, but on a disk that can be filled.
public final class ScarceWindow extends Application {

    private Optional<Composition> composition = Optional.empty();

    static void open() {
        ScarceDisk.mount();
        launch(ScarceWindow.class);
    }

    @Override
    public void start(Stage stage) {
        var data = Path.of(System.getProperty("user.home"), ".local", "share", "shirube");
        var clock = new RealClock();
        var opened =
                new Composition(
                        AtTheKeyboard.handbook(),
                        new Entrance.SignIn(QuickVault.onScarceDisk(data, clock)),
                        clock,
                        () -> Edition.of(List.of()),
                        Language.EN,
                        new WindowMemory(data.resolve("appearance.properties")));
        composition = Optional.of(opened);
        opened.open(stage);
    }

    @Override
    public void stop() {
        composition.ifPresent(Composition::close);
        Platform.exit();
    }
}
