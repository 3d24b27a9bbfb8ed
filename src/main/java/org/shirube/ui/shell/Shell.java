package org.shirube.ui.shell;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.shirube.casework.Draft;
import org.shirube.casework.Sitting;
import org.shirube.text.Texts;
import org.shirube.ui.Navigator;
import org.shirube.ui.Screen;
import org.shirube.ui.kit.Appearance;
import org.shirube.ui.kit.Background;
import org.shirube.ui.kit.Later;
import org.shirube.ui.kit.Pasteboard;
import org.shirube.ui.kit.Sheet;
import org.shirube.ui.kit.Zoom;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What fills the window. Shows a screen in its frame, builds it anew in another language, draws a
/// curtain over it when somebody comes in, and says so when the program has failed.
public final class Shell {

    private final Appearance appearance;
    private final Doors doors;
    private final StackPane root = new StackPane();
    private final Copied copied =
            new Copied(Pasteboard.ofThisComputer(), Later.onTheWindowsThread());
    private final Curtain curtain = new Curtain(root, copied::takeBack);
    private final Guard guard;
    private Texts texts;
    private @Nullable Screen screen;
    private @Nullable Node view;
    private @Nullable Frame frame;
    private @Nullable Throwable untold;
    private Optional<CopyWatch> copyWatch = Optional.empty();

    /// Where the shell leads, and what it needs to come back from behind the curtain. The navigator
    /// is asked for only when it is needed, because it in turn shows its screens here. Nobody sits
    /// at a demonstration: no draft is kept of it, and it locks only when told to.
    public record Doors(
            Supplier<Navigator> navigator,
            Reentry reentry,
            Supplier<Optional<Sitting>> sitting,
            Background background,
            Heartbeat heartbeat) {}

    public Shell(Appearance appearance, Doors doors) {
        this.appearance = appearance;
        this.doors = doors;
        texts = Texts.in(appearance.language().get());
        guard = new Guard(doors, root, curtain, new Window());
        root.getStyleClass().add("shell");
        root.getStylesheets().add(Sheet.beside(Shell.class));
        appearance.language().addListener((_, _, language) -> speak(Texts.in(language)));
        appearance.zoom().addListener((_, _, zoom) -> enlarge(zoom));
    }

    /// The scene that holds the shell, dressed and with its keys.
    public Scene scene(double width, double height) {
        var scene = new Scene(root, width, height);
        appearance.dress(scene);
        guard.over(scene);
        var keys = new ShellKeys(appearance.zoom(), guard::lock);
        var thrice = new ShiftThrice(() -> System.nanoTime() / 1_000_000, guard::hide);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, thrice::pressed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, thrice::released);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        copyWatch = Optional.of(CopyWatch.over(scene, copied));
        return scene;
    }

    /// Takes the place of the screen that was shown before.
    public void show(Screen next) {
        leave();
        if (!next.isInside()) {
            copied.takeBack();
        }
        screen = next;
        build();
    }

    /// Brings what was half typed when the window locked back to the screen that is shown.
    public void resume(Draft draft) {
        guard.resume(draft);
        notice();
    }

    /// After how many minutes without a key or a click the window locks; 0 for never.
    public void lockAfter(int minutes) {
        guard.lockAfter(minutes);
    }

    /// The one way out of a screen, for the rail, the trail, the language and the window's close
    /// button alike: the screen may refuse it while something would be lost.
    void leaveFor(Runnable way) {
        if (screen == null) {
            way.run();
        } else {
            screen.letGo(way);
        }
    }

    /// The window closes: whatever was copied out of it is taken back.
    void end() {
        leave();
        copied.takeBack();
        copyWatch.ifPresent(CopyWatch::end);
    }

    /// Tells the screen that it is left.
    public void leave() {
        if (screen != null) {
            screen.leave();
            guard.left();
        }
    }

    /// Says that the program has failed in a way that nobody foresaw; behind the curtain, later.
    public void failed(Throwable unexpected) {
        if (untold == null) {
            untold = unexpected;
            tell();
        }
    }

    /// Hides everything behind an empty note pad, if somebody is signed in.
    public void hide() {
        guard.hide();
    }

    private void notice() {
        if (frame != null) {
            String text = guard.unplaced();
            frame.setNotice(text.isEmpty() ? null : new UnplacedText(texts, text, this::noticed));
        }
    }

    private void noticed() {
        guard.dropUnplaced();
        notice();
    }

    private void speak(Texts others) {
        texts = others;
        build();
    }

    private void enlarge(Zoom zoom) {
        if (frame != null) {
            frame.setLarge(zoom.isLarge());
        }
    }

    private void build() {
        if (screen != null) {
            curtain.setBehind(screen.isInside() ? framed(screen) : alone(screen));
            tell();
        }
    }

    private Parent framed(Screen inside) {
        var rail = new Rail(texts, places(inside), guard::lock, switches());
        var shown = inside.view(texts);
        var built = new Frame(rail, shown);
        view = shown;
        built.setBar(topBar(inside, built));
        built.setLarge(appearance.zoom().get().isLarge());
        frame = built;
        notice();
        return built;
    }

    private Rail.Places places(Screen inside) {
        var toReview = doors.navigator().get().toReview(Optional.empty());
        var toLog = doors.navigator().get().toLog();
        var toOrganisations = doors.navigator().get().toOrganisations();
        return new Rail.Places(
                () -> leaveFor(doors.navigator().get()::toHome),
                () -> leaveFor(doors.navigator().get()::toCases),
                toReview.map(way -> () -> leaveFor(way)),
                toOrganisations.map(way -> () -> leaveFor(way)),
                () -> leaveFor(doors.navigator().get()::toOffice),
                toLog.map(way -> () -> leaveFor(way)),
                inside.place());
    }

    private TopBar topBar(Screen inside, Frame around) {
        var pauses = new TopBar.Pauses(guard::pause, guard::hide);
        return new TopBar(texts, inside, around::toggleRail, pauses, this::leaveFor);
    }

    private List<Button> switches() {
        return Switches.of(texts, appearance, this::leaveFor);
    }

    private Parent alone(Screen outside) {
        var switches = new HBox(switches().toArray(Node[]::new));
        switches.getStyleClass().add("switches");
        var page = new BorderPane(outside.view(texts));
        page.setTop(switches);
        frame = null;
        view = null;
        return page;
    }

    private void tell() {
        if (untold != null && !curtain.isDrawn()) {
            root.getChildren().add(new FailurePane(texts, untold, this::goOn));
        }
    }

    private void goOn() {
        untold = null;
        root.getChildren().removeIf(FailurePane.class::isInstance);
    }

    /// The window, for its guard.
    private final class Window implements Guard.Guarded {

        @Override
        public Texts texts() {
            return texts;
        }

        @Override
        public Optional<Guard.Shown> shown() {
            return screen == null || view == null
                    ? Optional.empty()
                    : Optional.of(new Guard.Shown(screen, view));
        }

        @Override
        public void forget() {
            screen = null;
            view = null;
        }

        @Override
        public void opened() {
            tell();
        }
    }
}
