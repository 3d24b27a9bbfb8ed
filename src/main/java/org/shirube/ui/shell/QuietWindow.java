package org.shirube.ui.shell;

import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import org.shirube.text.Language;
import org.shirube.text.Texts;
import org.shirube.ui.kit.Appearance;

import java.util.List;
import java.util.stream.Stream;

/// The window as others see it in the task bar: its title and picture do not tell what the program
/// is for. Opens as large as it was left.
public final class QuietWindow {

    private final Stage stage;
    private final Shell shell;
    private final Appearance appearance;
    private final WindowMemory memory;

    public QuietWindow(Stage stage, Shell shell, Appearance appearance, WindowMemory memory) {
        this.stage = stage;
        this.shell = shell;
        this.appearance = appearance;
        this.memory = memory;
    }

    /// Shows the window; whatever fails from here on without being foreseen reaches its error pane.
    public void open(WindowState state) {
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> shell.failed(failure));
        appearance.theme().set(state.theme());
        appearance.zoom().set(state.zoom());
        appearance.language().set(state.language());
        appearance.guidance().set(state.guidance());
        stage.setScene(shell.scene(fitting(state).width(), fitting(state).height()));
        stage.setMinWidth(WindowState.MIN_WIDTH);
        stage.setMinHeight(WindowState.MIN_HEIGHT);
        stage.getIcons().setAll(Stream.of(32, 128).map(QuietWindow::icon).toList());
        appearance.language().subscribe(this::entitle);
        stage.setOnCloseRequest(this::asked);
        stage.setOnHiding(_ -> close());
        stage.show();
    }

    /// The close button asks the screen, as every way out does.
    private void asked(WindowEvent close) {
        close.consume();
        shell.leaveFor(stage::hide);
    }

    private void entitle(Language language) {
        stage.setTitle(Texts.in(language).get("window.title"));
    }

    /// Popups go first: JavaFX crashes when it ends while one is showing.
    private void close() {
        List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(Window::hide);
        shell.end();
        memory.keep(
                new WindowState(
                        stage.getScene().getWidth(),
                        stage.getScene().getHeight(),
                        appearance.zoom().get(),
                        appearance.theme().get(),
                        appearance.language().get(),
                        appearance.guidance().get()));
    }

    /// No larger than the screen that there is today.
    private static WindowState fitting(WindowState state) {
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        return new WindowState(
                Math.clamp(state.width(), WindowState.MIN_WIDTH, room.getWidth()),
                Math.clamp(state.height(), WindowState.MIN_HEIGHT, room.getHeight()),
                state.zoom(),
                state.theme(),
                state.language(),
                state.guidance());
    }

    private static Image icon(int size) {
        return new Image(QuietWindow.class.getResource("icon-" + size + ".png").toExternalForm());
    }
}
