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
    private final Curtain curtain = new Curtain(root);
    private final Copied copied =
            new Copied(Pasteboard.ofThisComputer(), Later.onTheWindowsThread());
    private Texts texts;
    private @Nullable Screen screen;
    private @Nullable Frame frame;
    private @Nullable Throwable untold;
    private Optional<CopyWatch> copyWatch = Optional.empty();

    /// Where the shell leads, and what it needs to come back from behind the curtain. The navigator
    /// is asked for only when it is needed, because it in turn shows its screens here.
    public record Doors(Supplier<Navigator> navigator, Reentry reentry, Background background) {}

    public Shell(Appearance appearance, Doors doors) {
        this.appearance = appearance;
        this.doors = doors;
        texts = Texts.in(appearance.language().get());
        root.getStyleClass().add("shell");
        root.getStylesheets().add(Sheet.beside(Shell.class));
        appearance.language().addListener((_, _, language) -> speak(Texts.in(language)));
        appearance.zoom().addListener((_, _, zoom) -> enlarge(zoom));
    }

    /// The scene that holds the shell, dressed and with its keys.
    public Scene scene(double width, double height) {
        var scene = new Scene(root, width, height);
        appearance.dress(scene);
        var keys = new ShellKeys(appearance.zoom(), this::lock);
        var thrice = new ShiftThrice(() -> System.nanoTime() / 1_000_000, this::hide);
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
        draw(Cover.notes(texts, reentry()));
    }

    /// Hides everything, and says that the interview is paused.
    public void pause() {
        draw(Cover.pause(texts, reentry()));
    }

    private void draw(Cover cover) {
        if (isInside()) {
            copied.takeBack();
            curtain.draw(cover);
        }
    }

    private ReentryForm reentry() {
        return new ReentryForm(texts, doors.reentry(), doors.background(), this::reopen);
    }

    private void reopen() {
        curtain.open();
        tell();
    }

    private void lock() {
        if (isInside() && !curtain.isDrawn()) {
            doors.navigator().get().toSignIn();
        }
    }

    private boolean isInside() {
        return screen != null && screen.isInside();
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
        var rail = new Rail(texts, places(inside), this::lock, switches());
        var built = new Frame(rail, inside.view(texts));
        built.setBar(topBar(inside, built));
        built.setLarge(appearance.zoom().get().isLarge());
        frame = built;
        return built;
    }

    private Rail.Places places(Screen inside) {
        var toLog = doors.navigator().get().toLog();
        return new Rail.Places(
                () -> leaveFor(doors.navigator().get()::toCases),
                () -> leaveFor(doors.navigator().get()::toOffice),
                toLog.map(way -> () -> leaveFor(way)),
                inside.place());
    }

    private TopBar topBar(Screen inside, Frame around) {
        var pauses = new TopBar.Pauses(this::pause, this::hide);
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
}
