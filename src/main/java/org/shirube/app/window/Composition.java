package org.shirube.app.window;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.shirube.casework.Clock;
import org.shirube.casework.Edition;
import org.shirube.casework.Passphrase;
import org.shirube.casework.Sitting;
import org.shirube.scoring.Handbook;
import org.shirube.text.Language;
import org.shirube.ui.kit.Appearance;
import org.shirube.ui.kit.Background;
import org.shirube.ui.kit.StoreThread;
import org.shirube.ui.shell.Heartbeat;
import org.shirube.ui.shell.QuietWindow;
import org.shirube.ui.shell.Reentry;
import org.shirube.ui.shell.SecondHand;
import org.shirube.ui.shell.Shell;
import org.shirube.ui.shell.WindowMemory;
import org.shirube.ui.shell.WindowState;

import java.util.Optional;
import java.util.function.Supplier;

/// The one place where the parts meet: shell, screens, store and the thread between them.
public final class Composition {

    private final Appearance appearance;
    private final WindowMemory memory;
    private final Background background;
    private final Shell shell;
    private final Routes routes;
    private final Entrance entrance;
    private final Heartbeat heartbeat;

    /// In a window that looks at the clocks of this computer.
    public Composition(
            Handbook handbook,
            Entrance entrance,
            Clock clock,
            Supplier<Edition> edition,
            Language language,
            WindowMemory memory) {
        this(
                handbook,
                entrance,
                clock,
                edition,
                language,
                memory,
                new SecondHand(Platform::runLater));
    }

    Composition(
            Handbook handbook,
            Entrance entrance,
            Clock clock,
            Supplier<Edition> edition,
            Language language,
            WindowMemory memory,
            Heartbeat heartbeat) {
        this.entrance = entrance;
        this.heartbeat = heartbeat;
        this.memory = memory;
        appearance = new Appearance(language);
        background = new StoreThread(Platform::runLater, this::failed);
        shell =
                new Shell(
                        appearance,
                        new Shell.Doors(
                                this::routes, this::wayBack, this::sitting, background, heartbeat));
        routes =
                new Routes(
                        new Routes.Parts(
                                handbook, clock, background, appearance.guidance(), edition),
                        shell,
                        entrance);
    }

    public Appearance appearance() {
        return appearance;
    }

    /// The thread on which everything is read and written.
    Background background() {
        return background;
    }

    /// Shows the window, as it was left.
    public void open(Stage stage) {
        WindowState usual = WindowState.first(appearance.language().get());
        new QuietWindow(stage, shell, appearance, memory).open(memory.read().orElse(usual));
        routes.enter();
    }

    /// Returns when everything is written and the store is closed. The window is hidden by then.
    public void close() {
        heartbeat.close();
        routes.close();
        background.close();
    }

    private Routes routes() {
        return routes;
    }

    private void failed(Throwable unexpected) {
        shell.failed(unexpected);
    }

    private Optional<Sitting> sitting() {
        return routes.sitting();
    }

    /// Nobody knows the passphrase of a demonstration, so any opens it.
    private Reentry.Answer wayBack(Passphrase passphrase) {
        return switch (entrance) {
            case Entrance.SignIn(var vault) -> routes.wayBack(vault, passphrase);
            case Entrance.Demonstration _ -> {
                passphrase.close();
                yield new Reentry.Answer.Way(() -> {});
            }
        };
    }
}
